import type { Service } from '../../model/schema/service.ts';

/** True for a Family Drug and Alcohol Court that covers several areas: it has a picture of them. */
export const hasCourtPicture = ({ type, areas }: Pick<Service, 'type' | 'areas'>): boolean =>
  type === 'fdac' && areas.length > 1;

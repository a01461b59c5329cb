import type { Service } from '../../model/schema/service.ts';

/** True of a Family Drug and Alcohol Court of more areas than one: it has a picture of them. */
export const hasCourtPicture = ({ type, areas }: Pick<Service, 'type' | 'areas'>): boolean =>
  type === 'fdac' && areas.length > 1;

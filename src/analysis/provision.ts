import type { Service } from '../model/schema/service.ts';

/** True for a recurrent-care service. Related services never count. */
export const isCounted = ({ type }: Pick<Service, 'type'>): boolean => type !== 'related';

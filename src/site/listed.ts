import { filtersOf } from '../analysis/filters/filters.ts';
import { runningFirst } from '../analysis/service-line.ts';
import { directory, today } from './directory.ts';

/** Every service in the order of the list of all services, sorted once for all its pages. */
export const listed = runningFirst(directory.services);

/** The filters of the list, and the values of each service for them. */
export const { filters, rows } = filtersOf(directory, today);

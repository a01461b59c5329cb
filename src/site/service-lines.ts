import { serviceLine } from '../formats/tables/services.ts';
import { directory } from './directory.ts';
import { address } from './links.ts';

/** Every service as a row of a table, with the address of its page. */
export const serviceLines = directory.services.map((service) =>
  serviceLine(service, directory, (id) => address(`/services/${id}/`)),
);

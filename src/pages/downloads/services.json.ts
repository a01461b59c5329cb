import { serviceLines } from '../../site/service-lines.ts';

/** Every service as one line of a table: what the list on the page is saved from. */
export const GET = () => Response.json(serviceLines);

import { serviceLines } from '../../site/service-lines.ts';

/** Every service as one row of a table. The list on the page is saved as CSV from it. */
export const GET = () => Response.json(serviceLines);

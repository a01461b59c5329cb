import { outlineOf } from '../../contribute/outline.ts';
import { directory } from '../../site/directory.ts';

/** What the form has to know of the directory to check an entry. */
export const GET = () => Response.json(outlineOf(directory));

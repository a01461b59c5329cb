import { outlineOf } from '../../contribute/outline.ts';
import type { FormOutline } from '../../islands/contribute/form.ts';
import { SERVICE_FIELDS } from '../../questionnaire/fields.ts';
import { directory } from '../../site/directory.ts';

/** The data of the form: the questions, and the directory to check an entry against. */
export const GET = () => Response.json({ questions: SERVICE_FIELDS, ...outlineOf(directory) } satisfies FormOutline);

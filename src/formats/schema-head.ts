import { placeOfFile } from '../model/places-of-files.ts';

/** The folder of the JSON Schemas, in `public/` and on the site. */
export const SCHEMAS = 'schemas';

/**
 * The first line of a file of `data/`, by which editors find its schema. The path is relative, into the checkout: it
 * needs no network, and a branch is checked against its own schema. `file` is the path from `data/`.
 */
export const headOf = (file: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(file.split('/').length)}public/${SCHEMAS}/${placeOfFile(file)?.schemaName}.json\n`;

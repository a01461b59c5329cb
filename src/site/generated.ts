import { readFileSync } from 'node:fs';

/**
 * Reads a file that a command wrote into src/geography/. It is read at run time and not imported: for a large JSON
 * file, TypeScript would infer a type as large as the file.
 */
export const generated = <T>(name: string): T => JSON.parse(readFileSync(`src/geography/${name}`, 'utf8')) as T;

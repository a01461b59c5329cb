import { readFileSync } from 'node:fs';

/**
 * A file that a command wrote into src/geography/. It is read and not imported: of a large one the compiler would work out
 * a type as large as itself.
 */
export const generated = <T>(name: string): T => JSON.parse(readFileSync(`src/geography/${name}`, 'utf8')) as T;

import type { YamlDocument } from '../document.ts';
import type { Problem } from '../problem.ts';

/** A problem at a character of the file. */
export const problemAtOffset = (
  document: YamlDocument,
  offset: number | undefined,
  rule: string,
  message: string,
): Problem => ({
  file: document.file,
  ...document.positions.ofOffset(offset ?? 0),
  rule,
  message,
});

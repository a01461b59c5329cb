import { positionAt } from '../document.ts';
import type { Rule } from './rule.ts';

/** Codes of the yaml package that rules of their own speak of. */
const ELSEWHERE = [
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'MULTIPLE_TAGS',
  'MULTIPLE_ANCHORS',
];

export const syntax: Rule = {
  id: 'syntax',
  says: 'Every file is YAML that can be read, one document each.',
  *check({ documents }) {
    for (const document of documents)
      for (const { code, message, pos } of document.yaml?.errors ?? [])
        if (!ELSEWHERE.includes(code))
          yield {
            file: document.file,
            ...positionAt(document, pos[0]),
            rule: 'syntax',
            message: `This is not YAML: ${message.split('\n')[0]?.replace(/[.:]$/, '')}. ${FIXES[code] ?? 'Compare it with a record beside it.'}`,
          };
  },
};

const FIXES: Record<string, string> = {
  MULTIPLE_DOCS: 'Keep one document in a file: take out the line ---.',
  MISSING_CHAR: 'Close the quotes or brackets that it opens.',
  BAD_INDENT: 'Line it up with the fields above it, with spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that holds a colon into quotes.',
  UNEXPECTED_TOKEN: 'Put text that holds a colon, or begins with a sign, into quotes.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon after the name of the field.',
};

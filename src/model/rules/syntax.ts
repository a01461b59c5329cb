import type { YAMLError } from 'yaml';
import type { YamlDocument } from '../document.ts';
import { problemAtOffset } from './at-offset.ts';
import { openQuote } from './open-quote.ts';
import type { Rule } from './rule.ts';
import { syntaxMessage } from './syntax-words.ts';

/** Error codes of the yaml package that other rules report. */
const ELSEWHERE = [
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'MULTIPLE_TAGS',
  'MULTIPLE_ANCHORS',
];

/** Only the first error: after one mistake the parser reports half of the following lines. */
const firstIn = ({ yaml }: YamlDocument): YAMLError | undefined =>
  yaml?.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];

/** The marker that Git writes at a merge conflict. */
const CONFLICT = /^<{7} /m;
const KEEP_ONE = 'Git left a conflict here: keep one version and take the marks (<<<<<<<, =======, >>>>>>>) out.';

const isOfQuote = ({ code, message }: YAMLError): boolean => code === 'MISSING_CHAR' && message.endsWith('quote');
const CLOSE_QUOTE = 'A quote was opened here and never closed. Close it where the text ends.';

export const syntax: Rule = {
  id: 'syntax',
  says: 'Every file is YAML that can be read, one document each.',
  *check({ documents }) {
    for (const document of documents) {
      const error = firstIn(document);
      if (!error || ELSEWHERE.includes(error.code)) continue;
      const conflict = CONFLICT.exec(document.text)?.index;
      const quote = isOfQuote(error) ? openQuote(document.text) : undefined;
      if (conflict !== undefined) yield problemAtOffset(document, conflict, 'syntax', KEEP_ONE);
      else if (quote !== undefined) yield problemAtOffset(document, quote, 'syntax', CLOSE_QUOTE);
      else yield problemAtOffset(document, error.pos[0], 'syntax', syntaxMessage(error, document.text));
    }
  },
};

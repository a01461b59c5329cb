import type { YAMLError } from 'yaml';
import type { YamlDocument } from '../document.ts';
import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';
import { sayOfSyntax } from './syntax-words.ts';

/** Codes of the yaml package that rules of their own speak of. */
const ELSEWHERE = [
  'TAB_AS_INDENT',
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'MULTIPLE_TAGS',
  'MULTIPLE_ANCHORS',
];

/** The first alone: one slip makes the parser complain of half the lines below it. */
const firstIn = ({ yaml }: YamlDocument): YAMLError | undefined =>
  yaml?.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').toSorted((a, b) => a.pos[0] - b.pos[0])[0];

export const syntax: Rule = {
  id: 'syntax',
  says: 'Every file is YAML that can be read, one document each.',
  *check({ documents }) {
    for (const document of documents) {
      const error = firstIn(document);
      if (error && !ELSEWHERE.includes(error.code))
        yield problemAtOffset(document, error.pos[0], 'syntax', sayOfSyntax(error, document.text));
    }
  },
};

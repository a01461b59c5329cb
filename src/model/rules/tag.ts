import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';
import { tokensOf } from './tokens.ts';

/** The parsed document gives every value a tag, so written ones are looked for among the tokens. */
export const tag: Rule = {
  id: 'tag',
  says: 'No YAML tags.',
  *check({ documents }) {
    for (const document of documents) {
      if (document.tooDeep || !document.text.includes('!')) continue;
      for (const { offset, source } of tokensOf(document.text, ['tag']))
        yield problemAtOffset(
          document,
          offset,
          'tag',
          `Here is the tag "${source}"; a text that begins with ! is read as one. Take it out, or put the text into quotes.`,
        );
    }
  },
};

import { type CST, Parser } from 'yaml';
import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

/** The parsed document gives every value a tag, so written ones are looked for among the tokens. */
export const tag: Rule = {
  id: 'tag',
  says: 'No YAML tags.',
  *check({ documents }) {
    for (const document of documents) {
      if (document.tooDeep || !document.text.includes('!')) continue;
      for (const { offset, source } of tagsIn(document.text))
        yield problemAtOffset(
          document,
          offset,
          'tag',
          `Here is the tag "${source}"; a text that begins with ! is read as one. Take it out, or put the text into quotes.`,
        );
    }
  },
};

function tagsIn(text: string): CST.SourceToken[] {
  const found: CST.SourceToken[] = [];
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if ((value as CST.SourceToken).type === 'tag') found.push(value as CST.SourceToken);
    for (const inner of Object.values(value)) look(inner);
  };
  look([...new Parser().parse(text)]);
  return found;
}

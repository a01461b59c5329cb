import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';
import { tokensOf } from './tokens.ts';

/** The parsed document gives every value a tag, so explicit tags are searched for among the tokens. */
export const tag = ruleOfEach('tag', 'No YAML tags.', function* (document) {
  if (document.tooDeep || !document.text.includes('!')) return;
  for (const { offset, source } of tokensOf(document.text, ['tag']))
    yield problemAtOffset(
      document,
      offset,
      'tag',
      `Here is the tag "${source}"; a text that begins with ! is read as one. Take it out, or put the text into quotes.`,
    );
});

import { problemAt } from '../document.ts';
import type { Rule } from './rule.ts';
import { isAddress, textsOf } from './texts.ts';

export const html: Rule = {
  id: 'html',
  says: 'Text is text: no HTML and no Markdown links.',
  *check({ documents }) {
    for (const { document, text, path } of textsOf(documents)) {
      const found =
        /<[a-z!/][^>]*>?/i.exec(text)?.[0] ??
        /&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i.exec(text)?.[0] ??
        /\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/.exec(text)?.[0];
      if (found && !isAddress(text))
        yield problemAt(
          document,
          path,
          'html',
          `The text holds "${found.slice(0, 40)}", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.`,
        );
    }
  },
};

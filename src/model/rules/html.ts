import { problemAt } from '../document.ts';
import { isAddressField, unwrapped } from './addresses.ts';
import { ruleOfEach } from './rule.ts';

const TAG = /<[a-z!/][^>]*>?/i;

export const html = ruleOfEach(
  'html',
  'Text is text: no HTML and no Markdown links. An address holds no HTML.',
  function* (document) {
    for (const { text, path } of document.strings) {
      const isAddress = isAddressField(path);
      const found = isAddress ? TAG.exec(unwrapped(text))?.[0] : inText(text);
      if (found)
        yield problemAt(
          document,
          path,
          'html',
          isAddress
            ? `The address holds "${found.slice(0, 40)}", which is HTML. Paste the address of the page itself.`
            : `The text holds "${found.slice(0, 40)}", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.`,
        );
    }
  },
);

/** A tag, an entity or a link of Markdown. */
const inText = (text: string): string | undefined =>
  TAG.exec(text)?.[0] ??
  /&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i.exec(text)?.[0] ??
  /\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\)/.exec(text)?.[0];

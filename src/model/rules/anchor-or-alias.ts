import { isAlias } from 'yaml';
import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

/** Data is written out in full: anchors and aliases are not allowed. */
export const anchorOrAlias: Rule = {
  id: 'anchor-or-alias',
  says: 'No YAML anchors or aliases.',
  *check({ documents }) {
    for (const document of documents) {
      const named = document.outline?.named ?? [];
      for (const node of named) {
        const found = isAlias(node)
          ? `the alias "*${node.source}"`
          : `the anchor "&${'anchor' in node ? node.anchor : ''}"`;
        yield problemAtOffset(document, node.range?.[0], 'anchor-or-alias', `Here is ${found}${FIX}`);
      }
      // An * or & without a name makes no node; the parser reports it as an error.
      const alone = document.yaml?.errors.find(({ code }) => code === 'BAD_ALIAS');
      if (alone && !named.length) {
        const sign = document.text[alone.pos[0]] === '*' ? 'alias "*"' : 'anchor "&"';
        yield problemAtOffset(document, alone.pos[0], 'anchor-or-alias', `Here is the ${sign}${FIX}`);
      }
    }
  },
};

const FIX = '; a text that begins with & or * is read as one. Write the value out, or put it into quotes.';

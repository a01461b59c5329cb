import { isAlias } from 'yaml';
import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

/** Data is written out where it stands: nothing is named in one place and used in another. */
export const anchorOrAlias: Rule = {
  id: 'anchor-or-alias',
  says: 'No YAML anchors or aliases.',
  *check({ documents }) {
    for (const document of documents)
      for (const node of document.outline?.named ?? []) {
        const found = isAlias(node)
          ? `the alias "*${node.source}"`
          : 'anchor' in node && node.anchor
            ? `the anchor "&${node.anchor}"`
            : undefined;
        if (found)
          yield problemAtOffset(
            document,
            node.range?.[0],
            'anchor-or-alias',
            `Here is ${found}; a text that begins with & or * is read as one. Write the value out, or put it into quotes.`,
          );
      }
  },
};

import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

/** "Alder #1 Steps" without quotes is read as "Alder", and nobody would miss the rest. A comment proper has a space. */
export const commentInText: Rule = {
  id: 'comment-in-text',
  says: 'A comment has a space after its #, so that no text is lost to one.',
  *check({ documents }) {
    for (const document of documents)
      for (const { range, source } of document.outline?.plain ?? []) {
        const end = range?.[1] ?? 0;
        const mark = /^[ \t]+#(?=\S)/.exec(document.text.slice(end, end + 40))?.[0];
        if (source && mark)
          yield problemAtOffset(
            document,
            end + mark.length - 1,
            'comment-in-text',
            'From this # on, the line is read as a comment and not as text. Put the whole text into quotes; a comment has a space after its #.',
          );
      }
  },
};

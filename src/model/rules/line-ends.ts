import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

/**
 * Old Macs ended lines with CR alone, which the parser does not treat as a line end: a file that begins with a comment
 * then seems empty.
 */
export const lineEnds: Rule = {
  id: 'line-ends',
  says: 'Lines end with LF, or with CR and LF, and never with CR alone.',
  *check({ documents }) {
    for (const document of documents) {
      const offset = document.text.search(/\r(?!\n)/);
      if (offset >= 0)
        yield problemAtOffset(
          document,
          offset,
          'line-ends',
          'A line ends here with CR alone, as on old Macs, and the next would be read as a part of it. Save the file with the line ends of Unix (LF) or Windows (CR and LF).',
        );
    }
  },
};

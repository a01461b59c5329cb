import type { Rule } from './rule.ts';

export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  says: 'No character is invisible or turns the direction of the text.',
  *check({ documents }) {
    for (const document of documents) {
      const offset = document.text.search(HIDDEN);
      if (offset < 0) continue;
      const code = (document.text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const { line, col } = document.lines.linePos(offset);
      yield {
        file: document.file,
        line,
        column: col,
        rule: 'hidden-character',
        message: `Here is an invisible character (U+${code}), often left by copying. Type the words again by hand.`,
      };
    }
  },
};

/** Controls other than tab and line ends, soft hyphen, zero-width and direction marks, byte-order marks, tags. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;

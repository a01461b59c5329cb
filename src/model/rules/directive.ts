import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

/** A directive changes how the rest of the file is read: %YAML 1.1 turns merge keys on and reads yes as true. */
export const directive: Rule = {
  id: 'directive',
  says: 'No YAML directives.',
  *check({ documents }) {
    for (const document of documents) {
      const found = /^\uFEFF?%/m.exec(document.text);
      if (found)
        yield problemAtOffset(
          document,
          found.index,
          'directive',
          'A line that begins with % is an order to the reader of YAML. Take it out, or put the text into quotes.',
        );
    }
  },
};

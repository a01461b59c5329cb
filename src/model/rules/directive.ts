import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';

/** A directive changes how the rest of the file is read: %YAML 1.1 turns merge keys on and reads yes as true. */
export const directive = ruleOfEach('directive', 'No YAML directives.', function* (document) {
  const found = /^\uFEFF?%/m.exec(document.text);
  if (found)
    yield problemAtOffset(
      document,
      found.index,
      'directive',
      'A line that begins with % is an order to the reader of YAML. Take it out, or put the text into quotes.',
    );
});

import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';

export const tab = ruleOfEach('tab', 'Lines are indented with spaces, never with tabs.', function* (document) {
  const [found, ...others] = document.text.matchAll(/^ *\t/gm);
  const inside = document.yaml?.errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (found)
    yield problemAtOffset(
      document,
      found.index + found[0].length - 1,
      'tab',
      `The line is indented with a tab${andOthers(others.length)}. Use two spaces for each level.`,
    );
  else if (inside)
    yield problemAtOffset(
      document,
      inside.pos[0],
      'tab',
      'Here is a tab where only spaces may stand. Put one space in its place.',
    );
});

const andOthers = (count: number): string =>
  count ? `, and so ${count === 1 ? 'is 1 more line' : `are ${count} more lines`}` : '';

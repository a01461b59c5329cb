import { expect, test } from 'vitest';
import { type Checked, reportLines, reportMarkdown } from '../../../../src/cli/links/report.ts';
import { activeParts } from '../../github/inert-markdown.ts';

const checked: Checked[] = [
  { address: 'https://d.org/', places: ['a.yaml:4'], answer: { is: 'failing', why: 'no answer in time' } },
  { address: 'https://c.org/', places: ['a.yaml:3', 'b.yaml:9'], answer: { is: 'gone', status: 404 } },
  { address: 'https://b.org/', places: ['a.yaml:2'], answer: { is: 'there', movedTo: 'https://b.org/new' } },
  { address: 'https://e.org/', places: ['a.yaml:5'], answer: { is: 'refused', status: 403 } },
  { address: 'https://a.org/', places: ['a.yaml:1'], answer: { is: 'there' } },
];
const exception = { url: 'https://f.org/', reason: 'It answers no program.', until: '2026-01-31' };

test('the worst results come first, each with its places, then the exceptions and a count', () => {
  expect(reportLines(checked, { expired: [exception], unneeded: [] })).toEqual([
    'Gone. Find the page under another address, or say in the record that it has gone (1):',
    '  https://c.org/  status 404  (a.yaml:3, b.yaml:9)',
    '',
    'Did not answer. Try again another day, and by hand, before anything is changed (1):',
    '  https://d.org/  no answer in time  (a.yaml:4)',
    '',
    'Will not answer a program. Look by hand; an exception can be made, with its reason (1):',
    '  https://e.org/  status 403  (a.yaml:5)',
    '',
    'Moved. The page is there under a new address (1):',
    '  https://b.org/  now https://b.org/new  (a.yaml:2)',
    '',
    'Exceptions that have run out: look again, then renew them or take them out (1):',
    '  https://f.org/  until 2026-01-31: It answers no program.',
    '',
    'Asked for 5 links: 3 without a page, 1 moved.',
  ]);
});

test('a count alone where every page exists; unnecessary exceptions are named', () => {
  expect(reportLines(checked.slice(4), { expired: [], unneeded: [exception] })).toEqual([
    'Exceptions for links that no record has: take them out (1):',
    '  https://f.org/  until 2026-01-31: It answers no program.',
    '',
    'Asked for 1 links: 0 without a page, 0 moved.',
  ]);
});

test('as Markdown: a checklist in which no address and no host becomes a link or a mention', () => {
  const hostile: Checked = {
    address: 'https://g.org/`](x)<b>@someone',
    places: ['a.yaml:6'],
    answer: { is: 'failing', why: '![](https://h.org/)\n@someone' },
  };
  const markdown = reportMarkdown([...checked.slice(1, 3), hostile], { expired: [exception], unneeded: [] });
  expect(markdown).toBe(`### Gone. Find the page under another address, or say in the record that it has gone (1)

- [ ] \` https://c.org/ \` \` status 404 \` \` a.yaml:3, b.yaml:9 \`

### Did not answer. Try again another day, and by hand, before anything is changed (1)

- [ ] \`\` https://g.org/\`](x)<b>@someone \`\` \` ![](https://h.org/)\\n@someone \` \` a.yaml:6 \`

### Moved. The page is there under a new address (1)

- [ ] \` https://b.org/ \` \` now https://b.org/new \` \` a.yaml:2 \`

### Exceptions that have run out: look again, then renew them or take them out (1)

- [ ] \` https://f.org/ \` \` until 2026-01-31: It answers no program. \`

Asked for 3 links: 2 without a page, 1 moved.
`);
  expect(activeParts(markdown)).toEqual([]);
});

import { expect, test } from 'vitest';
import { byAge } from '../../../src/analysis/staleness.ts';
import { staleJson, staleMarkdown, staleText } from '../../../src/formats/stale-list.ts';
import { makeDirectory, makeService } from '../analysis/make.ts';

const TODAY = '2026-11-24';
const records = byAge(
  makeDirectory({
    services: [
      makeService('steps', {
        name: 'Steps',
        status: { state: 'operational', 'as-of': '2021-06' },
        contact: { phone: '01632 960001', email: 'steps@example.org' },
        'needs-checking': ['Who runs it?', 'See *[this](x)* and @someone'],
      }),
      makeService('undated'),
    ],
  }),
  TODAY,
);

test('as text: a paragraph each, with its file, what to check and whom to ask', () => {
  expect(staleText(records, TODAY)).toBe(`undated (operational, undated)
data/services/north/undated.yaml
  check  Ring before you refer.

Steps (operational, June 2021, over five years ago)
data/services/north/steps.yaml
  check  Who runs it?
  check  See *[this](x)* and @someone
  ask    01632 960001, steps@example.org: Steps. The service itself.
`);
});

test('as Markdown: a checklist in which a record makes no link and no mention', () => {
  expect(staleMarkdown(records.slice(1), TODAY)).toBe(
    `- [ ] **Steps** (operational, June 2021, over five years ago), \`data/services/north/steps.yaml\`
  - Check: Who runs it?
  - Check: See \\*\\[this\\](x)\\* and &#64;someone
  - Ask: 01632 960001, steps&#64;example.org: Steps. The service itself.
`,
  );
});

test('as JSON: null where there is no date', () => {
  expect(JSON.parse(staleJson(records))).toMatchObject([
    { id: 'undated', file: 'data/services/north/undated.yaml', date: null, freshness: 'undated', ask: [] },
    { id: 'steps', state: 'operational', date: '2021-06', freshness: 'old', ask: [{ phone: '01632 960001' }] },
  ]);
});

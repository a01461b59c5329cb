import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formToRecord } from '../../../src/github/form-to-record.ts';
import { applyRules } from '../../../src/model/rules/index.ts';
import { treeWith } from '../../../src/model/tree-with.ts';
import { textOf, tree } from '../invented-records.ts';
import { answersFrom, asGitHubWrites } from './fill-form.ts';
import {
  add,
  changed,
  closed,
  correct,
  ELM,
  HAZEL,
  issue,
  LINDEN,
  made,
  page,
  problemsOf,
  textMade,
  told,
} from './form-made.ts';

test('the invented records have no problems of their own', () => {
  expect(applyRules(tree)).toEqual([]);
});

describe('a service added with the form', () => {
  test.each(['services/west-midlands/rowan-warwickshire.yaml', 'services/east-midlands/oak-lincolnshire.yaml'])(
    'gives the file back that the form was filled from, to the letter: %s',
    (path) => {
      const text = textOf(path);
      const without = treeWith(tree, [{ path, is: 'removed' }]);
      const filled = asGitHubWrites(add, answersFrom(parse(text), add, tree.directory));
      expect(formToRecord(filled, without, issue)).toEqual({ path, before: undefined, text });
    },
  );

  test('needs only its name, what it is and how that is known', () => {
    const answers = {
      name: 'New Page',
      type: 'Locally developed service',
      kind: 'Recurrent-care service',
      summary: 'Help for parents after a removal.',
      'status.state': 'Not known if running',
      areas: 'Salford',
    };
    expect(made(add, { ...answers, ...told })).toMatchObject({ path: 'services/north-west/new-page-salford.yaml' });
    expect(parse(textMade(add, { ...answers, ...told }))).toEqual({
      name: 'New Page',
      type: 'local',
      kind: 'recurrent-care',
      summary: 'Help for parents after a removal.',
      status: { state: 'unknown' },
      provider: {},
      areas: ['salford'],
      pathways: [{ timing: 'unknown', who: 'unknown' }],
      evidence: [
        {
          told: {
            by: 'service',
            how: 'form',
            date: '2026-11-20',
            record: 'https://github.com/example/map/issues/12',
          },
          supports: ['status', 'areas'],
          note: 'It said what stands here.',
        },
      ],
    });
    expect(problemsOf(add, answers)).toEqual([expect.stringContaining('“Where can this be seen?” has no answer yet.')]);
  });

  test('that exists already is not created a second time', () => {
    const filled = answersFrom(parse(textOf(ELM)), add, tree.directory);
    expect(problemsOf(add, filled)).toEqual([expect.stringContaining('has an entry "pause-elm-croydon" already')]);
  });
});

test('a service that has closed gets its state, the date of the evidence for that, and the evidence', () => {
  const text = textMade(closed, {
    entry: 'linden-rochdale',
    'status.closed': '2026-05',
    'status.closed-note': 'The money ended.',
    ...page,
  });
  expect(changed(textOf(LINDEN), text)).toEqual([
    '-  state: operational',
    '-  as-of: 2021-03',
    '+  state: closed',
    '+  as-of: 2026-10',
    '+  closed: 2026-05',
    '+  closed-note: The money ended.',
    '+  - url: https://www.example.org/page',
    '+    title: A page',
    '+    published: 2026-10',
    '+    supports: [status]',
  ]);
});

test('a statement of the council by telephone closes a service on the day of the call', () => {
  const text = textMade(closed, {
    entry: 'linden-rochdale',
    'status.closed': '2026-05',
    'evidence.0.told.by': 'The council',
    'evidence.0.told.how': 'By telephone',
    'evidence.0.told.date': '2026-10-12',
    'evidence.0.note': 'The team was disbanded in May.',
  });
  expect(changed(textOf(LINDEN), text)).toEqual(
    expect.arrayContaining([
      '+  as-of: 2026-10-12',
      '+  - told:',
      '+      by: council',
      '+      how: telephone',
      '+      date: 2026-10-12',
      '+    note: The team was disbanded in May.',
    ]),
  );
});

test('for a service that has closed on an unknown date, the record says so', () => {
  const state = ['-  state: operational', '+  state: closed', '+  closed-note: The date is not recorded.'];
  const byClosing = changed(textOf(LINDEN), textMade(closed, { entry: 'linden-rochdale', ...page }));
  expect(byClosing).toEqual(expect.arrayContaining(state));
  const byCorrecting = textMade(correct, { entry: 'linden-rochdale', 'status.state': 'closed', ...page });
  expect(changed(textOf(LINDEN), byCorrecting)).toEqual(expect.arrayContaining(state));
});

test('the note on the date of the old state is removed with it', () => {
  const text = textMade(closed, { entry: 'pause-hazel', ...told });
  expect(changed(textOf(HAZEL), text)).toContain("-  as-of-note: The trust's page is undated");
});

describe('words that mean “nothing” are not answers', () => {
  const answers = {
    name: 'New Page',
    type: 'Locally developed service',
    kind: 'Recurrent-care service',
    summary: 'Help for parents after a removal.',
    'status.state': 'Not known if running',
    areas: 'Salford',
  };

  test.each(['N/A', 'TBC', '-', '?', 'none', 'Not applicable'])('%s', (nothing) => {
    const filled = {
      ...answers,
      'also-known-as': `${nothing}\n- ${nothing}`,
      'provider.name': nothing,
      'provider.kind': nothing,
      'status.as-of': nothing,
      'status.note': nothing,
      'pathways.0.criteria': nothing,
      'contact.phone': nothing,
    };
    expect(textMade(add, { ...filled, ...told })).toBe(textMade(add, { ...answers, ...told }));
  });

  test('but "No" is the answer to a question with a yes or no', () => {
    const said = textMade(add, { ...answers, 'referral.self-referral': 'No', ...told });
    expect(parse(said)).toMatchObject({ referral: { 'self-referral': 'no' } });
  });

  test('an unknown name is not a council', () => {
    const { areas: _, ...others } = answers;
    expect(parse(textMade(add, { ...others, areas: 'None', ...told }))).toMatchObject({ areas: [] });
  });
});

test('a line that occurs twice is written once, at its first place', () => {
  const answers = {
    name: 'New Page',
    type: 'Locally developed service',
    kind: 'Recurrent-care service',
    summary: 'Help for parents after a removal.',
    'status.state': 'Not known if running',
    offers: '- A weekly group\n- Visits\n- a weekly GROUP.',
  };
  expect(parse(textMade(add, { ...answers, ...told }))).toMatchObject({ offers: ['A weekly group', 'Visits'] });
});

describe('a council under two of its names', () => {
  const answers = {
    name: 'New Page',
    type: 'Locally developed service',
    kind: 'Recurrent-care service',
    summary: 'Help for parents after a removal.',
    'status.state': 'Not known if running',
  };

  test('is listed once among the areas', () => {
    const filled = { ...answers, areas: 'Hull\nKingston upon Hull\nhull\nSalford', ...told };
    expect(parse(textMade(add, filled))).toMatchObject({ areas: ['hull', 'salford'] });
  });

  test.each([
    'Bristol, City of',
    'bristol city of',
    'Brighton and Hove',
    'Brighton & Hove',
    'Ynys Môn',
    'Ynys Mon',
    'Salford City Council',
    'the London Borough of Hackney',
  ])('is known however it is written: %s', (name) =>
    expect(formToRecord(asGitHubWrites(add, { ...answers, areas: name, ...told }), tree, issue)).toHaveProperty('path'),
  );
});

describe('a name that some system cannot store is replaced', () => {
  const answers = {
    type: 'Locally developed service',
    kind: 'Recurrent-care service',
    summary: 'Help for parents after a removal.',
    'status.state': 'Not known if running',
  };

  test.each([
    ['Con', 'services/several-regions/con-service.yaml'],
    ['LPT1', 'services/several-regions/lpt1-service.yaml'],
    [
      'A house for us '.repeat(12).trim(),
      /^services\/several-regions\/a-house-for-us-[a-z-]+-(?:a|house|for|us)\.yaml$/,
    ],
  ])('%s', (name, path) => {
    const outcome = made(add, { ...answers, name, ...told });
    const found = 'path' in outcome ? outcome.path : outcome.problems.join('\n');
    expect(found).toMatch(path);
    expect(found.length).toBeLessThan(130);
  });
});

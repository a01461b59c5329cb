import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formToRecord } from '../../../src/github/form-to-record.ts';
import { treeWith } from '../../../src/model/tree-with.ts';
import { answersFrom, asGitHubWrites } from './fill-form.ts';
import {
  add,
  CROYDON,
  changed,
  closed,
  correct,
  issue,
  made,
  NEST,
  page,
  problemsOf,
  textMade,
  textOf,
  told,
  tree,
} from './form-made.ts';

describe('a service added with the form', () => {
  test.each([
    'services/west-midlands/different-futures-warwickshire.yaml',
    'services/east-midlands/time-programme-lincolnshire.yaml',
  ])('gives the file back that the form was filled from, to the letter: %s', (path) => {
    // The form names what evidence shows in its own order.
    const text = textOf(path).replace(/areas, team, pathways\b/, 'areas, pathways, team');
    const without = treeWith(tree, [{ path, is: 'removed' }]);
    const filled = asGitHubWrites(add, answersFrom(parse(text), add, tree.directory));
    expect(formToRecord(filled, without, issue)).toEqual({ path, before: undefined, text });
  });

  test('needs no more than its name, what it is and how that is known', () => {
    const answers = {
      name: 'New Page',
      type: 'Local service',
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
          url: 'https://github.com/example/map/issues/12',
          title: 'Word from the service, its provider or its council (issue 12)',
          published: '2026-11-20',
          supports: ['name', 'type', 'kind', 'summary', 'status', 'areas'],
        },
      ],
    });
    expect(problemsOf(add, answers)).toEqual([expect.stringContaining('Where this can be seen: is missing.')]);
  });

  test('that is there already is not made a second time', () => {
    const filled = answersFrom(parse(textOf(CROYDON)), add, tree.directory);
    expect(problemsOf(add, filled)).toEqual([expect.stringContaining('has an entry "pause-croydon" already')]);
  });
});

test('a service that has closed gets its state, the date of the evidence for that, and the evidence', () => {
  const text = textMade(closed, {
    entry: 'nest-rochdale',
    'status.closed': '2026-05',
    'status.closed-note': 'The money ended.',
    ...page,
  });
  expect(changed(textOf(NEST), text)).toEqual([
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

test('of a service that has closed, nobody knows when, the record says so', () => {
  const state = ['-  state: operational', '+  state: closed', '+  closed-note: The date is not recorded.'];
  const byClosing = changed(textOf(NEST), textMade(closed, { entry: 'nest-rochdale', ...page }));
  expect(byClosing).toEqual(expect.arrayContaining(state));
  const byCorrecting = textMade(correct, { entry: 'nest-rochdale', 'status.state': 'closed', ...page });
  expect(changed(textOf(NEST), byCorrecting)).toEqual(expect.arrayContaining(state));
});

test('the words about the date of the old state go with it', () => {
  const path = 'services/northern-ireland/pause-northern-trust.yaml';
  const text = textMade(closed, { entry: 'pause-northern-trust', ...told });
  expect(changed(textOf(path), text)).toContain("-  as-of-note: The trust's page is undated");
});

describe('words for nothing are no answers', () => {
  const answers = {
    name: 'New Page',
    type: 'Local service',
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

  test('but "No" is the answer to a question that it can answer', () => {
    const said = textMade(add, { ...answers, 'referral.self-referral': 'No', ...told });
    expect(parse(said)).toMatchObject({ referral: { 'self-referral': 'no' } });
  });

  test('no council is a council', () => {
    const { areas: _, ...others } = answers;
    expect(parse(textMade(add, { ...others, areas: 'None', ...told }))).toMatchObject({ areas: [] });
  });
});

test('a line that stands twice is written once, as it stands first', () => {
  const answers = {
    name: 'New Page',
    type: 'Local service',
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
    type: 'Local service',
    kind: 'Recurrent-care service',
    summary: 'Help for parents after a removal.',
    'status.state': 'Not known if running',
  };

  test('stands once among the areas', () => {
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

describe('a name that no machine could keep gets another', () => {
  const answers = {
    type: 'Local service',
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

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formToRecord } from '../../../src/github/form-to-record.ts';
import { readTree } from '../../../src/model/tree.ts';
import { treeWith } from '../../../src/model/tree-with.ts';
import { TODAY } from '../model/changed-copy.ts';
import { answersFrom, asGitHubWrites, formNamed } from './fill-form.ts';

const tree = readTree('data', TODAY);
const issue = { number: 12, url: 'https://github.com/example/map/issues/12', day: '2026-11-20' };
const [add, correct, closed] = [formNamed('add-a-service'), formNamed('correct-an-entry'), formNamed('report-closed')];
const NEST = 'services/north-west/nest-rochdale.yaml';
const CROYDON = 'services/london/pause-croydon.yaml';
const textOf = (path: string) => tree.documents.find(({ file }) => file === path)?.text ?? '';

type Answers = Record<string, string>;
const told: Answers = { 'told-by': '- [X] I work for the service, for its provider or for its council' };
const page: Answers = {
  'evidence.0.url': 'https://www.example.org/page',
  'evidence.0.title': 'A page',
  'evidence.0.published': '2026-10',
};
const made = (form: typeof add, answers: Answers) => formToRecord(asGitHubWrites(form, answers), tree, issue);
const problemsOf = (form: typeof add, answers: Answers): string[] => {
  const outcome = made(form, answers);
  return 'problems' in outcome ? outcome.problems : [`No problem: ${outcome.path}`];
};
const textMade = (form: typeof add, answers: Answers): string => {
  const outcome = made(form, answers);
  if ('problems' in outcome) throw new Error(outcome.problems.join('\n'));
  return outcome.text;
};

/** The lines that came, with +, and went, with -. */
function changed(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a service added with the form', () => {
  test.each([
    'services/west-midlands/different-futures-warwickshire.yaml',
    'services/east-midlands/time-programme-lincolnshire.yaml',
  ])('gives the file back that the form was filled from, to the letter: %s', (path) => {
    // The form names what evidence shows in its own order.
    const text = textOf(path).replace('areas, team, pathways]', 'areas, pathways, team]');
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

describe('a correction', () => {
  test('changes what it answers and nothing else: a telephone number, in quotes', () => {
    const text = textMade(correct, { entry: 'nest-rochdale', 'contact.phone': '01706 000000', ...page });
    expect(changed(textOf(NEST), text)).toEqual([
      '+contact:',
      '+  phone: "01706 000000"',
      '+  - url: https://www.example.org/page',
      '+    title: A page',
      '+    published: 2026-10',
      '+    supports: [contact]',
    ]);
  });

  test('keeps comments, the order of fields, and the rules of criteria whose words stay', () => {
    const before = textOf(CROYDON).replace('areas: [croydon]', '# As the notice says.\nareas: [croydon] # one');
    const changedTree = treeWith(tree, [{ path: CROYDON, text: before }]);
    const filled = asGitHubWrites(correct, {
      entry: 'https://example.org/map/services/pause-croydon/',
      areas: 'Croydon\nSutton',
      ...page,
    });
    const outcome = formToRecord(filled, changedTree, issue);
    expect(outcome).toMatchObject({
      path: CROYDON,
      text: expect.stringContaining('# As the notice says.\nareas: [croydon, sutton]'),
    });
  });

  test('of a list of criteria leaves those that stay as they were, with their rules', () => {
    const path = 'services/northern-ireland/pause-northern-trust.yaml';
    const criteria = 'One or more children removed\nNo child in her care\nLives in Antrim';
    const text = textMade(correct, { entry: 'pause-northern-trust', 'pathways.0.criteria': criteria, ...page });
    expect(changed(textOf(path), text).slice(0, 3)).toEqual([
      '-      - text: "From the national model: not pregnant when she joins"',
      '-        rule: {pregnant: no}',
      '+      - text: Lives in Antrim',
    ]);
  });

  test('takes out what nobody knows', () => {
    const text = textMade(correct, { entry: 'pause-croydon', 'status.opened': 'Not known', ...page });
    expect(changed(textOf(CROYDON), text)).toContain('-  opened: 2020');
  });

  test.each([
    [
      'an entry that is not there',
      { entry: 'nest-rochdal' },
      '"nest-rochdal" is no entry of the directory. Did you mean "nest-rochdale"?',
    ],
    ['a path', { entry: '../../../etc/passwd' }, '"../../../etc/passwd" is no entry'],
    [
      'a council that is not there',
      { entry: 'nest-rochdale', areas: 'Salfrod' },
      'Councils whose areas it serves: "Salfrod" is not known here. Did you mean "Salford"?',
    ],
    ['one of several ways in', { entry: 'nest-rochdale', 'pathways.0.who-note': 'x' }, 'has several ways in'],
    ['a date that is none', { entry: 'nest-rochdale', 'status.as-of': 'last May' }, 'date-form'],
    ['a mobile number', { entry: 'nest-rochdale', 'contact.phone': '07700 900123' }, 'organisational-contact'],
  ])('%s is refused in words that say what to mend', (_, answers, said) => {
    expect(problemsOf(correct, { ...(answers as unknown as Answers), ...page }).join('\n')).toContain(said);
  });

  test('that changes nothing says so', () => {
    const same = {
      entry: 'pause-croydon',
      name: 'Pause Croydon',
      'evidence.0.url': 'https://croydonlcsb.org.uk/2020/06/pause-project-breaking-a-destructive-cycle/',
      'evidence.0.supports': '- [X] Status',
    };
    expect(problemsOf(correct, same)).toEqual([expect.stringContaining('changes nothing')]);
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

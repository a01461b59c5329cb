import { describe, expect, test } from 'vitest';
import { formToRecord } from '../../../src/github/form-to-record.ts';
import { treeWith } from '../../../src/model/tree-with.ts';
import { textOf, tree } from '../invented-records.ts';
import { asGitHubWrites } from './fill-form.ts';
import { type Answers, changed, correct, ELM, HAZEL, issue, LINDEN, page, problemsOf, textMade } from './form-made.ts';

describe('a correction', () => {
  test('changes what it answers and nothing else: a telephone number, in quotes', () => {
    const text = textMade(correct, { entry: 'linden-rochdale', 'contact.phone': '01706 000000', ...page });
    expect(changed(textOf(LINDEN), text)).toEqual([
      '+contact:',
      '+  phone: "01706 000000"',
      '+  - url: https://www.example.org/page',
      '+    title: A page',
      '+    published: 2026-10',
      '+    supports: [contact]',
    ]);
  });

  test('keeps comments, the order of fields, and the rules of criteria whose text is unchanged', () => {
    const before = textOf(ELM).replace('areas: [croydon]', '# As the notice says.\nareas: [croydon] # one');
    const changedTree = treeWith(tree, [{ path: ELM, text: before }]);
    const filled = asGitHubWrites(correct, {
      entry: 'https://example.org/map/services/pause-elm-croydon/',
      areas: 'Croydon\nSutton',
      ...page,
    });
    const outcome = formToRecord(filled, changedTree, issue);
    expect(outcome).toMatchObject({
      path: ELM,
      text: expect.stringContaining('# As the notice says.\nareas: [croydon, sutton]'),
    });
  });

  test('to a list of criteria keeps the unchanged ones, with their rules', () => {
    const criteria = 'One or more children removed\nNo child in her care\nLives in Antrim';
    const text = textMade(correct, { entry: 'pause-hazel', 'pathways.0.criteria': criteria, ...page });
    expect(changed(textOf(HAZEL), text).slice(0, 3)).toEqual([
      '-      - text: Not pregnant when she joins',
      '-        rule: {pregnant: no}',
      '+      - text: Lives in Antrim',
    ]);
  });

  test('removes what nobody knows', () => {
    const text = textMade(correct, { entry: 'pause-elm-croydon', 'status.opened': 'Not known', ...page });
    expect(changed(textOf(ELM), text)).toContain('-  opened: 2020');
  });

  test.each([
    [
      'an entry that is not there',
      { entry: 'linden-rochdal' },
      '"linden-rochdal" is no entry of the directory. Did you mean "linden-rochdale"?',
    ],
    ['a path', { entry: '../../../etc/passwd' }, '"../../../etc/passwd" is no entry'],
    [
      'a council that is not there',
      { entry: 'linden-rochdale', areas: 'Salfrod' },
      '“Which local authorities does it serve?”: "Salfrod" is not a council that we know. Did you mean "Salford"?',
    ],
    ['one of several ways in', { entry: 'linden-rochdale', 'pathways.0.who-note': 'x' }, 'has several ways in'],
    [
      'a date that is none',
      { entry: 'linden-rochdale', 'status.as-of': 'last May' },
      'is "last May", which is not a date',
    ],
    [
      'a mobile number',
      { entry: 'linden-rochdale', 'contact.phone': '07700 900123' },
      '07700 900123 is a mobile number',
    ],
  ])('%s is refused in words that say what to mend', (_, answers, said) => {
    expect(problemsOf(correct, { ...(answers as unknown as Answers), ...page }).join('\n')).toContain(said);
  });

  test('without changes says so', () => {
    const same = {
      entry: 'pause-elm-croydon',
      name: 'Pause Elm',
      'evidence.0.url': 'https://www.example.org/pause-elm',
      'evidence.0.supports': '- [X] Status',
    };
    expect(problemsOf(correct, same)).toEqual([expect.stringContaining('changes nothing')]);
  });
});

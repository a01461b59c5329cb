import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileFor, recordFrom } from '../../../../src/formats/new-record/record-from.ts';
import { directory, MINIMAL, made } from './made.ts';

describe('a record', () => {
  test('from the smallest set of answers is valid, and lists what is not known', () => {
    const { file, text, rules } = made(MINIMAL);
    expect(rules).toEqual([]);
    expect(file).toBe('services/woodland/linden-friends-alder.yaml');
    expect(text).toBe(`# yaml-language-server: $schema=../../../public/schemas/service.json
name: Linden Friends
type: local
kind: recurrent-care
summary: A group for parents in Alder who have had a child removed.
status:
  state: unknown
provider: {}
areas: [alder]
pathways:
  - timing: unknown
    who: unknown
evidence:
  - url: https://www.example.org/linden
    title: Linden Friends (Alder Council)
    published-note: date not known
    supports: [status, areas]
needs-checking:
  - Does it run now, and from what date is that known?
  - Who runs it?
  - When does it work with parents?
  - Whom does it work with?
  - How is a referral made?
  - Can parents refer themselves?
`);
  });

  test('from answers to every question has every answer, in the order of the schema', () => {
    const { text, rules } = made({
      ...MINIMAL,
      model: ['steps'],
      status: ['operational'],
      'as-of': ['2021'],
      provider: ['Alder Council'],
      'provider-kind': ['local-authority'],
      timing: ['pregnancy', 'post-proceedings'],
      who: ['mothers'],
      referral: ['By letter'],
      'self-referral': ['yes'],
      website: ['https://www.example.org/linden'],
      phone: ['01632 960009'],
      email: ['linden@example.org'],
      'evidence-published': ['2021-03'],
    });
    expect(rules).toEqual([]);
    const record = parse(text);
    expect(Object.keys(record)).toEqual(
      'name type kind model summary status provider areas pathways referral contact evidence'.split(' '),
    );
    expect(record).toMatchObject({
      status: { state: 'operational', 'as-of': 2021 },
      provider: { name: 'Alder Council', kind: 'local-authority' },
      pathways: [{ timing: ['pregnancy', 'post-proceedings'], who: ['mothers'] }],
      referral: { how: 'By letter', 'self-referral': 'yes' },
      evidence: [
        { published: '2021-03', supports: ['status', 'provider', 'areas', 'pathways', 'referral', 'contact'] },
      ],
    });
    expect(text).toContain('phone: "01632 960009"');
  });

  test('that an office told us about names the office, and what it said', () => {
    const { 'evidence-url': _, 'evidence-title': __, ...rest } = MINIMAL;
    const told = {
      'told-by': ['council'],
      'told-how': ['letter'],
      'told-date': ['2026-10'],
      'told-note': ['It runs.'],
    };
    const { text, rules } = made({ ...rest, ...told });
    expect(rules).toEqual([]);
    expect(parse(text).evidence).toEqual([
      { told: { by: 'council', how: 'letter', date: '2026-10' }, supports: ['status', 'areas'], note: 'It runs.' },
    ]);
  });

  test('that follows a model leaves its pathways to the model where they are not known', () => {
    expect(recordFrom({ ...MINIMAL, model: ['steps'] })).not.toHaveProperty('pathways');
  });

  test('is put in the region of its first area, otherwise in the one that was named, otherwise nowhere', () => {
    expect(fileFor({ ...MINIMAL, area: ['elder', 'alder'] }, directory)).toBe('services/moorland/linden-friends.yaml');
    expect(fileFor({ name: ['Tŷ Gŵyn'], region: ['woodland'] }, directory)).toBe('services/woodland/ty-gwyn.yaml');
    expect(fileFor({ name: ['Tŷ Gŵyn'] }, directory)).toBeUndefined();
    expect(fileFor({ name: ['Tŷ Gŵyn'], region: ['../woodland'] }, directory)).toBeUndefined();
    expect(fileFor({ ...MINIMAL, name: ['木'] }, directory)).toBeUndefined();
  });

  test('has a file name that every system can store', () => {
    expect(made({ ...MINIMAL, name: ['Con'], area: [], region: ['woodland'] }).file).toBe(
      'services/woodland/con-service.yaml',
    );
    expect(made({ ...MINIMAL, name: ['Con'] }).file).toBe('services/woodland/con-alder.yaml');
    const long = made({ ...MINIMAL, name: ['A house for all of us '.repeat(10).trim()] });
    expect([long.rules, long.file.endsWith('-alder.yaml'), long.file.length <= 104]).toEqual([[], true, true]);
    expect(made({ ...MINIMAL, id: ['con'] }).rules).toEqual(['id-form']);
    expect(made({ ...MINIMAL, id: ['a'.repeat(300)] }).rules).toEqual(['id-form']);
  });

  test('is never named by the id of a council alone', () => {
    expect(made({ ...MINIMAL, name: ['Alder'] })).toMatchObject({
      file: 'services/woodland/alder-service.yaml',
      rules: [],
    });
    expect(made({ ...MINIMAL, id: ['birch'] }).rules).toEqual(['id-of-council']);
  });

  test('has each text on one line, however long', () => {
    const { text } = made({ ...MINIMAL, referral: ['By letter or telephone, '.repeat(12).trim()] });
    expect(text.split('\n').find((line) => line.startsWith('  how: '))?.length).toBeGreaterThan(280);
  });

  test('like an existing one is refused', () => {
    expect(made({ ...MINIMAL, name: ['Alder Steps'] }).rules).toEqual(['id-clash', 'likely-duplicate']);
  });
});

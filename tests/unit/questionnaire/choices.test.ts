import { expect, test } from 'vitest';
import { filesIn } from '../../../src/contribute/outline.ts';
import { assemble } from '../../../src/model/directory.ts';
import { choicesOf } from '../../../src/questionnaire/choices.ts';
import { type Field, SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { alder, outline } from '../contribute/directory.ts';

const directory = assemble(filesIn(outline, '').documents);
const ids = (of: Parameters<typeof choicesOf>[0], pattern = '', values = alder.values) =>
  choicesOf(of, pattern, directory, values, SERVICE_FIELDS).map(({ id }) => id);

const insideOf = (field: Field): readonly Field[] =>
  field.input === 'group' ? field.fields : field.input === 'groups' ? field.shapes.flat() : [];
const allOf = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...allOf(insideOf(field))]);

test('every field with choices has some, each with a unique label', () => {
  const chosen = allOf(SERVICE_FIELDS).flatMap((field) => ('choices' in field ? [field] : []));
  expect(chosen.length).toBeGreaterThan(20);
  for (const { choices, pattern } of chosen) {
    const labels = choicesOf(choices, pattern, directory, alder.values, SERVICE_FIELDS).map(({ label }) => label);
    expect([pattern, labels.length]).not.toEqual([pattern, 0]);
    expect([pattern, new Set(labels).size]).toEqual([pattern, labels.length]);
  }
});

test('ids are those of the directory; fields and keys those of the entry', () => {
  expect(ids({ of: 'authority' })).toEqual([...directory.authorityById.keys()].toSorted());
  const byTitle = [...directory.sources]
    .toSorted(([, a], [, b]) => a.title.localeCompare(b.title, 'en-GB'))
    .map(([id]) => id);
  expect(ids({ of: 'evidence' })).toEqual(['steps-page', ...byTitle]);
  expect(ids({ of: 'field' })).toEqual(Object.keys(alder.values).filter((key) => key !== 'evidence'));
  expect(ids({ of: 'referrer' })[0]).toBe('self');
});

test('kinds are those of the chosen type, or all where none is chosen', () => {
  const all = ids({ of: 'kinds' }, 'kind', {});
  const local = ids({ of: 'kinds' }, 'kind', { type: 'local' });
  expect(local.length).toBeLessThan(all.length);
  expect(local.every((id) => directory.vocabulary.kinds.get(id)?.type === 'local')).toBe(true);
});

test('terms that a vocabulary explains have its labels', () => {
  const [first] = choicesOf({ words: ['operational'] }, 'status.state', directory, {}, SERVICE_FIELDS);
  expect(first?.label).toBe(directory.vocabulary.status.get('operational')?.label);
});

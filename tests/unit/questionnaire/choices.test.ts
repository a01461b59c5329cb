import { expect, test } from 'vitest';
import { filesIn } from '../../../src/contribute/outline.ts';
import { assemble } from '../../../src/model/directory.ts';
import { choicesOf } from '../../../src/questionnaire/choices.ts';
import { type Field, SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { alder, outline } from '../contribute/directory.ts';

const directory = assemble(filesIn(outline, '').documents);
const insideOf = (field: Field): readonly Field[] =>
  field.input === 'group' ? field.fields : field.input === 'groups' ? field.shapes.flat() : [];
const allOf = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...allOf(insideOf(field))]);

/** What can be chosen for the field with this pattern. */
const choicesAt = (pattern: string, values = alder.values) => {
  const field = allOf(SERVICE_FIELDS).find((found) => found.pattern === pattern);
  return field ? choicesOf(field, directory, values, SERVICE_FIELDS) : [];
};
const ids = (pattern: string, values = alder.values) => choicesAt(pattern, values).map(({ id }) => id);

test('every field with choices has some, each with a unique label', () => {
  const chosen = allOf(SERVICE_FIELDS).flatMap((field) => ('choices' in field ? [field] : []));
  expect(chosen.length).toBeGreaterThan(20);
  for (const field of chosen) {
    const { pattern } = field;
    const labels = choicesOf(field, directory, alder.values, SERVICE_FIELDS).map(({ label }) => label);
    expect([pattern, labels.length]).not.toEqual([pattern, 0]);
    expect([pattern, new Set(labels).size]).toEqual([pattern, labels.length]);
  }
});

test('ids are those of the directory; fields and keys those of the entry', () => {
  expect(ids('areas')).toEqual([...directory.authorityById.keys()].toSorted());
  const byTitle = [...directory.sources]
    .toSorted(([, a], [, b]) => a.title.localeCompare(b.title, 'en-GB'))
    .map(([id]) => id);
  expect(ids('evaluations.*.source')).toEqual(['steps-page', ...byTitle]);
  expect(ids('evidence.*.supports')).toEqual(Object.keys(alder.values).filter((key) => key !== 'evidence'));
  expect(ids('pathways.*.criteria.*.rule.referred-by')[0]).toBe('self');
});

test('kinds are those of the chosen type, or all where none is chosen', () => {
  const all = ids('kind', {});
  const local = ids('kind', { type: 'local' });
  expect(local.length).toBeLessThan(all.length);
  expect(local.every((id) => directory.vocabulary.kinds.get(id)?.type === 'local')).toBe(true);
});

test('terms that a vocabulary explains have its labels', () => {
  const running = choicesAt('status.state').find(({ id }) => id === 'operational');
  expect(running?.label).toBe(directory.vocabulary.status.get('operational')?.label);
});

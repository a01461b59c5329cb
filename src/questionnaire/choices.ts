import { otherNames } from '../analysis/other-names.ts';
import { type Group, isGroup, listAt, type Value } from '../contribute/values.ts';
import type { Directory } from '../model/directory.ts';
import type { Target } from '../model/rules/reference.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import { VOCABULARIES, type VocabularyName } from '../model/schema/vocabularies.ts';
import { EXPLAINED, WORDS } from './choice-words.ts';
import type { Choices, Field } from './fields.ts';

/** Something that can be chosen: what is written, what people read, what it means, and what else it is called. */
export type Choice = { id: string; label: string; help?: string | undefined; also?: readonly string[] };

/**
 * What can be chosen for a field, in the order in which the directory has it; names in the order of the alphabet. Nothing
 * for a field without choices.
 *
 * @param values the record so far, on which the choices may depend
 * @param fields the questions about a service, which a piece of evidence can support
 */
export function choicesOf(
  field: Field,
  directory: Directory,
  values: Group = {},
  fields: readonly Field[] = [],
): Choice[] {
  if (!('choices' in field)) return [];
  if ('words' in field.choices) return field.choices.words.map((word) => inWords(word, field.pattern, directory));
  const { of } = field.choices;
  const vocabulary = VOCABULARIES.find((name) => name === of);
  if (vocabulary) return termsOf(directory, vocabulary, values);
  if (of === 'authority') return byName([...directory.authorityById.values()].map(asChoice));
  if (of === 'service') return serviceChoices(directory);
  if (of === 'model') return byName([...directory.models.values()].map(({ id, name }) => ({ id, label: name })));
  if (of === 'field') return fieldsSaid(values, fields);
  if (of === 'referrer')
    return [{ id: 'self', label: WORDS['self'] ?? 'self' }, ...termsOf(directory, 'provider-kinds', values)];
  if (of === 'region') return regionChoices(directory);
  const citations = byName([...directory.sources].map(([id, { title }]) => ({ id, label: title })));
  return of === 'evidence' ? [...keysOf(values), ...citations] : citations;
}

/** The services of the directory, by name; several have the same. */
export const serviceChoices = ({ services }: Pick<Directory, 'services'>): Choice[] =>
  byName(services.map(({ id, name }) => ({ id, label: `${name} (${id})`, also: [name] })));

/** The regions of the directory, by name. */
export const regionChoices = ({ regions }: Pick<Directory, 'regions'>): Choice[] =>
  byName(regions.map(({ id, name }) => ({ id, label: name })));

/** What the answer to a question has to be, where another is no choice, to stand after "is not". */
export const whatIsChosen = (choices: Choices): string | undefined => ('of' in choices ? WHAT[choices.of] : undefined);

const WHAT: Partial<Record<Target | 'field', string>> = {
  authority: 'a council that we know',
  service: 'a service of the directory',
};

const asChoice = (authority: LocalAuthority): Choice => ({
  id: authority.id,
  label: authority.name,
  also: otherNames(authority),
});

const NAMES = new Intl.Collator('en-GB');
const byName = (choices: Choice[]): Choice[] => choices.toSorted((a, b) => NAMES.compare(a.label, b.label));

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll('-', ' ')}`;

function inWords(word: string, pattern: string, { vocabulary }: Directory): Choice {
  const term = vocabulary[EXPLAINED[pattern] ?? 'types'].get(EXPLAINED[pattern] ? word : '');
  return { id: word, label: term?.label ?? WORDS[word] ?? capital(word), help: term?.description };
}

/** The terms of a vocabulary; of the kinds, those of the type that is chosen. */
function termsOf({ vocabulary }: Directory, name: VocabularyName, { type }: Group): Choice[] {
  const terms = [...vocabulary[name].values()];
  const fitting = terms.filter((term) => !type || !term.type || term.type === type);
  return fitting.map(({ id, label, description }) => ({ id, label, help: description }));
}

/** The fields that the record has, which a piece of evidence can support. */
const fieldsSaid = (values: Group, fields: readonly Field[]): Choice[] =>
  fields
    .filter(({ key }) => key !== 'evidence' && Object.hasOwn(values, key))
    .map(({ key, shown }) => ({ id: key, label: shown }));

const keysOf = (values: Group): Choice[] =>
  listAt(values, ['evidence']).flatMap((item: Value) =>
    isGroup(item) && typeof item['key'] === 'string'
      ? [{ id: item['key'], label: `${item['title'] ?? item['key']} (in this entry)` }]
      : [],
  );

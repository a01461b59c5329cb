import { nameOfArea } from '../analysis/areas.ts';
import { dateInWords } from '../analysis/freshness.ts';
import type { Directory } from '../model/directory.ts';
import { isPartialDate } from '../model/partial-date.ts';

/** The way to a field of a record: names, and places in lists counted from 1. */
export type FieldPath = readonly (string | number)[];

/** "Contact, phone", "Pathways 2, who", "Areas since, Salford" */
export function fieldInWords(path: FieldPath, directory: Directory): string {
  const said: string[] = [];
  for (const step of path)
    if (typeof step === 'number') said.push(`${said.pop()} ${step}`);
    else said.push(directory.authorityById.get(step)?.name ?? step.replaceAll('-', ' '));
  const words = said.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Which vocabulary the ids of a field are from. */
const VOCABULARY_OF: Record<string, keyof Directory['vocabulary']> = {
  type: 'types',
  kind: 'kinds',
  state: 'status',
  timing: 'timing',
  stage: 'timing',
  who: 'who',
  components: 'components',
  needs: 'needs',
};

const AREA_FIELDS = ['areas', 'areas-part', 'areas-uncertain', 'areas-formerly'];

/** A value as people read it: the label or name of an id where the directory has one, a date in words, else as it is. */
export function valueInWords(value: unknown, path: FieldPath, directory: Directory): string {
  const text = String(value);
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const vocabulary = path[0] === 'provider' && field === 'kind' ? 'provider-kinds' : VOCABULARY_OF[field];
  if (vocabulary) return directory.vocabulary[vocabulary].get(text)?.label ?? text;
  if (AREA_FIELDS.includes(field)) return nameOfArea(directory, text);
  if (field === 'model') return directory.models.get(text)?.name ?? text;
  return isPartialDate(text) ? dateInWords(text) : text;
}

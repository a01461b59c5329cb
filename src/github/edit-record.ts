import { withNotKnown } from '../contribute/blank.ts';
import { NEW_ENTRY, yamlOf } from '../contribute/entry.ts';
import { openEntry } from '../contribute/open-entry.ts';
import { type Group, isGroup, put, type Value, valueAt } from '../contribute/values.ts';
import { SERVICE_FIELDS } from '../questionnaire/fields.ts';

/** A value for the field at `path` of a service's record; undefined takes the field out. */
export type Edit = { path: readonly (string | number)[]; value: unknown };

/**
 * The text of a record after some edits: only the lines of what changes differ. Values are data, whatever is in them.
 *
 * @param text the record as it is, of which the checker found nothing wrong; undefined for a new one
 */
export function editRecord(text: string | undefined, edits: readonly Edit[]): string {
  const entry = text === undefined ? NEW_ENTRY : openEntry(text);
  const values = edits.reduce<Value>(
    (before, { path, value }) => put(before, path, withRulesKept(valueAt(before, path), value as Value)) ?? {},
    entry.values,
  );
  return yamlOf(entry, withNotKnown(SERVICE_FIELDS, values as Group));
}

/** A criterion whose text stays the same keeps its rule and its source. */
const withRulesKept = (old: Value | undefined, value: Value | undefined): Value | undefined =>
  Array.isArray(old) && Array.isArray(value)
    ? value.map((item) => old.find((one) => isGroup(one) && isGroup(item) && one['text'] === item['text']) ?? item)
    : value;

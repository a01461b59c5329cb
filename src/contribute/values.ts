/** Plain data, as the form edits it and as YAML is parsed. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Group = { [key: string]: Value };

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The path of a value in a record: names of fields, and indexes in lists. */
export type ValuePath = readonly (string | number)[];

/** The value at a path, or undefined where there is none. */
export const valueAt = (values: Value | undefined, path: ValuePath): Value | undefined =>
  path.reduce<Value | undefined>(
    (inner, step) =>
      Array.isArray(inner)
        ? inner[Number(step)]
        : isGroup(inner) && Object.hasOwn(inner, step)
          ? inner[String(step)]
          : undefined,
    values,
  );

/**
 * The values with another value at the path; undefined removes the field or the item. A group or list that becomes empty is
 * removed as well, but for an item of a list, which stays until it is removed itself.
 */
export function put(values: Value | undefined, path: ValuePath, value: Value | undefined): Value | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = put(valueAt(values, [step]), rest, value) ?? (isInItem(path) ? {} : undefined);
  if (typeof step === 'number') {
    const list = Array.isArray(values) ? values : [];
    const next = inner === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, inner);
    return next.length ? next : undefined;
  }
  const { [step]: _, ...others } = isGroup(values) ? values : {};
  const group = inner === undefined ? others : isGroup(values) ? { ...values, [step]: inner } : { [step]: inner };
  return Object.keys(group).length ? group : undefined;
}

/** True where the path leads to a field of an item of a list. */
const isInItem = ([step, next]: ValuePath): boolean => typeof step === 'number' && typeof next === 'string';

/** The list at a path; empty where there is none. */
export const listAt = (values: Value | undefined, path: ValuePath): readonly Value[] => {
  const found = valueAt(values, path);
  return Array.isArray(found) ? found : [];
};

/** True where two values are equal. A year is a number or its text: 2021. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (isGroup(a) && isGroup(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
  }
  const plain = (value: Value | undefined) => (typeof value === 'number' ? String(value) : value);
  return plain(a) === plain(b);
}

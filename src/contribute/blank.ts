import { type Field, SERVICE_FIELDS } from './fields.ts';
import type { Group, Value } from './written.ts';

/** A new item of a list of groups, with what must be there and may be empty. */
export function blankItem(fields: readonly Field[], shapes: number): Group {
  const needed = fields.flatMap((field): [string, Value][] => {
    if (!field.required) return [];
    if (field.input === 'texts') return [[field.key, []]];
    // Where an item can be one thing or another, its own empty field says which.
    return (field.input === 'text' || field.input === 'choice') && shapes > 1 ? [[field.key, '']] : [];
  });
  return Object.fromEntries(needed);
}

/** The groups and lists that every record has, empty where nothing is known. */
const NEEDED: Group = Object.fromEntries(
  SERVICE_FIELDS.flatMap((field): [string, Value][] => {
    if (!field.required) return [];
    return field.input === 'group' ? [[field.key, {}]] : field.input === 'choices' ? [[field.key, []]] : [];
  }),
);

/** The values with the groups and lists that every record has. */
export const withNeeded = (values: Value | undefined): Group => ({ ...NEEDED, ...(values as Group | undefined) });

const lastShape = (key: string): Group => {
  const field = SERVICE_FIELDS.find((found) => found.key === key);
  const shapes = field?.input === 'groups' ? field.shapes : [];
  return blankItem(shapes.at(-1) ?? [], shapes.length);
};

/** What an empty form begins with: one way in and one piece of evidence, both to be answered. */
export const newRecord = (): Group =>
  withNeeded({ pathways: [lastShape('pathways')], evidence: [lastShape('evidence')] });

import type { Field } from '../questionnaire/fields.ts';
import { type Group, isGroup, listAt, type Value } from './values.ts';

/** A new item of a list of groups, with its required fields, which may be empty. */
export function blankItem(fields: readonly Field[], shapes: number): Group {
  const needed = fields.flatMap((field): [string, Value][] => {
    if (!field.required) return [];
    if (field.input === 'texts') return [[field.key, []]];
    // Where an item has one of several shapes, an empty field of that shape shows which.
    if (shapes === 1) return [];
    if (field.input === 'group') return [[field.key, {}]];
    return field.input === 'text' || field.input === 'choice' ? [[field.key, '']] : [];
  });
  return Object.fromEntries(needed);
}

/** The values, with an empty group or list for each one that a record must have and that is missing. */
export const withRequired = (fields: readonly Field[], values: Value | undefined): Group => ({
  ...Object.fromEntries(
    fields.flatMap((field): [string, Value][] => {
      if (!field.required) return [];
      return field.input === 'group' ? [[field.key, {}]] : field.input === 'choices' ? [[field.key, []]] : [];
    }),
  ),
  ...(values as Group | undefined),
});

/**
 * The values, with a statement that something is not known wherever a record requires one: when a pathway takes parents on,
 * and whom (a record without pathways has a model that says it); and when a service closed.
 */
export function withNotKnown(fields: readonly Field[], values: Group): Group {
  const ways = listAt(values, ['pathways']);
  const pathways = (ways.length || values['model'] ? ways : [{}]).map((way) => ({
    timing: 'unknown',
    who: 'unknown',
    ...(way as Group),
  }));
  const status = isGroup(values['status']) ? values['status'] : {};
  const isUndated = status['state'] === 'closed' && !status['closed'] && !status['closed-note'];
  return withRequired(fields, {
    ...values,
    ...(pathways.length && { pathways }),
    ...(isUndated && { status: { ...status, 'closed-note': 'The date is not recorded.' } }),
  });
}

/** The values of an empty form: one way in and one piece of evidence, both still to be answered. */
export function newRecord(fields: readonly Field[]): Group {
  const lastShape = (key: string): Group => {
    const field = fields.find((found) => found.key === key);
    const shapes = field?.input === 'groups' ? field.shapes : [];
    return blankItem(shapes.at(-1) ?? [], shapes.length);
  };
  return withRequired(fields, { pathways: [lastShape('pathways')], evidence: [lastShape('evidence')] });
}

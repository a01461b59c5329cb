import { z } from 'zod/mini';
import { OF_SERVICE, type Target, targetOfSource } from '../model/rules/reference.ts';
import { service } from '../model/schema/service.ts';
import { phone } from '../model/schema/text.ts';
import { defOf } from '../model/schema-at.ts';
import { ITEMS, QUESTIONS, SHOWN } from './questions.ts';
import { OF_CLOSED, SELDOM } from './seldom-asked.ts';

/** What can be chosen from: the words that the schema names, the ids of something, or the record's own fields. */
export type Choices = { words: readonly string[] } | { of: Target | 'field' };

/** How a text is written: in a few words, at length, or in a form of its own. */
export type TextForm = 'short' | 'long' | 'date' | 'web' | 'phone' | 'email' | 'id';

/** How a question is answered. `shapes`: the alternative groups of fields that an item of the list can have. */
export type Input =
  | { input: 'text'; form: TextForm }
  | { input: 'number' }
  | { input: 'choice'; choices: Choices }
  | { input: 'choices'; choices: Choices; orUnknown: boolean }
  | { input: 'texts' }
  | { input: 'dates'; choices: Choices }
  | { input: 'group'; fields: readonly Field[] }
  | { input: 'groups'; shapes: readonly (readonly Field[])[]; item: string };

/**
 * One question of the form. `pattern`: where its answer stands in a record, with a star for each item of a list. `asked`: of
 * which services it is asked openly; for others it is folded under "More".
 */
export type Field = {
  key: string;
  pattern: string;
  label: string;
  help: string;
  required: boolean;
  asked: 'always' | 'seldom' | 'of-closed';
  /** What a source that supports the answer shows. */
  shown: string;
} & Input;

/** The fields of a group, in the order of its schema. */
export const fieldsOf = (schema: z.ZodMiniType, above = ''): Field[] =>
  Object.entries(defOf(schema).shape ?? {}).map(([key, inner]) => fieldOf(key, inner, above ? `${above}.${key}` : key));

function fieldOf(key: string, schema: z.ZodMiniType, pattern: string): Field {
  const asked = QUESTIONS[pattern] ?? QUESTIONS[pattern.replace('.any-of.*.', '.')];
  const [inner, description] = unwrap(schema);
  const input = inputOf(key, inner, pattern);
  const isDate = input.input === 'text' && input.form === 'date';
  return {
    key,
    pattern,
    label: asked?.label ?? capital(key),
    shown: SHOWN[pattern] ?? asked?.label ?? capital(key),
    help: (asked?.help ?? description) || (isDate ? HELP_FOR_DATES : ''),
    required: !schema.safeParse(undefined).success,
    asked: OF_CLOSED.includes(pattern) ? 'of-closed' : SELDOM.includes(pattern) ? 'seldom' : 'always',
    ...input,
  };
}

const HELP_FOR_DATES = 'A year, a month or a day, as exactly as it is known and no more.';

const capital = (key: string): string => `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('-', ' ')}`;

/** The schema without its optional or default wrappers, and its outermost description. */
function unwrap(schema: z.ZodMiniType): [inner: z.ZodMiniType, help: string] {
  const { innerType } = defOf(schema);
  const description = z.globalRegistry.get(schema)?.description;
  if (!innerType) return [schema, description ?? ''];
  const [inner, help] = unwrap(innerType);
  return [inner, description ?? help];
}

/** @throws where the schema has a type that no input is made for */
function inputOf(key: string, schema: z.ZodMiniType, pattern: string): Input {
  const { type, shape, entries, values, keyType, options = [] } = defOf(schema);
  if (type === 'pipe') return { input: 'text', form: 'date' };
  if (type === 'number') return { input: 'number' };
  if (type === 'string') return ofString(key, schema, pattern);
  if (type === 'array') return ofList(key, schema, pattern);
  if (shape) return { input: 'group', fields: fieldsOf(schema, pattern) };
  if (entries) return { input: 'choice', choices: { words: Object.values(entries) } };
  if (values) return { input: 'choice', choices: { words: values } };
  const target = OF_SERVICE[`${pattern}.{}`];
  if (keyType && target) return { input: 'dates', choices: { of: target } };
  const list = options.find((option) => defOf(option).type === 'array');
  const input = list && ofList(key, list, pattern);
  if (input?.input === 'choices') return { ...input, orUnknown: true };
  throw new Error(`"${pattern}" has the type ${type}, for which the form has no input. Add one in fields.ts.`);
}

function ofString(key: string, schema: z.ZodMiniType, pattern: string): Input {
  const target = OF_SERVICE[pattern] ?? (key === 'source' ? targetOfSource(pattern.split('.')) : undefined);
  return target ? { input: 'choice', choices: { of: target } } : { input: 'text', form: formOf(key, schema) };
}

const SHORT = ['name', 'by', 'title', 'where'];

function formOf(key: string, schema: z.ZodMiniType): TextForm {
  const { format } = defOf(schema);
  if (schema === phone) return 'phone';
  if (format === 'url') return 'web';
  if (format === 'email') return 'email';
  return format === 'regex' ? 'id' : SHORT.includes(key) ? 'short' : key === 'key' ? 'id' : 'long';
}

function ofList(key: string, schema: z.ZodMiniType, pattern: string): Input {
  const { element = schema } = defOf(schema);
  const { type, options, shape } = defOf(element);
  const groups = options ?? (shape ? [element] : []);
  if (groups.length)
    return {
      input: 'groups',
      item: ITEMS[pattern] ?? capital(key),
      shapes: groups.map((group) => fieldsOf(group, `${pattern}.*`)),
    };
  const of = key === 'supports' ? 'field' : OF_SERVICE[`${pattern}.*`];
  if (of) return { input: 'choices', choices: { of }, orUnknown: false };
  if (type === 'string') return { input: 'texts' };
  throw new Error(`"${pattern}" is a list of ${type}, for which the form has no input. Add one in fields.ts.`);
}

/** The questions about a service. */
export const SERVICE_FIELDS: readonly Field[] = fieldsOf(service);

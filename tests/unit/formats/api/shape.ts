import type { JsonSchema } from '../../../../src/formats/json-schema.ts';

/**
 * The fields of a schema, one per line, as users of the API depend on them: "service.areas[].code: string, always".
 * The line has the allowed values too, since removing or renaming one breaks a program as much as removing a field.
 */
export function shapeOf(schema: JsonSchema, path: string): string[] {
  const forms = schema.anyOf ?? [];
  const list = Array.isArray(schema.items) ? undefined : schema.items;
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const at = `${path}.${name}`;
    const always = schema.required?.includes(name) ? ', always' : '';
    return [`${at}: ${kindOf(field)}${always}`, ...shapeOf(field, at)];
  });
  return [
    ...inside,
    ...(list ? [`${path}[]: ${kindOf(list)}`, ...shapeOf(list, `${path}[]`)] : []),
    ...(rest ? [`${path}.*: ${kindOf(rest)}`, ...shapeOf(rest, `${path}.*`)] : []),
    ...forms.flatMap((form, index) => shapeOf(form, `${path}(${index + 1})`)),
  ];
}

const kindOf = ({ type, enum: words, const: only, anyOf }: JsonSchema): string => {
  if (words) return words.join(' | ');
  if (only !== undefined) return String(only);
  if (anyOf) return anyOf.map(kindOf).join(' or ');
  return [type ?? 'anything'].flat().join(' or ');
};

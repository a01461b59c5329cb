import { Fragment, useState } from 'react';
import { type ValuePath, valueAt } from '../../../contribute/values.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { useForm } from '../form.ts';

type Props = { fields: readonly Field[]; path: ValuePath };

/**
 * The questions of a group. Those that few people can answer are folded, unless they had an answer when the form was
 * opened.
 */
export function Inside({ fields, path }: Props) {
  const { values, ask: askAt } = useForm();
  const [answered] = useState(() => fields.filter(({ key }) => valueAt(values, [...path, key]) !== undefined));
  const isClosed = valueAt(values, ['status', 'state']) === 'closed';
  const isFolded = (field: Field): boolean =>
    field.asked !== 'always' && !(field.asked === 'of-closed' && isClosed) && !answered.includes(field);
  const ask = (field: Field) => <Fragment key={field.key}>{askAt(field, [...path, field.key])}</Fragment>;
  const folded = fields.filter(isFolded);
  return (
    <>
      {fields.filter((field) => !isFolded(field)).map(ask)}
      {folded.length > 0 && (
        <details className="form-folded">
          <summary>{`More: ${inShort(folded)}`}</summary>
          {folded.map(ask)}
        </details>
      )}
    </>
  );
}

/** The first two questions, and how many follow. */
function inShort(fields: readonly Field[]): string {
  const labels = fields.map(({ label }) => label.replace(/\?$/, ''));
  const more = labels.length - 2;
  return labels.slice(0, 2).join('; ') + (more > 0 ? `, and ${more} more` : '');
}

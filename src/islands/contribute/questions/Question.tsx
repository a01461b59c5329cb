import type { ValuePath } from '../../../contribute/values.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { type FieldProps, idOf, useForm, wrongAt } from '../form.ts';
import { Dates } from './Dates.tsx';
import { Grouped } from './Framed.tsx';
import { Groups } from './Groups.tsx';
import { Inside } from './Inside.tsx';
import { OneOf } from './OneOf.tsx';
import { SomeOf } from './SomeOf.tsx';
import { Text } from './Text.tsx';
import { Texts } from './Texts.tsx';

/** One question of the form, rendered according to its field. */
export function Question({ field, path }: { field: Field; path: ValuePath }) {
  switch (field.input) {
    case 'text':
    case 'number':
      return <Text field={field} path={path} />;
    case 'choice':
      return <OneOf field={field} path={path} />;
    case 'choices':
      return <SomeOf field={field} path={path} />;
    case 'texts':
      return <Texts field={field} path={path} />;
    case 'dates':
      return <Dates field={field} path={path} />;
    case 'group':
      return <Group field={field} path={path} />;
    case 'groups':
      return <Groups field={field} path={path} />;
  }
}

/** Groups nested deeper than this are folded, because few people can answer them. */
const DEEPEST_OPEN = 3;

function Group({ field, path }: FieldProps<'group'>) {
  const form = useForm();
  const inside = <Inside fields={field.fields} path={path} />;
  const question = { id: idOf(path), label: field.label, help: field.help, wrong: wrongAt(form, path) };
  if (path.length <= DEEPEST_OPEN) return <Grouped {...question}>{inside}</Grouped>;
  return (
    <details className="form-folded">
      <summary>{`${field.label} (optional)`}</summary>
      <Grouped {...question}>{inside}</Grouped>
    </details>
  );
}

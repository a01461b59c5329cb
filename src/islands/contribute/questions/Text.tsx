import { type ValuePath, valueAt } from '../../../contribute/values.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { asRecorded, tidy } from '../../../questionnaire/tidy.ts';
import { type FieldProps, idOf, useForm, wrongIn } from '../form.ts';
import { describedBy, Labelled } from './Framed.tsx';

/** A question whose answer is a text, a date, an address or a number. */
export function Text({ field, path }: FieldProps<'text' | 'number'>) {
  const form = useForm();
  const question = { id: idOf(path), label: field.label, help: field.help, wrong: wrongIn(form, path) };
  const inItem = path.some((step) => typeof step === 'number');
  return (
    <Labelled {...question} label={field.required ? field.label : `${field.label} (optional)`}>
      <Line
        field={field}
        path={path}
        describedBy={describedBy(question)}
        whenEmpty={field.required && inItem ? '' : undefined}
      />
    </Labelled>
  );
}

type LineProps = {
  field: Field;
  path: ValuePath;
  label?: string;
  describedBy: string | undefined;
  /** The value to store where nothing is typed. */
  whenEmpty: '' | undefined;
};

/** The input element, with one line or several, according to `form`. */
export function Line({ field, path, label, describedBy: by, whenEmpty }: LineProps) {
  const form = useForm();
  const value = valueAt(form.values, path);
  const kind = field.input === 'text' ? field.form : field.input === 'number' ? 'number' : 'long';
  const shared = {
    id: idOf(path),
    value: typeof value === 'object' ? '' : String(value ?? ''),
    'aria-label': label,
    'aria-describedby': by,
    'aria-invalid': wrongIn(form, path).length > 0 || undefined,
    spellCheck: kind === 'long',
    autoComplete: 'off',
    onBlur: ({ target }: { target: { value: string } }) => {
      const text = tidy(target.value, kind);
      if (text !== target.value) form.set(path, text === '' ? whenEmpty : asRecorded(text, kind));
      form.leave(path);
    },
    onChange: ({ target }: { target: { value: string } }) =>
      form.set(path, target.value === '' ? whenEmpty : asRecorded(target.value.replaceAll(/[\r\n]+/g, ' '), kind)),
  };
  if (kind === 'long') return <textarea {...shared} rows={2} />;
  return <input {...shared} type="text" inputMode={MODES[kind]} className={`input-${kind}`} />;
}

const MODES: Partial<Record<string, 'url' | 'tel' | 'email' | 'decimal'>> = {
  web: 'url',
  phone: 'tel',
  email: 'email',
  number: 'decimal',
};

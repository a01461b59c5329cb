import type { ValuePath } from '../../../contribute/values.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { asRecorded, tidy } from '../../../questionnaire/tidy.ts';
import { type FieldProps, useQuestion } from '../form.ts';
import { describedBy, Labelled } from './frame.tsx';

/** A question whose answer is a text, a date, an address or a number. */
export function TextQuestion(props: FieldProps<'text' | 'number'>) {
  const { required } = props.field;
  const { frame } = useQuestion(props);
  const isInItem = props.path.some((step) => typeof step === 'number');
  return (
    <Labelled {...frame} label={required ? frame.label : `${frame.label} (optional)`}>
      <TextInput {...props} describedBy={describedBy(frame)} whenEmpty={required && isInItem ? '' : undefined} />
    </Labelled>
  );
}

type Props = {
  field: Field;
  path: ValuePath;
  /** The accessible name, where there is no label beside it. */
  label?: string;
  describedBy: string | undefined;
  /** The value to store where nothing is typed. */
  whenEmpty: '' | undefined;
};

/** The input element, with one line or several, according to `form`. */
export function TextInput({ field, path, label, describedBy: by, whenEmpty }: Props) {
  const { form, frame, value, set: store } = useQuestion({ field, path });
  const kind = field.input === 'text' ? field.form : field.input === 'number' ? 'number' : 'long';
  const set = (text: string): void => store(text === '' ? whenEmpty : asRecorded(text, kind));
  const shared = {
    id: frame.id,
    value: typeof value === 'object' ? '' : String(value ?? ''),
    'aria-label': label,
    'aria-describedby': by,
    'aria-invalid': frame.errors.length > 0 || undefined,
    spellCheck: kind === 'long',
    autoComplete: 'off',
    onBlur: ({ target }: { target: { value: string } }) => {
      const text = tidy(target.value, kind);
      if (text !== target.value) set(text);
      form.leave(path);
    },
    onChange: ({ target }: { target: { value: string } }) => set(target.value.replaceAll(/[\r\n]+/g, ' ')),
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

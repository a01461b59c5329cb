import { asRecorded, tidy } from '../../../questionnaire/tidy.ts';
import { type FieldProps, idOf, useQuestion } from '../form.ts';
import { attributesOf, type Frame, Labelled } from './frame.tsx';

/** A question whose answer is a text, a date, an address or a number. */
export function TextQuestion(props: FieldProps<'text' | 'number'>) {
  const { frame } = useQuestion(props);
  return (
    <Labelled {...frame} label={props.field.required ? frame.label : `${frame.label} (optional)`}>
      <TextInput {...props} frame={frame} />
    </Labelled>
  );
}

type Props = FieldProps<'text' | 'number' | 'texts' | 'dates'> & {
  /** What stands around the input and describes it. */
  frame: Omit<Frame, 'label'>;
  /** The accessible name, where there is no label beside it. */
  name?: string;
};

/** The input element of a text, with one line or several. */
export function TextInput({ field, path, frame, name }: Props) {
  const { form, value, set } = useQuestion({ field, path });
  const kind = field.input === 'text' ? field.form : KINDS[field.input];
  const isItem = ['texts', 'dates'].includes(field.input);
  // An empty answer keeps its place in a list, and in an item of a list where it is required.
  const whenEmpty = isItem || (field.required && path.some((step) => typeof step === 'number')) ? '' : undefined;
  const answer = (text: string): void => set(text === '' ? whenEmpty : asRecorded(text, kind));
  const shared = {
    ...attributesOf(frame),
    id: idOf(path),
    value: typeof value === 'object' ? '' : String(value ?? ''),
    'aria-label': name,
    spellCheck: kind === 'long',
    autoComplete: 'off',
    onBlur: ({ target }: { target: { value: string } }) => {
      const text = tidy(target.value, kind);
      if (text !== target.value) answer(text);
      form.leave(path);
    },
    onChange: ({ target }: { target: { value: string } }) => answer(target.value.replaceAll(/[\r\n]+/g, ' ')),
  };
  if (kind === 'long') return <textarea {...shared} rows={2} />;
  return <input {...shared} type="text" inputMode={MODES[kind]} className={`input-${kind}`} />;
}

const KINDS = { number: 'number', texts: 'long', dates: 'date' } as const;

const MODES: Partial<Record<string, 'url' | 'tel' | 'email' | 'decimal'>> = {
  web: 'url',
  phone: 'tel',
  email: 'email',
  number: 'decimal',
};

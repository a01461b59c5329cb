import { valueAt } from '../../../contribute/values.ts';
import { type Choice, whatIsChosen } from '../../../questionnaire/choices.ts';
import { choose } from '../../../questionnaire/choosing.ts';
import { type FieldProps, idOf, useForm, wrongIn } from '../form.ts';
import { describedBy, Grouped, Labelled } from './Framed.tsx';
import { TypedChoice, useTyped } from './TypedChoice.tsx';

/** With more choices than this, a select is used. */
const MOST_RADIOS = 6;
/** With more choices than this, a text box with suggestions is used. */
export const MOST_SHOWN = 24;

/** A question with exactly one answer out of several. */
export function OneOf({ field, path }: FieldProps<'choice'>) {
  const form = useForm();
  const value = String(valueAt(form.values, path) ?? '');
  const known = form.choices(field.choices, field.pattern);
  const canBeLeft = !field.required && !known.some(({ id }) => id === 'unknown');
  const choices: readonly Choice[] = canBeLeft ? [...known, { id: '', label: 'Not known' }] : known;
  const question = { id: idOf(path), label: field.label, help: field.help, wrong: wrongIn(form, path) };
  const answer = (id: string): void => form.set(path, id || undefined);
  if (known.length > MOST_SHOWN)
    return (
      <Labelled {...question}>
        <Typed
          {...{ question, field, value, choices: known }}
          onChoose={(id) => form.set(path, id || (field.required ? '' : undefined))}
          onLeave={() => form.leave(path)}
        />
      </Labelled>
    );
  if (choices.length > MOST_RADIOS)
    return (
      <Labelled {...question}>
        <select
          id={question.id}
          value={value}
          aria-describedby={describedBy(question)}
          aria-invalid={question.wrong.length > 0 || undefined}
          onChange={({ target }) => answer(target.value)}
          onBlur={() => form.leave(path)}
        >
          {!canBeLeft && <option value="">Choose one</option>}
          {(canBeLeft ? choices.toReversed() : choices).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </Labelled>
    );
  return (
    <Grouped {...question}>
      {choices.map((choice) => (
        <Option
          key={choice.id}
          type="radio"
          name={question.id}
          choice={choice}
          checked={value === choice.id}
          onChange={() => answer(choice.id)}
          onBlur={() => form.leave(path)}
        />
      ))}
    </Grouped>
  );
}

type TypedProps = {
  question: Parameters<typeof describedBy>[0];
  field: FieldProps<'choice'>['field'];
  value: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
  onLeave: () => void;
};

/** A choice made by typing. A text that matches no choice is no answer, and the error is shown at once. */
function Typed({ question, field, value, choices, onChoose, onLeave }: TypedProps) {
  const { text, wrong, type, refuse } = useTyped(choices.find(({ id }) => id === value)?.label);
  const settle = (): void => {
    const found = text.trim() ? choose(text, choices, whatIsChosen(field.choices)) : { id: '' };
    onChoose('id' in found ? found.id : '');
    if ('wrong' in found) refuse(found.wrong);
    else type(choices.find(({ id }) => id === found.id)?.label ?? '');
  };
  return (
    <TypedChoice
      {...{ id: question.id, text, choices, wrong }}
      describedBy={describedBy(question)}
      onType={type}
      onEnter={settle}
      onLeave={() => {
        settle();
        onLeave();
      }}
    />
  );
}

type OptionProps = {
  type: 'radio' | 'checkbox';
  name: string;
  choice: Choice;
  checked: boolean;
  onChange: () => void;
  onBlur: () => void;
};

/** One choice with its explanation. */
export function Option({ choice: { label, help }, ...input }: OptionProps) {
  return (
    <label className="form-option">
      <input {...input} />
      <span>
        {label}
        {help && <span className="form-help">{` ${help}`}</span>}
      </span>
    </label>
  );
}

import { valueAt } from '../../../contribute/values.ts';
import type { Choice } from '../../../questionnaire/choices.ts';
import { type Asked, idOf, useForm, wrongIn } from '../form.ts';
import { describedBy, Grouped, Labelled } from './Framed.tsx';

/** More than these are chosen from a list that opens. */
const MOST_RADIOS = 6;

/** A question with one answer out of several. */
export function OneOf({ field, path }: Asked<'choice'>) {
  const form = useForm();
  const value = String(valueAt(form.values, path) ?? '');
  const known = form.choices(field.choices, field.pattern);
  const canBeLeft = !field.required && !known.some(({ id }) => id === 'unknown');
  const choices: readonly Choice[] = canBeLeft ? [...known, { id: '', label: 'Not known' }] : known;
  const said = { id: idOf(path), label: field.label, help: field.help, wrong: wrongIn(form, path) };
  const choose = (id: string): void => form.set(path, id || undefined);
  if (choices.length > MOST_RADIOS)
    return (
      <Labelled {...said}>
        <select
          id={said.id}
          value={value}
          aria-describedby={describedBy(said)}
          aria-invalid={said.wrong.length > 0 || undefined}
          onChange={({ target }) => choose(target.value)}
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
    <Grouped {...said}>
      {choices.map((choice) => (
        <Option
          key={choice.id}
          type="radio"
          name={said.id}
          choice={choice}
          checked={value === choice.id}
          onChange={() => choose(choice.id)}
          onBlur={() => form.leave(path)}
        />
      ))}
    </Grouped>
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

/** One choice with what it means. */
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

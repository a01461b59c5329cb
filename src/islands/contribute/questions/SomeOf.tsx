import { listAt, valueAt } from '../../../contribute/values.ts';
import { type FieldProps, idOf, useForm, wrongIn } from '../form.ts';
import { Grouped } from './Framed.tsx';
import { MOST_SHOWN, Option } from './OneOf.tsx';
import { Picked, PickMore } from './Pick.tsx';

/** A question with any number of answers out of several. No answer means not known. */
export function SomeOf({ field, path }: FieldProps<'choices'>) {
  const form = useForm();
  const chosen = listAt(form.values, path).map(String);
  const choices = form.choices(field.choices, field.pattern);
  const canBeNone = field.orUnknown || !field.required;
  const isUnknown = field.orUnknown ? valueAt(form.values, path) === 'unknown' : chosen.length === 0;
  const set = (ids: readonly string[]): void =>
    form.set(path, ids.length || (field.required && !field.orUnknown) ? [...ids] : undefined);
  const toggle = (id: string): void =>
    set(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const question = { id: idOf(path), label: field.label, help: field.help, wrong: wrongIn(form, path) };
  const leave = (): void => form.leave(path);
  if (choices.length > MOST_SHOWN)
    return (
      <Grouped {...question}>
        <Picked id={question.id} chosen={chosen} choices={choices} onTakeOut={toggle} />
        <PickMore
          {...{ id: question.id, label: field.label, of: field.choices, chosen, choices }}
          onPick={(ids) => set([...chosen, ...ids])}
          onLeave={leave}
        />
      </Grouped>
    );
  return (
    <Grouped {...question}>
      {choices.map((choice) => (
        <Option
          key={choice.id}
          type="checkbox"
          name={question.id}
          choice={choice}
          checked={chosen.includes(choice.id)}
          onChange={() => toggle(choice.id)}
          onBlur={leave}
        />
      ))}
      {canBeNone && (
        <Option
          type="checkbox"
          name={question.id}
          choice={{ id: 'unknown', label: 'Not known' }}
          checked={isUnknown}
          onChange={() => form.set(path, field.orUnknown && !isUnknown ? 'unknown' : undefined)}
          onBlur={leave}
        />
      )}
    </Grouped>
  );
}

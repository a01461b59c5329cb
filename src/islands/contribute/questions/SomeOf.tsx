import { listAt, valueAt } from '../../../contribute/values.ts';
import { type Asked, idOf, useForm, wrongIn } from '../form.ts';
import { Grouped } from './Framed.tsx';
import { Option } from './OneOf.tsx';
import { Picked, PickOne } from './Pick.tsx';

/** More than these are picked from a list one by one. */
const MOST_BOXES = 24;

/** A question with any number of answers out of several. None of them means not known. */
export function SomeOf({ field, path }: Asked<'choices'>) {
  const form = useForm();
  const chosen = listAt(form.values, path).map(String);
  const choices = form.choices(field.choices, field.pattern);
  const canBeNone = field.orUnknown || !field.required;
  const isUnknown = field.orUnknown ? valueAt(form.values, path) === 'unknown' : chosen.length === 0;
  const set = (ids: readonly string[]): void =>
    form.set(path, ids.length || (field.required && !field.orUnknown) ? [...ids] : undefined);
  const toggle = (id: string): void =>
    set(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const said = { id: idOf(path), label: field.label, help: field.help, wrong: wrongIn(form, path) };
  const leave = (): void => form.leave(path);
  if (choices.length > MOST_BOXES)
    return (
      <Grouped {...said}>
        <Picked id={said.id} chosen={chosen} choices={choices} onTakeOut={toggle} />
        <PickOne id={said.id} label={field.label} chosen={chosen} choices={choices} onPick={toggle} onBlur={leave} />
      </Grouped>
    );
  return (
    <Grouped {...said}>
      {choices.map((choice) => (
        <Option
          key={choice.id}
          type="checkbox"
          name={said.id}
          choice={choice}
          checked={chosen.includes(choice.id)}
          onChange={() => toggle(choice.id)}
          onBlur={leave}
        />
      ))}
      {canBeNone && (
        <Option
          type="checkbox"
          name={said.id}
          choice={{ id: 'unknown', label: 'Not known' }}
          checked={isUnknown}
          onChange={() => form.set(path, field.orUnknown && !isUnknown ? 'unknown' : undefined)}
          onBlur={leave}
        />
      )}
    </Grouped>
  );
}

import { isGroup, valueAt } from '../../../contribute/values.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { type FieldProps, idOf, useForm, wrongIn } from '../form.ts';
import { describedBy, Grouped } from './Framed.tsx';
import { Picked, PickMore } from './Pick.tsx';
import { Line } from './Text.tsx';

/** A question that asks for a date for each of some ids. */
export function Dates({ field, path }: FieldProps<'dates'>) {
  const form = useForm();
  const dates = valueAt(form.values, path);
  const chosen = isGroup(dates) ? Object.keys(dates) : [];
  const choices = form.choices(field.choices, field.pattern);
  const question = { id: idOf(path), label: field.label, help: field.help, wrong: wrongIn(form, path) };
  const date: Field = { ...field, input: 'text', form: 'date' };
  const shared = { id: question.id, chosen, choices };
  return (
    <Grouped {...question}>
      <Picked {...shared} onTakeOut={(id) => form.set([...path, id], undefined)}>
        {(id) => (
          <Line
            field={date}
            path={[...path, id]}
            label={`Since when: ${id}`}
            describedBy={describedBy(question)}
            whenEmpty=""
          />
        )}
      </Picked>
      <PickMore
        {...shared}
        label={field.label}
        of={field.choices}
        onPick={(ids) => {
          for (const id of ids) form.set([...path, id], '');
        }}
        onLeave={() => form.leave(path)}
      />
    </Grouped>
  );
}

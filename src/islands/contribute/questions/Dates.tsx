import { valueAt } from '../../../contribute/values.ts';
import { isGroup } from '../../../contribute/written.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { type Asked, idOf, useForm, wrongIn } from '../form.ts';
import { describedBy, Grouped } from './Framed.tsx';
import { Picked, PickOne } from './Pick.tsx';
import { Line } from './Text.tsx';

/** A date for each of some ids. */
export function Dates({ field, path }: Asked<'dates'>) {
  const form = useForm();
  const dates = valueAt(form.values, path);
  const chosen = isGroup(dates) ? Object.keys(dates) : [];
  const choices = form.choices(field.choices, field.pattern);
  const said = { id: idOf(path), label: field.label, help: field.help, wrong: wrongIn(form, path) };
  const date: Field = { ...field, input: 'text', form: 'date' };
  const shared = { id: said.id, chosen, choices };
  return (
    <Grouped {...said}>
      <Picked {...shared} onTakeOut={(id) => form.set([...path, id], undefined)}>
        {(id) => (
          <Line
            field={date}
            path={[...path, id]}
            label={`Since when: ${id}`}
            describedBy={describedBy(said)}
            whenEmpty=""
          />
        )}
      </Picked>
      <PickOne
        {...shared}
        label={field.label}
        onPick={(id) => form.set([...path, id], '')}
        onBlur={() => form.leave(path)}
      />
    </Grouped>
  );
}

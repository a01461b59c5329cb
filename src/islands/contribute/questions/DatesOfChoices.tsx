import { isGroup } from '../../../contribute/values.ts';
import { errorsOf, type FieldProps, useQuestion } from '../form.ts';
import { ChosenList } from './ChosenList.tsx';
import { TextInput } from './TextQuestion.tsx';

/** A question that asks for a date for each of some choices, such as since when a council is served. */
export function DatesOfChoices(props: FieldProps<'dates'>) {
  const { field, path } = props;
  const { form, frame, value, set } = useQuestion(props);
  const dates = isGroup(value) ? value : {};
  return (
    <ChosenList
      {...props}
      chosen={Object.keys(dates)}
      onAdd={(ids) => set({ ...dates, ...Object.fromEntries(ids.map((id) => [id, ''])) })}
      onRemove={(id) => form.set([...path, id], undefined)}
    >
      {(id) => {
        const place = [...path, id];
        const errors = errorsOf(form, place, true);
        return <TextInput field={field} path={place} frame={{ ...frame, errors }} name={`Since when: ${id}`} />;
      }}
    </ChosenList>
  );
}

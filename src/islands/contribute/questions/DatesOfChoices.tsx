import { isGroup } from '../../../contribute/values.ts';
import { errorsOf, type FieldProps, useQuestion } from '../form.ts';
import { ChosenList } from './ChosenList.tsx';
import { TextInput } from './TextQuestion.tsx';

/** A question that asks for a date for each of some choices, such as since when a council is served. */
export function DatesOfChoices(props: FieldProps<'dates'>) {
  const { field, path } = props;
  const { form, frame, value } = useQuestion(props);
  return (
    <ChosenList
      {...props}
      chosen={isGroup(value) ? Object.keys(value) : []}
      onAdd={(ids) => {
        for (const id of ids) form.set([...path, id], '');
      }}
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

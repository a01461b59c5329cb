import { isGroup } from '../../../contribute/values.ts';
import { type FieldProps, useQuestion } from '../form.ts';
import { ChosenList } from './ChosenList.tsx';
import { describedBy } from './frame.tsx';
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
      {(id) => (
        <TextInput
          field={{ ...field, input: 'text', form: 'date' }}
          path={[...path, id]}
          label={`Since when: ${id}`}
          describedBy={describedBy(frame)}
          whenEmpty=""
        />
      )}
    </ChosenList>
  );
}

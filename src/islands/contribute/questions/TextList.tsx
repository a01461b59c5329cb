import { errorsOf, type FieldProps, focusOn, idOf, useQuestion } from '../form.ts';
import { Fieldset, HelpAndErrors, QuietButton, VisuallyHidden } from './frame.tsx';
import { TextInput } from './TextQuestion.tsx';

/** A question whose answer is any number of texts, with an input for each. */
export function TextList(props: FieldProps<'texts'>) {
  const { field, path } = props;
  const { form, frame, value, set } = useQuestion(props);
  const texts = Array.isArray(value) ? value : [];
  const addButton = `${frame.id}-add`;
  const add = (): void => focusOn(idOf([...path, texts.length]), () => set([...texts, '']));
  const remove = (index: number): void => {
    const left = texts.toSpliced(index, 1);
    focusOn(addButton, () => set(left.length || field.required ? left : undefined));
  };
  return (
    <Fieldset {...frame}>
      {texts.map((_, index) => {
        const place = [...path, index];
        const label = `${field.label} ${index + 1}`;
        const item = { id: idOf(place), errors: errorsOf(form, place, true) };
        return (
          <div key={item.id} className="form-item">
            <HelpAndErrors {...item} />
            <TextInput field={field} path={place} frame={item} name={label} />
            <QuietButton onClick={() => remove(index)}>
              Remove <VisuallyHidden>{label}</VisuallyHidden>
            </QuietButton>
          </div>
        );
      })}
      <QuietButton id={addButton} onClick={add}>
        Add {texts.length ? 'another' : 'one'} <VisuallyHidden>{`: ${field.label}`}</VisuallyHidden>
      </QuietButton>
    </Fieldset>
  );
}

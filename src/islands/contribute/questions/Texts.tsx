import { listAt } from '../../../contribute/values.ts';
import { type FieldProps, focusOn, idOf, useForm, wrongAt, wrongIn } from '../form.ts';
import { describedBy, Grouped, Notes } from './Framed.tsx';
import { Line } from './Text.tsx';

/** A question whose answer is any number of texts, with an input for each. */
export function Texts({ field, path }: FieldProps<'texts'>) {
  const form = useForm();
  const texts = listAt(form.values, path);
  const id = idOf(path);
  const add = (): void => focusOn(idOf([...path, texts.length]), () => form.set(path, [...texts, '']));
  const takeOut = (index: number): void => {
    const left = texts.toSpliced(index, 1);
    focusOn(`${id}-add`, () => form.set(path, left.length || field.required ? left : undefined));
  };
  return (
    <Grouped id={id} label={field.label} help={field.help} wrong={wrongAt(form, path)}>
      {texts.map((_, index) => {
        const place = [...path, index];
        const question = { id: idOf(place), help: '', wrong: wrongIn(form, place) };
        return (
          <div key={idOf(place)} className="form-item">
            <Notes {...question} />
            <Line
              field={field}
              path={place}
              label={`${field.label} ${index + 1}`}
              describedBy={describedBy(question)}
              whenEmpty=""
            />
            <button type="button" className="button button--quiet" onClick={() => takeOut(index)}>
              Remove <span className="govuk-visually-hidden">{`${field.label} ${index + 1}`}</span>
            </button>
          </div>
        );
      })}
      <button id={`${id}-add`} type="button" className="button button--quiet" onClick={add}>
        Add {texts.length ? 'another' : 'one'} <span className="govuk-visually-hidden">{`: ${field.label}`}</span>
      </button>
    </Grouped>
  );
}

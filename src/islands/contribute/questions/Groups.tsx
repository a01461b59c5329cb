import { blankItem } from '../../../contribute/blank.ts';
import { isGroup, listAt, type Value, type ValuePath, valueAt } from '../../../contribute/values.ts';
import { SHAPES } from '../../../questionnaire/choice-words.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { type FieldProps, focusOn, idOf, useForm, wrongAt } from '../form.ts';
import { Grouped } from './Framed.tsx';
import { Inside } from './Inside.tsx';
import { Option } from './OneOf.tsx';

type Shapes = readonly (readonly Field[])[];

/** A question with any number of answers, each of which is a group of questions. */
export function Groups({ field, path }: FieldProps<'groups'>) {
  const form = useForm();
  const items = listAt(form.values, path);
  const id = idOf(path);
  const add = (): void => {
    const place = [...path, items.length];
    focusOn(idOf(place), () => form.set(place, blankItem(field.shapes.at(-1) ?? [], field.shapes.length)));
  };
  const takeOut = (index: number, item: Value, name: string): void => {
    const isAnswered = isGroup(item) && Object.values(item).some((value) => value !== '');
    if (!isAnswered || confirm(`Remove ${name.toLowerCase()} and what is answered in it?`))
      focusOn(`${id}-add`, () => form.set([...path, index], undefined));
  };
  return (
    <Grouped id={id} label={field.label} help={field.help} wrong={wrongAt(form, path)}>
      {items.map((item, index) => {
        const place = [...path, index];
        const name = `${field.item} ${index + 1}`;
        return (
          <Grouped key={idOf(place)} id={idOf(place)} label={name} help="" wrong={wrongAt(form, place)} isCard>
            {field.shapes.length > 1 && (
              <Shape shapes={field.shapes} item={item} path={place} pattern={field.pattern} />
            )}
            <Inside fields={field.shapes[shapeOf(field.shapes, item)] ?? []} path={place} />
            <button type="button" className="button button--quiet" onClick={() => takeOut(index, item, name)}>
              {`Remove ${name.toLowerCase()}`}
            </button>
          </Grouped>
        );
      })}
      <button id={`${id}-add`} type="button" className="button button--quiet" onClick={add}>
        {`Add ${items.length ? 'another' : 'a'} ${field.item.toLowerCase()}`}
      </button>
    </Grouped>
  );
}

type ShapeProps = { shapes: Shapes; item: Value; path: ValuePath; pattern: string };

/** The choice of what an item is, where it can have several shapes. Fields that both shapes have are kept. */
function Shape({ shapes, item, path, pattern }: ShapeProps) {
  const form = useForm();
  const id = `${idOf(path)}-shape`;
  const become = (index: number): void => {
    const fields = shapes[index] ?? [];
    const kept = Object.entries(isGroup(item) ? item : {}).filter(([key]) => fields.some((field) => field.key === key));
    form.set(path, { ...blankItem(fields, shapes.length), ...Object.fromEntries(kept) });
  };
  return (
    <Grouped id={id} label="What is it?" help="" wrong={[]}>
      {shapes.map((_, index) => (
        <Option
          key={SHAPES[pattern]?.[index]}
          type="radio"
          name={id}
          choice={{ id: String(index), label: SHAPES[pattern]?.[index] ?? '' }}
          checked={shapeOf(shapes, item) === index}
          onChange={() => become(index)}
          onBlur={() => form.leave(path)}
        />
      ))}
    </Grouped>
  );
}

/** The index of the shape whose own field an item has; the last shape where it has none. */
const shapeOf = (shapes: Shapes, item: Value): number => {
  const has = (key: string): boolean => valueAt(item, [key]) !== undefined;
  const isOwn = (key: string): boolean => shapes.some((fields) => !fields.some((field) => field.key === key));
  const found = shapes.findIndex((fields) => fields.some(({ key }) => isOwn(key) && has(key)));
  return found < 0 ? shapes.length - 1 : found;
};

import type { ReactNode } from 'react';
import { blankItem } from '../../../contribute/blank.ts';
import { isGroup, type Value, type ValuePath } from '../../../contribute/values.ts';
import { SHAPES } from '../../../questionnaire/choice-words.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { errorsOf, type FieldProps, focusOn, idOf, useForm, useQuestion } from '../form.ts';
import { Fieldset, QuietButton } from './frame.tsx';
import { Options } from './Options.tsx';

type Shapes = readonly (readonly Field[])[];

type Props = FieldProps<'groups'> & {
  /** Renders the questions of one group. */
  children: (fields: readonly Field[], path: ValuePath) => ReactNode;
};

/** A question with any number of answers, each of which is a group of questions. */
export function Groups({ children, ...props }: Props) {
  const { field, path } = props;
  const { form, frame, value } = useQuestion(props);
  const items = Array.isArray(value) ? value : [];
  const addButton = `${frame.id}-add`;
  const add = (): void => {
    const place = [...path, items.length];
    focusOn(idOf(place), () => form.set(place, blankItem(field.shapes.at(-1) ?? [], field.shapes.length)));
  };
  const remove = (index: number, item: Value, name: string): void => {
    const isAnswered = isGroup(item) && Object.values(item).some((answer) => answer !== '');
    if (!isAnswered || confirm(`Remove ${name.toLowerCase()} and what is answered in it?`))
      focusOn(addButton, () => form.set([...path, index], undefined));
  };
  return (
    <Fieldset {...frame}>
      {items.map((item, index) => {
        const place = [...path, index];
        const name = `${field.item} ${index + 1}`;
        return (
          <Fieldset key={idOf(place)} id={idOf(place)} label={name} errors={errorsOf(form, place, false)} isCard>
            {field.shapes.length > 1 && <Shape field={field} item={item} path={place} />}
            {children(field.shapes[shapeOf(field.shapes, item)] ?? [], place)}
            <QuietButton onClick={() => remove(index, item, name)}>{`Remove ${name.toLowerCase()}`}</QuietButton>
          </Fieldset>
        );
      })}
      <QuietButton id={addButton} onClick={add}>
        {`Add ${items.length ? 'another' : 'a'} ${field.item.toLowerCase()}`}
      </QuietButton>
    </Fieldset>
  );
}

/** The choice of what an item is, where it can have several shapes. Fields that both shapes have are kept. */
function Shape({ field: { shapes, pattern }, item, path }: FieldProps<'groups'> & { item: Value }) {
  const form = useForm();
  const choose = (index: number): void => {
    const fields = shapes[index] ?? [];
    const kept = Object.entries(isGroup(item) ? item : {}).filter(([key]) => hasField(fields, key));
    form.set(path, { ...blankItem(fields, shapes.length), ...Object.fromEntries(kept) });
  };
  return (
    <Options
      type="radio"
      frame={{ id: `${idOf(path)}-shape`, label: 'What is it?', onBlur: () => form.leave(path) }}
      choices={(SHAPES[pattern] ?? []).map((label, index) => ({ id: String(index), label }))}
      isChosen={(id) => shapeOf(shapes, item) === Number(id)}
      onChoose={(id) => choose(Number(id))}
    />
  );
}

const hasField = (fields: readonly Field[], key: string): boolean => fields.some((field) => field.key === key);

/** The index of the shape that alone has a field which the item has; the last shape where there is none. */
function shapeOf(shapes: Shapes, item: Value): number {
  const keys = isGroup(item) ? Object.keys(item) : [];
  const own = keys.filter((key) => !shapes.every((fields) => hasField(fields, key)));
  const found = shapes.findIndex((fields) => own.some((key) => hasField(fields, key)));
  return found < 0 ? shapes.length - 1 : found;
}

import { type ComponentType, type ReactNode, useState } from 'react';
import { type ValuePath, valueAt } from '../../../contribute/values.ts';
import type { Field } from '../../../questionnaire/fields.ts';
import { type FieldProps, useForm, useQuestion } from '../form.ts';
import { DatesOfChoices } from './DatesOfChoices.tsx';
import { Fieldset, Folded } from './frame.tsx';
import { Groups } from './Groups.tsx';
import { MultipleChoice } from './MultipleChoice.tsx';
import { SingleChoice } from './SingleChoice.tsx';
import { TextList } from './TextList.tsx';
import { TextQuestion } from './TextQuestion.tsx';

/** The component for each kind of answer. */
const COMPONENTS: { [Input in Field['input']]: (props: FieldProps<Input>) => ReactNode } = {
  text: TextQuestion,
  number: TextQuestion,
  choice: SingleChoice,
  choices: MultipleChoice,
  texts: TextList,
  dates: DatesOfChoices,
  group: Group,
  groups: (props) => <Groups {...props}>{(fields, path) => <Questions fields={fields} path={path} />}</Groups>,
};

/** One question of the form, rendered according to its field. */
export function Question(props: FieldProps) {
  const Component = COMPONENTS[props.field.input] as ComponentType<FieldProps>;
  return <Component {...props} />;
}

/** Groups nested deeper than this are folded, because few people can answer them. */
const DEEPEST_OPEN = 3;

function Group(props: FieldProps<'group'>) {
  const { field, path } = props;
  const { frame } = useQuestion(props);
  const group = (
    <Fieldset {...frame}>
      <Questions fields={field.fields} path={path} />
    </Fieldset>
  );
  return path.length <= DEEPEST_OPEN ? group : <Folded summary={`${field.label} (optional)`}>{group}</Folded>;
}

/**
 * The questions of a group. Those that few people can answer are folded, unless they had an answer when the form was
 * opened.
 */
function Questions({ fields, path }: { fields: readonly Field[]; path: ValuePath }) {
  const { values } = useForm();
  const [answered] = useState(() => fields.filter(({ key }) => valueAt(values, [...path, key]) !== undefined));
  const isClosed = valueAt(values, ['status', 'state']) === 'closed';
  const isFolded = (field: Field): boolean =>
    field.asked !== 'always' && !(field.asked === 'of-closed' && isClosed) && !answered.includes(field);
  const ask = (field: Field) => <Question key={field.key} field={field} path={[...path, field.key]} />;
  const folded = fields.filter(isFolded);
  return (
    <>
      {fields.filter((field) => !isFolded(field)).map(ask)}
      {folded.length > 0 && <Folded summary={`More: ${inShort(folded)}`}>{folded.map(ask)}</Folded>}
    </>
  );
}

/** The first two questions, and how many follow. */
function inShort(fields: readonly Field[]): string {
  const labels = fields.map(({ label }) => label.replace(/\?$/, ''));
  const more = labels.length - 2;
  return labels.slice(0, 2).join('; ') + (more > 0 ? `, and ${more} more` : '');
}

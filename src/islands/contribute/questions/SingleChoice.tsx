import { type Choice, whatIsChosen } from '../../../questionnaire/choices.ts';
import { choose } from '../../../questionnaire/choosing.ts';
import { type FieldProps, useQuestion } from '../form.ts';
import { describedBy, Labelled } from './frame.tsx';
import { CHOOSE_ONE, Options, Select } from './Options.tsx';
import { SuggestionBox, useTyped } from './SuggestionBox.tsx';

/** With more choices than this, a select is used. */
const MOST_RADIOS = 6;
/** With more choices than this, a text box with suggestions is used. */
export const MOST_SHOWN = 24;

/** The choice that leaves a question without an answer. */
export const NOT_KNOWN: Choice = { id: '', label: 'Not known' };

/** A question with exactly one answer out of several. */
export function SingleChoice(props: FieldProps<'choice'>) {
  const { required } = props.field;
  const { frame, choices: known, value: chosen, set } = useQuestion(props);
  const value = String(chosen ?? '');
  const canBeEmpty = !required && !known.some(({ id }) => id === 'unknown');
  const choices = canBeEmpty ? [...known, NOT_KNOWN] : known;
  const answer = (id: string): void => set(id || undefined);
  if (known.length > MOST_SHOWN)
    return (
      <Labelled {...frame}>
        <TypedChoice {...props} onChoose={(id) => set(id || (required ? '' : undefined))} />
      </Labelled>
    );
  if (choices.length <= MOST_RADIOS)
    return <Options type="radio" {...{ frame, choices }} isChosen={(id) => id === value} onChoose={answer} />;
  const listed = canBeEmpty ? choices.toReversed() : [CHOOSE_ONE, ...choices];
  return <Select {...{ frame, value }} choices={listed} onChoose={answer} />;
}

/** A choice made by typing. A text that matches no choice is no answer, and the error is shown at once. */
function TypedChoice({ onChoose, ...props }: FieldProps<'choice'> & { onChoose: (id: string) => void }) {
  const { frame, choices, value } = useQuestion(props);
  const labelOf = (chosen: unknown): string => choices.find(({ id }) => id === chosen)?.label ?? '';
  const typed = useTyped(labelOf(value));
  const settle = (): void => {
    const isEmpty = !typed.text.trim();
    const { ids, errors } = choose(typed.text, choices, whatIsChosen(props.field.choices));
    const id = isEmpty ? '' : (ids[0] ?? '');
    onChoose(id);
    if (errors.length && !isEmpty) typed.refuse(errors);
    else typed.type(labelOf(id));
  };
  return (
    <SuggestionBox
      {...{ id: frame.id, typed, choices }}
      describedBy={describedBy(frame)}
      onEnter={settle}
      onLeave={() => {
        settle();
        frame.onBlur?.();
      }}
    />
  );
}

import { type FieldProps, useQuestion } from '../form.ts';
import { ChosenList } from './ChosenList.tsx';
import { Options } from './Options.tsx';
import { MOST_SHOWN, NOT_KNOWN } from './SingleChoice.tsx';

/** A question with any number of answers out of several. No answer means not known. */
export function MultipleChoice(props: FieldProps<'choices'>) {
  const { orUnknown, required } = props.field;
  const { frame, choices, value, set } = useQuestion(props);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const isUnknown = orUnknown ? value === 'unknown' : !chosen.length;
  const choose = (ids: string[]): void => set(ids.length || (required && !orUnknown) ? ids : undefined);
  const toggle = (id: string): void => {
    if (id) choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
    else set(orUnknown && !isUnknown ? 'unknown' : undefined);
  };
  if (choices.length > MOST_SHOWN)
    return <ChosenList {...props} chosen={chosen} onAdd={(ids) => choose([...chosen, ...ids])} onRemove={toggle} />;
  return (
    <Options
      type="checkbox"
      frame={frame}
      choices={orUnknown || !required ? [...choices, NOT_KNOWN] : choices}
      isChosen={(id) => (id ? chosen.includes(id) : isUnknown)}
      onChoose={toggle}
    />
  );
}

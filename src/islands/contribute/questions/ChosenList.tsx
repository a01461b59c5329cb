import type { ReactNode } from 'react';
import { whatIsChosen } from '../../../questionnaire/choices.ts';
import { chooseSeveral } from '../../../questionnaire/choosing.ts';
import { type FieldProps, focusOn, useQuestion } from '../form.ts';
import { Fieldset, QuietButton, VisuallyHidden } from './frame.tsx';
import { SuggestionBox, useTyped } from './SuggestionBox.tsx';

type Props = FieldProps<'choices' | 'dates'> & {
  chosen: readonly string[];
  onAdd: (ids: string[]) => void;
  onRemove: (id: string) => void;
  /** Further inputs for each choice. */
  children?: (id: string) => ReactNode;
};

/**
 * A question with so many choices that they are found by typing: the chosen ones, each with a button that removes it,
 * and a box with a button that adds one, so that moving through the suggestions with the keyboard adds nothing.
 */
export function ChosenList({ chosen, onAdd, onRemove, children, ...props }: Props) {
  const { frame, choices } = useQuestion(props);
  const typed = useTyped();
  const box = `${frame.id}-pick`;
  const add = () => {
    const { ids, errors } = chooseSeveral(typed.text, choices, whatIsChosen(props.field.choices));
    const added = ids.filter((id) => !chosen.includes(id));
    if (errors.length) return typed.refuse(errors);
    typed.type('');
    if (added.length) onAdd(added);
  };
  return (
    <Fieldset {...frame}>
      {chosen.length ? (
        <ul className="form-picked">
          {chosen.map((id) => {
            const label = choices.find((choice) => choice.id === id)?.label ?? id;
            return (
              <li key={id}>
                <span>{label}</span>
                {children?.(id)}
                <QuietButton onClick={() => focusOn(box, () => onRemove(id))}>
                  Remove <VisuallyHidden>{label}</VisuallyHidden>
                </QuietButton>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="form-none">None named: not known.</p>
      )}
      <div className="form-pick">
        <SuggestionBox
          id={box}
          name={frame.label}
          typed={typed}
          choices={choices.filter(({ id }) => !chosen.includes(id))}
          onEnter={add}
          onLeave={(to) => {
            // Somebody who moves on without pressing the button meant to add what is typed.
            if (!to?.closest('.form-pick')) add();
          }}
        />
        <QuietButton onClick={() => focusOn(box, add)}>
          Add <VisuallyHidden>{`: ${frame.label}`}</VisuallyHidden>
        </QuietButton>
      </div>
    </Fieldset>
  );
}

import type { ReactNode } from 'react';
import { type Choice, whatIsChosen } from '../../../questionnaire/choices.ts';
import { chooseSeveral } from '../../../questionnaire/choosing.ts';
import type { Choices } from '../../../questionnaire/fields.ts';
import { focusOn } from '../form.ts';
import { TypedChoice, useTyped } from './TypedChoice.tsx';

type Shared = { id: string; chosen: readonly string[]; choices: readonly Choice[] };

type PickedProps = Shared & { onTakeOut: (id: string) => void; children?: (id: string) => ReactNode };

/** The picked choices, each with a button that removes it. `children`: further inputs for each. */
export function Picked({ id, chosen, choices, onTakeOut, children }: PickedProps) {
  if (!chosen.length) return <p className="form-none">None named: not known.</p>;
  return (
    <ul className="form-picked">
      {chosen.map((one) => {
        const label = choices.find((choice) => choice.id === one)?.label ?? one;
        const takeOut = (): void => focusOn(`${id}-pick`, () => onTakeOut(one));
        return (
          <li key={one}>
            <span>{label}</span>
            {children?.(one)}
            <button type="button" className="button button--quiet" onClick={takeOut}>
              Remove <span className="govuk-visually-hidden">{label}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type PickMoreProps = Shared & { label: string; of: Choices; onPick: (ids: string[]) => void; onLeave: () => void };

/**
 * A box to type into, and a button that adds the choice, so that moving through the list with the keyboard picks
 * nothing.
 */
export function PickMore({ id, label, of, chosen, choices, onPick, onLeave }: PickMoreProps) {
  const { text, wrong, type, refuse } = useTyped();
  const box = `${id}-pick`;
  const pick = (): void => {
    const found = chooseSeveral(text, choices, whatIsChosen(of));
    const faults = found.flatMap((one) => ('wrong' in one ? one.wrong : []));
    const ids = found.flatMap((one) => ('id' in one && !chosen.includes(one.id) ? one.id : []));
    if (faults.length) refuse(...faults);
    else type('');
    if (!faults.length && ids.length) onPick(ids);
  };
  return (
    <div className="form-pick">
      <TypedChoice
        id={box}
        name={label}
        text={text}
        choices={choices.filter((choice) => !chosen.includes(choice.id))}
        wrong={wrong}
        onType={type}
        onEnter={pick}
        onLeave={(to) => {
          // Somebody who moves on without pressing the button meant to add what is typed.
          if (!to?.closest('.form-pick')) pick();
          onLeave();
        }}
      />
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          pick();
          focusOn(box);
        }}
      >
        Add <span className="govuk-visually-hidden">{`: ${label}`}</span>
      </button>
    </div>
  );
}

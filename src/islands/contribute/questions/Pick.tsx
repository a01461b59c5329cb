import { type ReactNode, useState } from 'react';
import type { Choice } from '../../../questionnaire/choices.ts';
import { focusOn } from '../form.ts';

type Shared = { id: string; chosen: readonly string[]; choices: readonly Choice[] };

type PickedProps = Shared & { onTakeOut: (id: string) => void; children?: (id: string) => ReactNode };

/** What is picked, each with a button that removes it again. `children`: what else is asked of each. */
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

type PickOneProps = Shared & { label: string; onPick: (id: string) => void; onBlur: () => void };

/** A list to pick from, and a button, so that moving through the list by keyboard picks nothing. */
export function PickOne({ id, label, chosen, choices, onPick, onBlur }: PickOneProps) {
  const [next, setNext] = useState('');
  const pick = (): void => {
    if (next) onPick(next);
    setNext('');
  };
  const add = (): void => {
    pick();
    focusOn(`${id}-pick`);
  };
  return (
    <div className="form-pick">
      <select
        id={`${id}-pick`}
        aria-label={label}
        value={next}
        onChange={({ target }) => setNext(target.value)}
        onBlur={({ relatedTarget }) => {
          // Whoever goes on without pressing the button meant what is chosen.
          if (next && !relatedTarget?.closest('.form-pick')) pick();
          onBlur();
        }}
      >
        <option value="">Choose one, then add it</option>
        {choices
          .filter((choice) => !chosen.includes(choice.id))
          .map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
      </select>
      <button type="button" className="button button--quiet" onClick={add}>
        Add <span className="govuk-visually-hidden">{`: ${label}`}</span>
      </button>
    </div>
  );
}

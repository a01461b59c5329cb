import { type KeyboardEvent, useState } from 'react';
import type { Choice } from '../../../questionnaire/choices.ts';
import { describedBy, Notes } from './Framed.tsx';

type Props = {
  id: string;
  /** The accessible name, where there is no label beside it. */
  name?: string | undefined;
  text: string;
  choices: readonly Choice[];
  /** Ids of elements that describe it, in addition to its problems. */
  describedBy?: string | undefined;
  wrong: readonly string[];
  onType: (text: string) => void;
  /** Called when Enter is pressed. */
  onEnter: () => void;
  /** `to`: the element that has the focus now. */
  onLeave: (to: Element | null) => void;
};

/** A text box to find a council, a service or a source by typing, with the browser's own list of suggestions. */
export function TypedChoice({ id, name, text, choices, describedBy: by, wrong, onType, onEnter, onLeave }: Props) {
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="form-typed">
      <div aria-live="polite">
        <Notes id={id} help="" wrong={wrong} />
      </div>
      <input
        id={id}
        type="text"
        list={`${id}-list`}
        value={text}
        placeholder="Type a part of its name"
        autoComplete="off"
        spellCheck={false}
        aria-label={name}
        aria-describedby={[by, describedBy({ id, help: '', wrong })].filter(Boolean).join(' ') || undefined}
        aria-invalid={wrong.length > 0 || undefined}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={enter}
        onBlur={({ relatedTarget }) => onLeave(relatedTarget)}
      />
      <datalist id={`${id}-list`}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.label} />
        ))}
      </datalist>
    </div>
  );
}

/** The state of such a box: the text, and its problem until the text changes. */
export function useTyped(before = '') {
  const [typed, setTyped] = useState({ text: before, wrong: [] as readonly string[] });
  return {
    ...typed,
    type: (text: string) => setTyped({ text, wrong: [] }),
    refuse: (...wrong: string[]) => setTyped(({ text }) => ({ text, wrong })),
  };
}

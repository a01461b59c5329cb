import { type KeyboardEvent, useState } from 'react';
import type { Choice } from '../../../questionnaire/choices.ts';
import { describedBy, HelpAndErrors } from './frame.tsx';

type Props = {
  id: string;
  /** The accessible name, where there is no label beside it. */
  name?: string;
  typed: ReturnType<typeof useTyped>;
  choices: readonly Choice[];
  /** Ids of elements that describe it, in addition to its errors. */
  describedBy?: string | undefined;
  /** Called when Enter is pressed. */
  onEnter: () => void;
  /** `to`: the element that has the focus now. */
  onLeave?: (to: Element | null) => void;
};

/** A text box to find a council, a service or a source by typing, with the browser's own list of suggestions. */
export function SuggestionBox({ id, name, typed, choices, describedBy: by, onEnter, onLeave }: Props) {
  const { text, errors } = typed;
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className="form-typed">
      <div aria-live="polite">
        <HelpAndErrors id={id} errors={errors} />
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
        aria-describedby={[by, describedBy({ id, errors })].filter(Boolean).join(' ') || undefined}
        aria-invalid={errors.length > 0 || undefined}
        onChange={({ target }) => typed.type(target.value)}
        onKeyDown={enter}
        onBlur={({ relatedTarget }) => onLeave?.(relatedTarget)}
      />
      <datalist id={`${id}-list`}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.label} />
        ))}
      </datalist>
    </div>
  );
}

/** The state of such a box: the text, and its errors until the text changes. */
export function useTyped(before = '') {
  const [typed, setTyped] = useState({ text: before, errors: [] as string[] });
  return {
    ...typed,
    type: (text: string) => setTyped({ text, errors: [] }),
    refuse: (errors: string[]) => setTyped(({ text }) => ({ text, errors })),
  };
}

import type { Directory } from '../../model/directory.ts';
import { serviceChoices, whatIsChosen } from '../../questionnaire/choices.ts';
import { choose } from '../../questionnaire/choosing.ts';
import { SuggestionBox, useTyped } from './questions/SuggestionBox.tsx';

type Props = {
  directory: Directory;
  /** Why an entry could not be opened; empty where there was no error. */
  error: string;
  onAdd: () => void;
  onCorrect: (id: string) => void;
};

/** The first choice: add a missing service, or correct an entry. */
export function Start({ directory, error, onAdd, onCorrect }: Props) {
  const typed = useTyped();
  const choices = serviceChoices(directory);
  const open = (): void => {
    const { ids, errors } = choose(typed.text, choices, whatIsChosen({ of: 'service' }));
    if (ids[0]) onCorrect(ids[0]);
    else typed.refuse(errors);
  };
  return (
    <div id="form-start" className="form-start" tabIndex={-1}>
      <div>
        <button type="button" className="button" onClick={onAdd}>
          Add a service
        </button>
      </div>
      <div className="question">
        <label htmlFor="correct">or correct the entry of</label>
        <div className="form-pick">
          <SuggestionBox id="correct" typed={typed} choices={choices} onEnter={open} />
          <button type="button" className="button" disabled={!typed.text.trim()} onClick={open}>
            Open it
          </button>
        </div>
      </div>
      {error && (
        <p role="alert" className="form-wrong">
          {error}
        </p>
      )}
    </div>
  );
}

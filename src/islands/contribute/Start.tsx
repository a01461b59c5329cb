import type { Service } from '../../model/schema/service.ts';
import { serviceChoices, whatIsChosen } from '../../questionnaire/choices.ts';
import { choose } from '../../questionnaire/choosing.ts';
import { TypedChoice, useTyped } from './questions/TypedChoice.tsx';

type Props = {
  services: readonly Service[];
  /** Why an entry could not be opened; empty where there was no error. */
  fault: string;
  onAdd: () => void;
  onCorrect: (id: string) => void;
};

/** The first choice: add a missing service, or correct an entry. */
export function Start({ services, fault, onAdd, onCorrect }: Props) {
  const { text, wrong, type, refuse } = useTyped();
  const choices = serviceChoices({ services: [...services] });
  const open = (): void => {
    const found = choose(text, choices, whatIsChosen({ of: 'service' }));
    if ('id' in found) onCorrect(found.id);
    else refuse(found.wrong);
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
          <TypedChoice
            {...{ id: 'correct', text, choices, wrong }}
            onType={type}
            onEnter={open}
            onLeave={() => undefined}
          />
          <button type="button" className="button" disabled={!text.trim()} onClick={open}>
            Open it
          </button>
        </div>
      </div>
      {fault && (
        <p role="alert" className="form-wrong">
          {fault}
        </p>
      )}
    </div>
  );
}

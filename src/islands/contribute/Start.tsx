import { useState } from 'react';
import type { Service } from '../../model/schema/service.ts';

type Props = {
  services: readonly Service[];
  /** Why an entry could not be opened; empty where nothing went wrong. */
  fault: string;
  onAdd: () => void;
  onCorrect: (id: string) => void;
};

/** The first choice: a service that is missing, or an entry that is wrong. */
export function Start({ services, fault, onAdd, onCorrect }: Props) {
  const [id, setId] = useState('');
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
          <select id="correct" value={id} onChange={({ target }) => setId(target.value)}>
            <option value="">Choose a service</option>
            {services
              .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
              .map((service) => (
                <option key={service.id} value={service.id}>
                  {`${service.name} (${service.id})`}
                </option>
              ))}
          </select>
          <button type="button" className="button" disabled={!id} onClick={() => onCorrect(id)}>
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

import type { Choice } from '../../../questionnaire/choices.ts';
import { attributesOf, Fieldset, type Frame, Labelled } from './frame.tsx';

type Props = { frame: Frame; choices: readonly Choice[]; onChoose: (id: string) => void };
type OptionsProps = Props & { type: 'radio' | 'checkbox'; isChosen: (id: string) => boolean };

/** A question whose choices are all shown, each with its explanation. */
export const Options = ({ frame, type, choices, isChosen, onChoose }: OptionsProps) => (
  <Fieldset {...frame}>
    {choices.map(({ id, label, help }) => (
      <label key={id} className="form-option">
        <input type={type} name={frame.id} checked={isChosen(id)} onChange={() => onChoose(id)} />
        <span>
          {label}
          {help && <span className="form-help">{` ${help}`}</span>}
        </span>
      </label>
    ))}
  </Fieldset>
);

/** The choice of a list in which nothing is chosen yet. */
export const CHOOSE_ONE: Choice = { id: '', label: 'Choose one' };

/** A question whose choices stand in a list that opens. */
export const Select = ({ frame, choices, value, onChoose }: Props & { value: string }) => (
  <Labelled {...frame}>
    <select {...attributesOf(frame)} value={value} onChange={({ target }) => onChoose(target.value)}>
      {choices.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  </Labelled>
);

import type { Choice } from '../../../questionnaire/choices.ts';
import { Fieldset, type Frame } from './frame.tsx';

type Props = {
  frame: Frame;
  type: 'radio' | 'checkbox';
  choices: readonly Choice[];
  isChosen: (id: string) => boolean;
  onChoose: (id: string) => void;
};

/** A question whose choices are all shown, each with its explanation. */
export const Options = ({ frame, type, choices, isChosen, onChoose }: Props) => (
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

import { useId, useState } from 'react';
import type { Answers } from '../../analysis/eligibility/answers.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import { canBeDue } from '../../analysis/eligibility/pregnancy.ts';
import { useWords } from './use-words.ts';

type Props = { label: string; today: string; answers: Answers; onChange: (change: Answers) => void };

const MAX_WEEKS = 43;

/** How far a pregnancy is, in completed weeks or by the day that the baby is due. */
export function Weeks({ label, today, answers: { weeks, due }, onChange }: Props) {
  const id = useId();
  const { weeks: words } = useWords();
  const [typed, setTyped] = useState(weeks === undefined ? '' : String(weeks));
  const [day, setDay] = useState(due ?? '');
  const isWeeks = /^\d{1,2}$/.test(typed.trim()) && Number(typed) <= MAX_WEEKS;
  const wrongWeeks = typed.trim() !== '' && !isWeeks;
  const wrongDay = day !== '' && !canBeDue(day, today);
  return (
    <fieldset className="match-question match-weeks">
      <legend>{label}</legend>
      <div className="match-weeks__fields">
        <label htmlFor={`${id}-weeks`}>{words.weeks}</label>
        <input
          id={`${id}-weeks`}
          className="match-number"
          type="text"
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          value={typed}
          aria-invalid={wrongWeeks}
          aria-describedby={wrongWeeks ? `${id}-wrong-weeks` : undefined}
          onChange={({ target: { value } }) => {
            setTyped(value);
            const fits = /^\d{1,2}$/.test(value.trim()) && Number(value) <= MAX_WEEKS;
            onChange({ weeks: fits ? Number(value) : undefined });
          }}
        />
        <label htmlFor={`${id}-due`}>{words.due}</label>
        <input
          id={`${id}-due`}
          type="date"
          autoComplete="off"
          value={day}
          aria-invalid={wrongDay}
          aria-describedby={wrongDay ? `${id}-wrong-day` : undefined}
          onChange={({ target: { value } }) => {
            setDay(value);
            onChange({ due: value && canBeDue(value, today) ? value : undefined });
          }}
        />
      </div>
      {wrongWeeks && (
        <p id={`${id}-wrong-weeks`} className="match-wrong" role="alert">
          {filled(words.wrongWeeks, { most: MAX_WEEKS })}
        </p>
      )}
      {wrongDay && (
        <p id={`${id}-wrong-day`} className="match-wrong" role="alert">
          {words.wrongDay}
        </p>
      )}
    </fieldset>
  );
}

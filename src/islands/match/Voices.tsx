import type { Voice } from './words.ts';

const VOICES: readonly { voice: Voice; label: string }[] = [
  { voice: 'practitioner', label: 'A parent I work with' },
  { voice: 'parent', label: 'Myself' },
];

/** Who is asked about: the questions have words of their own for a parent. */
export const Voices = ({ voice: chosen, onChoose }: { voice: Voice; onChoose: (voice: Voice) => void }) => (
  <fieldset className="match-question match-voices">
    <legend>I am asking about</legend>
    <div className="match-choices">
      {VOICES.map(({ voice, label }) => (
        <label key={voice} className="match-choice">
          <input
            type="radio"
            name="match-voice"
            autoComplete="off"
            checked={voice === chosen}
            onChange={() => onChoose(voice)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

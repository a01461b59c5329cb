import { useWords } from './use-words.ts';
import type { Voice } from './words.ts';

const VOICES: readonly Voice[] = ['practitioner', 'parent'];

/** Whether the reader is a practitioner or a parent: the questions have different wordings for them. */
export function Voices({ voice: chosen, onChoose }: { voice: Voice; onChoose: (voice: Voice) => void }) {
  const words = useWords();
  return (
    <fieldset className="match-question match-voices">
      <legend>{words.voice}</legend>
      <div className="match-choices">
        {VOICES.map((voice) => (
          <label key={voice} className="match-choice">
            <input
              type="radio"
              name="match-voice"
              autoComplete="off"
              checked={voice === chosen}
              onChange={() => onChoose(voice)}
            />
            <span>{words.voices[voice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

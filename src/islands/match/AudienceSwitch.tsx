import { useWords } from './use-words.ts';
import type { Audience } from './words.ts';

const VOICES: readonly Audience[] = ['practitioner', 'parent'];

/** Whether the reader is a practitioner or a parent: the questions have different wordings for them. */
export function AudienceSwitch({ voice: chosen, onChoose }: { voice: Audience; onChoose: (voice: Audience) => void }) {
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

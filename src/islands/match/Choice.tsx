import { useId } from 'react';
import { OptionGroup } from './OptionGroup.tsx';
import { useWords } from './use-words.ts';
import type { Option } from './words.ts';

type Props = {
  label: string;
  hint?: string | undefined;
  options: readonly Option[];
  chosen: string | number | undefined;
  onChoose: (value: string | number | undefined) => void;
};

/** A choice of one option or none. Every question can be skipped, and counts as skipped at first. */
export function Choice({ label, hint, options, chosen, onChoose }: Props) {
  const name = useId();
  const { skip } = useWords();
  const all: readonly { value: string | number | undefined; label: string }[] = [
    ...options,
    { value: undefined, label: skip },
  ];
  return (
    <OptionGroup label={label} hint={hint}>
      {all.map(({ value, label: words }) => (
        <label key={words} className={value === undefined ? 'match-choice match-choice--skip' : 'match-choice'}>
          <input
            type="radio"
            name={name}
            autoComplete="off"
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </OptionGroup>
  );
}

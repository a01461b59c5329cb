import { useId } from 'react';

type Props = {
  label: string;
  hint?: string | undefined;
  options: readonly { value: string; label: string }[];
  /** Undefined where nothing was answered. */
  ticked: readonly string[] | undefined;
  /** What is ticked where none of the options is true, where that can be said. */
  none?: string;
  onTick: (ticked: readonly string[] | undefined) => void;
};

/** Any of several. Nothing ticked is no answer; with `none`, that none is true can be ticked and is an empty list. */
export function Ticks({ label, hint, options, ticked, none, onTick }: Props) {
  const name = useId();
  const toggle = (value: string): void => {
    const rest = (ticked ?? []).filter((other) => other !== value);
    const next = ticked?.includes(value) ? rest : [...rest, value];
    onTick(next.length ? next : undefined);
  };
  return (
    <fieldset className="match-question" aria-describedby={hint && `${name}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${name}-hint`} className="small soft">
          {hint}
        </p>
      )}
      <div className="match-choices match-choices--lines">
        {options.map(({ value, label: words }) => (
          <label key={value} className="match-choice">
            <input
              type="checkbox"
              autoComplete="off"
              checked={ticked?.includes(value) ?? false}
              onChange={() => toggle(value)}
            />
            <span>{words}</span>
          </label>
        ))}
        {none && (
          <label className="match-choice">
            <input
              type="checkbox"
              autoComplete="off"
              checked={ticked?.length === 0}
              onChange={() => onTick(ticked?.length === 0 ? undefined : [])}
            />
            <span>{none}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}

import { useId } from 'react';

type Props = {
  label: string;
  hint?: string | undefined;
  options: readonly { value: string; label: string }[];
  /** Undefined where there is no answer. */
  ticked: readonly string[] | undefined;
  /** The label of the option for "none of these", if there is one. */
  none?: string;
  onTick: (ticked: readonly string[] | undefined) => void;
};

/**
 * A choice of any number of options. Nothing ticked is no answer; with `none`, a reader can say that no option is true,
 * which is an empty list.
 */
export function Checkboxes({ label, hint, options, ticked, none, onTick }: Props) {
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

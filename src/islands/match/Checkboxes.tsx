import { OptionGroup } from './OptionGroup.tsx';

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
  const toggle = (value: string): void => {
    const rest = (ticked ?? []).filter((other) => other !== value);
    const next = ticked?.includes(value) ? rest : [...rest, value];
    onTick(next.length ? next : undefined);
  };
  return (
    <OptionGroup label={label} hint={hint} inLines>
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
    </OptionGroup>
  );
}

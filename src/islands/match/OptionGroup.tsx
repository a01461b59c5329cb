import { type ReactNode, useId } from 'react';

type Props = {
  label: string;
  hint?: string | undefined;
  /** True where each option has a line of its own. */
  inLines?: boolean;
  /** The options. */
  children: ReactNode;
};

/** The options of a question, as one group of fields with the question as its name. */
export function OptionGroup({ label, hint, inLines = false, children }: Props) {
  const hintId = useId();
  return (
    <fieldset className="match-question" aria-describedby={hint && hintId}>
      <legend>{label}</legend>
      {hint && (
        <p id={hintId} className="small soft">
          {hint}
        </p>
      )}
      <div className={inLines ? 'match-choices match-choices--lines' : 'match-choices'}>{children}</div>
    </fieldset>
  );
}

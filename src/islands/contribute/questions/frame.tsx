import type { ComponentProps, ReactNode } from 'react';

/** What stands around the input of a question. `onBlur`: called when the focus leaves its input. */
export type Frame = {
  id: string;
  label: string;
  help?: string;
  errors?: readonly string[];
  onBlur?: (() => void) | undefined;
};

/** The ids of the elements that describe a question: its help and its errors. */
export const describedBy = ({ id, help, errors }: Omit<Frame, 'label'>): string | undefined =>
  [help && `${id}-help`, errors?.length && `${id}-wrong`].filter(Boolean).join(' ') || undefined;

/** The attributes that tie an input to its question. */
export const attributesOf = (frame: Omit<Frame, 'label'>) => ({
  id: frame.id,
  'aria-describedby': describedBy(frame),
  'aria-invalid': frame.errors?.length ? true : undefined,
  onBlur: frame.onBlur,
});

/** The help and errors of one question; its input refers to them with `aria-describedby`. */
export function HelpAndErrors({ id, help, errors = [] }: Omit<Frame, 'label'>) {
  return (
    <>
      {help && (
        <p id={`${id}-help`} className="form-help">
          {help}
        </p>
      )}
      {errors.length > 0 && (
        <div id={`${id}-wrong`} className="form-wrong">
          {[...new Set(errors)].map((message) => (
            <p key={message}>
              <span className="govuk-visually-hidden">Error: </span>
              {message}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

const classOf = ({ errors }: Frame): string => (errors?.length ? 'question question--wrong' : 'question');

/** A question with one input. */
export function Labelled({ children, ...frame }: Frame & { children: ReactNode }) {
  return (
    <div className={classOf(frame)}>
      <label htmlFor={frame.id}>{frame.label}</label>
      <HelpAndErrors {...frame} />
      {children}
    </div>
  );
}

/**
 * A question with several inputs. The fieldset can receive the focus, because errors link to it. `isCard`: one of
 * several similar groups.
 */
export function Fieldset({ children, isCard, ...frame }: Frame & { children: ReactNode; isCard?: boolean }) {
  return (
    <fieldset
      id={frame.id}
      tabIndex={-1}
      className={isCard ? `${classOf(frame)} form-card` : classOf(frame)}
      aria-describedby={describedBy(frame)}
      onBlur={frame.onBlur}
    >
      <legend>{frame.label}</legend>
      <HelpAndErrors {...frame} />
      {children}
    </fieldset>
  );
}

/** Questions or answers that are folded away until somebody opens them. */
export const Folded = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className="form-folded">
    <summary>{summary}</summary>
    {children}
  </details>
);

/** A button for what matters less than going on. */
export const QuietButton = (props: Pick<ComponentProps<'button'>, 'id' | 'onClick' | 'children'>) => (
  <button type="button" className="button button--quiet" {...props} />
);

/** Words that only screen readers get, since everybody else sees them near by. */
export const VisuallyHidden = ({ children }: { children: string }) => (
  <span className="govuk-visually-hidden">{children}</span>
);

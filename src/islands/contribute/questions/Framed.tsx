import type { ReactNode } from 'react';

type QuestionFrame = { id: string; label: string; help: string; wrong: readonly string[] };

/** The ids of the elements that describe a question: its help and its problems. */
export const describedBy = ({ id, help, wrong }: Omit<QuestionFrame, 'label'>): string | undefined =>
  [help && `${id}-help`, wrong.length > 0 && `${id}-wrong`].filter(Boolean).join(' ') || undefined;

/** The help and problems of one question; its input refers to them with `aria-describedby`. */
export function Notes({ id, help, wrong }: Omit<QuestionFrame, 'label'>) {
  return (
    <>
      {help && (
        <p id={`${id}-help`} className="form-help">
          {help}
        </p>
      )}
      {wrong.length > 0 && (
        <div id={`${id}-wrong`} className="form-wrong">
          {[...new Set(wrong)].map((message) => (
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

/** A question with one input. */
export function Labelled({ children, ...question }: QuestionFrame & { children: ReactNode }) {
  return (
    <div className={question.wrong.length ? 'question question--wrong' : 'question'}>
      <label htmlFor={question.id}>{question.label}</label>
      <Notes {...question} />
      {children}
    </div>
  );
}

/**
 * A question with several inputs. The fieldset can receive the focus, because errors link to it. `isCard`: one of
 * several similar groups.
 */
export function Grouped({
  children,
  isCard = false,
  ...question
}: QuestionFrame & { children: ReactNode; isCard?: boolean }) {
  return (
    <fieldset
      id={question.id}
      tabIndex={-1}
      className={`question${question.wrong.length ? ' question--wrong' : ''}${isCard ? ' form-card' : ''}`}
      aria-describedby={describedBy(question)}
    >
      <legend>{question.label}</legend>
      <Notes {...question} />
      {children}
    </fieldset>
  );
}

import { useState } from 'react';
import { choicesOf } from '../../contribute/choices.ts';
import type { Entry } from '../../contribute/entry.ts';
import { SERVICE_FIELDS } from '../../contribute/fields.ts';
import type { DirectoryOutline } from '../../contribute/outline.ts';
import { SECTIONS } from '../../contribute/sections.ts';
import type { Directory } from '../../model/directory.ts';
import type { Doors } from './ContributeForm.tsx';
import { FileName } from './FileName.tsx';
import { FormContext, focusOn } from './form.ts';
import { Preview } from './Preview.tsx';
import { Question } from './questions/Question.tsx';
import { Summary } from './Summary.tsx';
import { type Place, useDraft } from './use-draft.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import { WaysOut } from './WaysOut.tsx';
import { Yaml } from './Yaml.tsx';

type Props = {
  entry: Entry;
  of: Place | undefined;
  outline: DirectoryOutline;
  directory: Directory;
  doors: Doors;
  onAnother: () => void;
};

/** The form itself: the questions, what they come to, and where that can go. */
export function Editor({ entry, of, outline, directory, doors, onAnother }: Props) {
  const draft = useDraft(entry, of, outline, directory);
  const [begun] = useState(draft.text);
  const [handedOut, setHandedOut] = useState(begun);
  useLeaveWarning(draft.text !== handedOut);
  const { values, place, shown, problems } = draft;
  const form = {
    values,
    problems: shown,
    set: draft.set,
    leave: draft.leave,
    choices: (...[choices, pattern]: [Parameters<typeof choicesOf>[0], string]) =>
      choicesOf(choices, pattern, directory, values),
  };
  return (
    <FormContext value={form}>
      <h2 id="form-title" tabIndex={-1}>
        {of ? `Correct ${String(entry.values['name'])}` : 'Add a service'}
      </h2>
      <p>
        Leave empty what you do not know: the entry then says “Not recorded”, which is better than a guess. What you
        write stays in this page until you hand it out below, and goes with the page.
      </p>
      {draft.asked && problems.length > 0 && <Summary problems={problems} />}
      {SECTIONS.map(({ id, title, keys, folded }) => {
        const questions = keys.flatMap((key) => SERVICE_FIELDS.filter((field) => field.key === key));
        const asked = questions.map((field) => <Question key={field.key} field={field} path={[field.key]} />);
        return (
          <section key={id} aria-labelledby={`section-${id}`}>
            <h3 id={`section-${id}`}>{title}</h3>
            {folded ? (
              <details className="form-folded">
                <summary>Names, team, offers, components, evaluations and more</summary>
                {asked}
              </details>
            ) : (
              asked
            )}
          </section>
        );
      })}
      {!of && <FileName place={place} regions={directory.regions} onMove={draft.move} />}
      <Preview values={values} place={place} directory={directory} />
      <Yaml text={draft.text} before={entry.source} file={place} />
      <WaysOut
        doors={doors}
        result={{ ...place, name: String(values['name'] ?? ''), text: draft.text, isNew: !of }}
        isChanged={draft.text !== begun}
        problems={problems}
        onRefused={() => focusOn('form-summary', draft.ask)}
        onHandedOut={() => setHandedOut(draft.text)}
      />
      <p>
        <button type="button" className="button button--quiet" onClick={onAnother}>
          Start again with another entry
        </button>
      </p>
    </FormContext>
  );
}

import { useState } from 'react';
import type { Entry } from '../../contribute/entry.ts';
import type { Place } from '../../contribute/place.ts';
import { SECTIONS } from '../../contribute/sections.ts';
import type { Destinations } from '../../contribute/sending.ts';
import { unevidenced } from '../../contribute/unevidenced.ts';
import { same } from '../../contribute/values.ts';
import type { Directory } from '../../model/directory.ts';
import { changesInWords } from '../../questionnaire/changes-in-words.ts';
import { choicesOf } from '../../questionnaire/choices.ts';
import { fieldAt } from '../../questionnaire/field-at.ts';
import { Changes } from './Changes.tsx';
import { FileName } from './FileName.tsx';
import { type Form, FormContext, focusOn } from './form.ts';
import { Loading } from './Loading.tsx';
import { Question } from './questions/Question.tsx';
import { Sending } from './Sending.tsx';
import { Summary } from './Summary.tsx';
import { useDraft } from './use-draft.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import type { FormOutline } from './use-outline.ts';
import { useRecordCheck } from './use-record-check.ts';
import { Yaml } from './Yaml.tsx';

type Props = {
  entry: Entry;
  of: Place | undefined;
  outline: FormOutline;
  directory: Directory;
  destinations: Destinations;
  onAnother: () => void;
};

/** The form itself: the questions, the resulting record, and the ways to send it. */
export function Editor({ entry, of, outline, directory, destinations, onAnother }: Props) {
  const { recordCheck, load } = useRecordCheck();
  const loaded = typeof recordCheck === 'object' ? recordCheck : undefined;
  const draft = useDraft(entry, of, outline, directory, loaded);
  const { values, place, shown, problems } = draft;
  const [sent, setSent] = useState(values);
  const isUnsent = !same(values, sent);
  useLeaveWarning(isUnsent);
  const preview = loaded?.previewOf(values, place.id, place.region);
  const labelOf = (key: string) => outline.questions.find((field) => field.key === key)?.label ?? key;
  const startAgain = (): void => {
    if (!isUnsent || confirm('Leave this entry? What you have written in it is then gone.')) onAnother();
  };
  const choices: Form['choices'] = (of, pattern) => choicesOf(of, pattern, directory, values, outline.questions);
  const form: Form = {
    values,
    choices,
    questionOf: (path) => {
      const field = fieldAt(path, outline.questions);
      return field && { ...field, choices: 'choices' in field ? choices(field.choices, field.pattern) : [] };
    },
    problems: shown,
    set: draft.set,
    leave: draft.leave,
    ask: (field, path) => <Question field={field} path={path} />,
  };
  return (
    <FormContext value={form}>
      <h2 id="form-title" tabIndex={-1}>
        {of ? `Correct ${String(entry.values['name'])}` : 'Add a service'}
      </h2>
      {of ? (
        <p>Open the part that is wrong. What you leave alone stays as it is, to the letter.</p>
      ) : (
        <p>
          Needed are a name, what kind of service it is, a sentence about it, for whom and when, whether it runs, and
          one source. For the rest choose “Not known”, or leave it empty: the entry then says “Not recorded”, which is
          better than a guess.
        </p>
      )}
      <p>What you write stays in this page until you send it on below, and goes with the page.</p>
      {draft.showsAll && problems.length > 0 && <Summary problems={problems} />}
      {SECTIONS.map(({ id, title, keys, folded }) => (
        <details key={id} className="form-section" open={!of && !folded}>
          <summary>
            <h3>{title}</h3>
            {folded && <span className="form-help">{folded}</span>}
          </summary>
          {id === 'reach' && loaded && preview && <loaded.SeenNow service={preview} directory={directory} />}
          {keys
            .flatMap((key) => outline.questions.filter((field) => field.key === key))
            .map((field) => (
              <Question key={field.key} field={field} path={[field.key]} />
            ))}
        </details>
      ))}
      {!of && <FileName place={place} regions={directory.regions} onMove={draft.move} />}
      {of && <Changes changes={changesInWords(entry.values, values, outline.questions, form.questionOf)} />}
      {loaded && preview ? (
        <>
          <loaded.Preview service={preview} directory={directory} />
          <Yaml text={draft.text} before={entry.source} file={place} />
          <Sending
            destinations={destinations}
            result={{ ...place, name: String(values['name'] ?? ''), text: draft.text, isNew: !of }}
            isChanged={!same(values, entry.values)}
            withoutSource={of ? unevidenced(entry.values, values).map((key) => labelOf(key)) : []}
            problems={problems}
            onRefused={() => focusOn('form-summary', draft.showAll)}
            onHandedOut={() => setSent(values)}
          />
        </>
      ) : (
        <Loading hasFailed={recordCheck === 'failed'} onRetry={load} />
      )}
      <p>
        <button type="button" className="button button--quiet" onClick={startAgain}>
          Leave this entry and take another
        </button>
      </p>
    </FormContext>
  );
}

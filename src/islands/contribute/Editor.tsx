import { useState } from 'react';
import type { Entry } from '../../contribute/entry.ts';
import { fieldsWithoutEvidence } from '../../contribute/fields-without-evidence.ts';
import type { Place } from '../../contribute/place.ts';
import { SECTIONS } from '../../contribute/sections.ts';
import type { Destinations } from '../../contribute/sending.ts';
import { same } from '../../contribute/values.ts';
import type { Directory } from '../../model/directory.ts';
import { changesInWords } from '../../questionnaire/changes-in-words.ts';
import { fieldAt } from '../../questionnaire/field-at.ts';
import { Changes } from './Changes.tsx';
import { FileName } from './FileName.tsx';
import { FormContext, type FormOutline, focusOn } from './form.ts';
import { Loading } from './Loading.tsx';
import { QuietButton } from './questions/frame.tsx';
import { Question } from './questions/Question.tsx';
import { Sending } from './Sending.tsx';
import { Summary } from './Summary.tsx';
import { useDraft } from './use-draft.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useLoaded } from './use-loaded.ts';
import { Yaml } from './Yaml.tsx';

type Props = {
  entry: Entry;
  /** The place of the record that is corrected; undefined for a new one. */
  existing?: Place | undefined;
  outline: FormOutline;
  directory: Directory;
  destinations: Destinations;
  onAnother: () => void;
};

const loadRecordCheck = () => import('./record-check.ts');

/** The form itself: the questions, the resulting record, and the ways to send it. */
export function Editor({ entry, existing, outline, directory, destinations, onAnother }: Props) {
  const [recordCheck, loadAgain] = useLoaded(loadRecordCheck);
  const loaded = typeof recordCheck === 'object' ? recordCheck : undefined;
  const draft = useDraft(entry, existing, outline, directory, loaded);
  const { form, place, problems } = draft;
  const { values } = form;
  const [sent, setSent] = useState(values);
  const isUnsent = !same(values, sent);
  useLeaveWarning(isUnsent);
  const preview = loaded?.previewOf(values, place.id, place.region);
  const startAgain = (): void => {
    if (!isUnsent || confirm('Leave this entry? What you have written in it is then gone.')) onAnother();
  };
  return (
    <FormContext value={form}>
      <h2 id="form-title" tabIndex={-1}>
        {existing ? `Correct ${String(entry.values['name'])}` : 'Add a service'}
      </h2>
      {existing ? (
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
        <details key={id} className="form-section" open={!existing && !folded}>
          <summary>
            <h3>{title}</h3>
            {folded && <span className="form-help">{folded}</span>}
          </summary>
          {id === 'reach' && loaded && preview && <loaded.CurrentNumber service={preview} directory={directory} />}
          {keys.map((key) => {
            const field = fieldAt([key], outline.questions);
            return field && <Question key={key} field={field} path={[key]} />;
          })}
        </details>
      ))}
      {!existing && <FileName {...{ place, directory }} onMove={draft.move} />}
      {existing && <Changes changes={changesInWords(entry.values, values, outline.questions, form.questionOf)} />}
      {loaded && preview ? (
        <>
          <loaded.Preview service={preview} directory={directory} />
          <Yaml text={draft.text} before={entry.source} file={place} />
          <Sending
            destinations={destinations}
            result={{ ...place, name: String(values['name'] ?? ''), text: draft.text, isNew: !existing }}
            isChanged={!same(values, entry.values)}
            withoutSource={
              existing
                ? fieldsWithoutEvidence(entry.values, values).map(
                    (key) => fieldAt([key], outline.questions)?.label ?? key,
                  )
                : []
            }
            problemsNow={draft.problemsNow}
            onNotReady={() => focusOn('form-summary', draft.showAll)}
            onSent={() => setSent(values)}
          />
        </>
      ) : (
        <Loading hasFailed={recordCheck === 'failed'} onRetry={loadAgain} />
      )}
      <p>
        <QuietButton onClick={startAgain}>Leave this entry and take another</QuietButton>
      </p>
    </FormContext>
  );
}

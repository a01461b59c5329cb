import { RESULT_IN_WORDS, STRENGTH_IN_WORDS, setOut, strengthOf } from '../../analysis/evaluations.ts';
import { dateInWords } from '../../analysis/freshness.ts';
import type { Evaluation } from '../../model/schema/evidence.ts';
import { RESULTS, resultsOf } from '../../model/schema/results.ts';
import type { Site } from '../../site/site.ts';

type Props = {
  site: Site;
  evaluations: readonly Evaluation[];
  /** The number of an evaluation's source in the page's list of evidence. */
  numberOf: (source: string) => number | undefined;
};

/** What evaluations found. A figure is always shown with its caution. */
export const Evaluations = ({ site, evaluations, numberOf }: Props) =>
  evaluations.map((evaluation, index) => {
    const { by, date, 'date-note': dateNote, caution, note, source, 'set-out-in': elsewhere } = evaluation;
    const number = source && numberOf(source);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
      <section key={`${by} ${index}`} className="tight">
        <h3>
          {by}
          {(date || dateNote) && <span className="soft">{`, ${date ? dateInWords(date) : dateNote}`}</span>}
        </h3>
        {number && (
          <p className="small">
            <a href={`#evidence-${number}`}>{`Source: evidence ${number}`}</a>
          </p>
        )}
        {elsewhere ? (
          <>
            <HowItKnows evaluation={setOut(site.directory, evaluation)} />
            <p>
              <a
                href={site.path(`/${elsewhere}/#evaluations`)}
              >{`Results and caution: on the page of ${nameOf(site, elsewhere)}`}</a>
            </p>
          </>
        ) : (
          <Results evaluation={evaluation} />
        )}
        {caution && (
          <p className="caution">
            <strong>Read with care.</strong> {caution}
          </p>
        )}
        {note && <p className="small soft">{note}</p>}
        {date && dateNote && <p className="small soft">{dateNote}</p>}
      </section>
    );
  });

/** The strength of the method in words, whom the evaluation is about, the comparison group and the period. */
const HowItKnows = ({ evaluation }: { evaluation: Evaluation }) => (
  <p className="small">
    {[
      `${STRENGTH_IN_WORDS[strengthOf(evaluation)]}.`,
      evaluation['how-many'] && `${evaluation['how-many']}.`,
      evaluation['compared-with'] && `Compared with: ${evaluation['compared-with']}.`,
      evaluation.over && `${evaluation.over}.`,
    ]
      .filter(Boolean)
      .join(' ')}
  </p>
);

/** The method of an evaluation and its results: what changed beside what did not. */
const Results = ({ evaluation }: { evaluation: Evaluation }) => (
  <>
    <HowItKnows evaluation={evaluation} />
    {RESULTS.map((field) => {
      const texts = evaluation[field] ?? [];
      return (
        texts.length > 0 && (
          <div key={field}>
            {texts.length < resultsOf(evaluation).length && (
              <p className="small">
                <strong>{RESULT_IN_WORDS[field]}</strong>
              </p>
            )}
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )
      );
    })}
  </>
);

/** The name of the record whose path begins with "services/" or "models/". */
function nameOf({ directory }: Site, record: string): string {
  const [folder, id = ''] = record.split('/');
  const found = folder === 'models' ? directory.models.get(id) : directory.services.find((other) => other.id === id);
  return found?.name ?? record;
}

import { dateInWords } from '../../analysis/freshness.ts';
import type { Evaluation } from '../../model/schema/evidence.ts';

type Props = {
  evaluations: readonly Evaluation[];
  /** The number of an evaluation's source in the page's list of evidence. */
  numberOf: (source: string) => number | undefined;
};

/** What evaluations found. A figure never stands without its caution. */
export const Evaluations = ({ evaluations, numberOf }: Props) =>
  evaluations.map(({ by, date, 'date-note': dateNote, findings, caution, note, source }) => {
    const number = source && numberOf(source);
    return (
      <section key={`${by} ${date ?? dateNote} ${findings[0]}`} className="tight">
        <h3>
          {by}
          {(date || dateNote) && <span className="soft">{`, ${date ? dateInWords(date) : dateNote}`}</span>}
        </h3>
        {number && (
          <p className="small">
            <a href={`#evidence-${number}`}>{`Source: evidence ${number}`}</a>
          </p>
        )}
        {findings.length > 0 && (
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
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

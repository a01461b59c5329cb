import type { ChangeInWords } from '../../questionnaire/changes-in-words.ts';

/** The changes of a correction, shown before anything is sent: each answer before and after. */
export function Changes({ changes }: { changes: readonly ChangeInWords[] }) {
  if (!changes.length) return null;
  return (
    <section aria-labelledby="section-changes">
      <h3 id="section-changes">What you change</h3>
      <ul>
        {changes.map(({ question, before, after }) => (
          <li key={question}>
            <strong>{question}</strong>
            <br />
            Was: {before ? <del>{before}</del> : 'no answer'}
            <br />
            Will be: {after ? <ins>{after}</ins> : 'no answer'}
          </li>
        ))}
      </ul>
    </section>
  );
}

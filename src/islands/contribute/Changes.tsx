import type { Change } from '../../contribute/changes.ts';

/** What a correction changes, each answer as it was and as it will be, before anything is sent. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  if (!changes.length) return null;
  return (
    <section aria-labelledby="section-changes">
      <h3 id="section-changes">What you change</h3>
      <ul>
        {changes.map(({ question, was, is }) => (
          <li key={question}>
            <strong>{question}</strong>
            <br />
            Was: {was ? <del>{was}</del> : 'no answer'}
            <br />
            Will be: {is ? <ins>{is}</ins> : 'no answer'}
          </li>
        ))}
      </ul>
    </section>
  );
}

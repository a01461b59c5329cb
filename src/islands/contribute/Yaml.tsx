import { fileOf } from '../../contribute/outline.ts';
import { MAX_FILE_BYTES } from '../../model/tree.ts';
import { Folded } from './questions/frame.tsx';

type Props = { text: string; before: string; file: { id: string; region: string } };

const inWords = (changed: number): string =>
  changed === 0
    ? 'Nothing is new or changed yet.'
    : changed === 1
      ? 'One line is new or changed.'
      : `${changed} lines are new or changed.`;

/** The resulting file. In a correction, new lines are marked. */
export function Yaml({ text, before, file }: Props) {
  if (text.length > MAX_FILE_BYTES) return <p>The file is too large to be shown, and too large for the directory.</p>;
  const known = before ? new Set(before.split('\n')) : undefined;
  const lines = text.split('\n').slice(0, -1);
  const changed = known ? lines.filter((line) => !known.has(line)).length : 0;
  return (
    <section aria-labelledby="section-yaml">
      <h3 id="section-yaml">The file that this makes</h3>
      <p className="form-help">
        {file.id && file.region ? `data/${fileOf(file)}` : 'Its name follows from the name and the place.'}
        {known && `. ${inWords(changed)}`}
      </p>
      <Folded summary="Show the file">
        <pre className="form-yaml">
          {lines.map((line, index) => {
            const key = `${index} ${line}`;
            return known && !known.has(line) ? <mark key={key}>{`${line}\n`}</mark> : `${line}\n`;
          })}
        </pre>
      </Folded>
    </section>
  );
}

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { isAboutPerson } from '../../contribute/check.ts';
import { editorOf, issueOf, mailOf, type Result } from '../../contribute/ways-out.ts';
import type { Problem } from '../../model/problem.ts';
import type { Doors } from './ContributeForm.tsx';
import { saveAs } from './save-as.ts';

type Props = {
  doors: Doors;
  result: Result;
  isChanged: boolean;
  problems: readonly Problem[];
  onRefused: () => void;
  onHandedOut: () => void;
};

/** Where the file can go. The page itself sends nothing; an unfinished entry can be told, and not be filed. */
export function WaysOut({
  doors: { repository, mailbox = '' },
  result,
  isChanged,
  problems,
  onRefused,
  onHandedOut,
}: Props) {
  const [said, say] = useState('');
  const copy = (text: string, then: string): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => say(then),
      () => say('It could not be copied. Select the file above and copy it by hand.'),
    );
  /** Hands out what may be handed out; else shows what stands in the way. */
  const way = (takesUnfinished: boolean, go: () => unknown) => (): void => {
    if (problems.some((problem) => !takesUnfinished || isAboutPerson(problem))) onRefused();
    else if (!isChanged) say('Nothing is changed yet.');
    else {
      flushSync(onHandedOut);
      go();
    }
  };
  const edit = (): void => {
    const { href, filled } = editorOf(repository ?? '', result);
    if (!filled) void copy(result.text, 'The file is copied. On GitHub select all that is there, and paste.');
    window.open(href, '_blank', 'noopener,noreferrer');
  };
  const tell = (): Promise<void> => {
    const { title, body } = issueOf(result);
    return copy(`${title}\n\n${body}`, 'Copied. Paste it as a new issue, or into any message.');
  };
  const mail = (): void => {
    const { href, filled } = mailOf(mailbox, result);
    if (!filled) void copy(result.text, 'The file is copied. Paste it into the mail.');
    location.assign(href);
  };
  const download = (): void => {
    saveAs(`${result.id}.yaml`, result.text);
    say('The file is on its way to your downloads.');
  };
  return (
    <section aria-labelledby="section-out">
      <h3 id="section-out">Hand it out</h3>
      <p>
        This page sends nothing. You choose where it goes, and someone reads it before it is published. Unfinished? It
        can still be told in an issue or by mail.
      </p>
      <div className="form-ways">
        {repository && (
          <button type="button" className="button" onClick={way(false, edit)}>
            Open it on GitHub
          </button>
        )}
        <button type="button" className="button" onClick={way(false, download)}>
          Download the file
        </button>
        <button type="button" className="button button--quiet" onClick={way(true, tell)}>
          Copy it as an issue
        </button>
        <button type="button" className="button button--quiet" onClick={way(true, mail)}>
          Mail it
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

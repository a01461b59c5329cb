import { useState } from 'react';
import { flushSync } from 'react-dom';
import { isAboutPerson } from '../../contribute/about-people.ts';
import { type Destinations, editorOf, issueOf, mailOf, type Submission } from '../../contribute/sending.ts';
import type { Problem } from '../../model/problem.ts';
import { QuietButton } from './questions/frame.tsx';

type Props = {
  destinations: Destinations;
  result: Submission;
  isChanged: boolean;
  /** What was changed without adding a source for it. */
  withoutSource: readonly string[];
  /** Checks the record as it is at the moment of sending. */
  problemsNow: () => readonly Problem[];
  onNotReady: () => void;
  onSent: () => void;
};

const READ = 'Somebody reads it before it is published.';

/**
 * The ways to send the file. The page itself sends nothing. An unfinished entry can be sent as a message, but not saved
 * as a record.
 */
export function Sending({
  destinations: { repository, mailbox },
  result,
  isChanged,
  withoutSource,
  problemsNow,
  onNotReady,
  onSent,
}: Props) {
  const [message, setMessage] = useState('');
  const copy = (text: string, then: string): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => setMessage(then),
      () => setMessage('It could not be copied. Select the file above and copy it by hand.'),
    );
  /** Sends the entry if it is ready; otherwise shows what prevents it. */
  const send = (takesUnfinished: boolean, go: () => unknown) => (): void => {
    if (problemsNow().some((problem) => !takesUnfinished || isAboutPerson(problem))) onNotReady();
    else if (!isChanged) setMessage('Nothing is changed yet.');
    else {
      flushSync(onSent);
      go();
    }
  };
  const whereTo = mailbox
    ? `send it to ${mailbox}`
    : repository
      ? 'attach it to an issue on GitHub'
      : 'send it to whoever publishes this site';
  const openOnGitHub = (): void => {
    const { href, filled } = editorOf(repository ?? '', result);
    if (filled) setMessage('It is open on GitHub in another tab. “Propose changes” there sends it to us.');
    else
      void copy(
        result.text,
        'The file is copied, and its page is open on GitHub in another tab. Select all that is there, paste, and “Propose changes”.',
      );
    window.open(href, '_blank', 'noopener,noreferrer');
  };
  const copyAsMessage = (): Promise<void> => {
    const { title, body } = issueOf(result);
    return copy(
      `${title}\n\n${body}`,
      `Copied. ${repository ? 'Paste it as a new issue on GitHub, or into any message' : 'Paste it into a message to whoever publishes this site'}. ${READ}`,
    );
  };
  const openMail = (): void => {
    const { href, filled } = mailOf(mailbox ?? '', result);
    if (filled) setMessage(`Your mail program opens. ${READ}`);
    else void copy(result.text, `Your mail program opens, and the file is copied: paste it into the mail. ${READ}`);
    location.assign(href);
  };
  const saveFile = (): void => {
    saveAs(`${result.id}.yaml`, result.text);
    setMessage(`Saved to your downloads as ${result.id}.yaml. Now ${whereTo}. ${READ}`);
  };
  return (
    <section aria-labelledby="section-out">
      <h3 id="section-out">Send it on</h3>
      <p>
        This page sends nothing. You choose where it goes, and someone reads it before it is published. Unfinished? It
        can still be told in a message.
      </p>
      {withoutSource.length > 0 && (
        <p className="form-help">
          {`You changed “${withoutSource.join('”, “')}” and no source. Where can that be seen, and of what date is it? Please add it under “How we know”.`}
        </p>
      )}
      <div className="form-ways">
        {repository && (
          <button type="button" className="button" onClick={send(false, openOnGitHub)}>
            Open it on GitHub
          </button>
        )}
        <button
          type="button"
          className={repository ? 'button button--quiet' : 'button'}
          onClick={send(false, saveFile)}
        >
          Download the file
        </button>
        <QuietButton onClick={send(true, copyAsMessage)}>
          {repository ? 'Copy it as an issue' : 'Copy it as a message'}
        </QuietButton>
        {mailbox && <QuietButton onClick={send(true, openMail)}>Mail it</QuietButton>}
      </div>
      <p role="status" className={message && 'panel'}>
        {message}
      </p>
    </section>
  );
}

/** Saves a text as a file, like a download. */
function saveAs(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

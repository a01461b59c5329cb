import { useState } from 'react';

type Props = {
  /** Ids of the services that are listed. */
  listed: readonly string[];
  /** Address of the table of all services. */
  table: string;
  /** True where the list is filtered by one area, which is never put into a link. */
  inArea: boolean;
};

/** The actions for the current list. */
export function ListActions({ listed, table, inArea }: Props) {
  const [message, setMessage] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setMessage(inArea ? 'The link is copied, without the area.' : 'The link is copied.'),
      () => setMessage('The link could not be copied. It is in the address bar.'),
    );
  const download = () =>
    import('./download.ts')
      .then(({ downloadList }) => downloadList(table, listed))
      .then(
        () => setMessage(`A file with ${listed.length} services is on its way.`),
        () => setMessage('The file could not be made. Are you offline?'),
      );
  return (
    <div className="list-actions">
      <button type="button" className="button button--quiet" onClick={copy}>
        Copy link
      </button>
      <button type="button" className="button button--quiet" onClick={() => print()}>
        Print this list
      </button>
      <button type="button" className="button button--quiet" onClick={download} disabled={!listed.length}>
        Download this list (CSV)
      </button>
      <span role="status" className="small">
        {message}
      </span>
    </div>
  );
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import { newRecord } from '../../contribute/blank.ts';
import type { Entry } from '../../contribute/entry.ts';
import { directoryIn } from '../../contribute/outline.ts';
import type { Place } from '../../contribute/place.ts';
import type { Destinations } from '../../contribute/sending.ts';
import { Editor } from './Editor.tsx';
import { type FormOutline, focusOn } from './form.ts';
import { Start } from './Start.tsx';
import { useLoaded } from './use-loaded.ts';

type Props = Destinations & {
  /** Address of the form's data about the directory. */
  outline: string;
  /** Address of the folder with the current records. */
  records: string;
};

/** The record that is being edited: one of the directory, or a new one. */
type Task = { entry: Entry; existing?: Place };

/**
 * A form that adds a service to the directory or corrects one. It runs entirely in the page, and nothing is kept after
 * leaving it.
 */
export default function ContributeForm({ outline: address, records, ...destinations }: Props) {
  const [outline] = useLoaded<FormOutline>(
    useCallback(() => fetch(address).then((answer) => answer.json()), [address]),
  );
  const [task, setTask] = useState<Task>();
  const [error, setError] = useState('');
  const directory = useMemo(() => (typeof outline === 'object' ? directoryIn(outline) : undefined), [outline]);

  const begin = (next: Task): void => focusOn('form-title', () => setTask(next));
  const correct = async (id: string): Promise<void> => {
    const existing = directory?.services.find((service) => service.id === id);
    if (!existing) return setError(`There is no service "${id}" in the directory. Choose one from the list.`);
    const entry = await fetch(`${records}${id}.json`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<Entry>) : undefined))
      .catch(() => undefined);
    if (!entry) return setError('The entry could not be loaded. Are you offline?');
    begin({ entry, existing });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, as soon as there is a directory
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('correct');
    if (directory && id) void correct(id);
  }, [directory]);

  if (outline === 'failed') return <p role="alert">The form could not be loaded. The other ways below lead as far.</p>;
  if (!outline || !directory) return <p role="status">The form is loading.</p>;
  if (!task)
    return (
      <Start
        {...{ directory, error }}
        onAdd={() => begin({ entry: { source: '', values: newRecord(outline.questions) } })}
        onCorrect={correct}
      />
    );
  return (
    <Editor
      key={task.existing?.id}
      {...{ ...task, outline, directory, destinations }}
      onAnother={() => {
        history.replaceState(null, '', `${location.pathname}#form`);
        focusOn('form-start', () => setTask(undefined));
      }}
    />
  );
}

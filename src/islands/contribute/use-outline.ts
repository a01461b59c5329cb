import { useEffect, useState } from 'react';
import type { DirectoryOutline } from '../../contribute/outline.ts';
import type { Field } from '../../questionnaire/fields.ts';

/** The questions of the form, and the part of the directory that it needs. */
export type FormOutline = DirectoryOutline & { questions: readonly Field[] };

/**
 * Fetches the form's data about the directory.
 *
 * @returns undefined while it is loading, and `failed` where it cannot be loaded
 */
export function useOutline(address: string): FormOutline | 'failed' | undefined {
  const [outline, setOutline] = useState<FormOutline | 'failed'>();
  useEffect(() => {
    fetch(address)
      .then((answer) => answer.json())
      .then(setOutline, () => setOutline('failed'));
  }, [address]);
  return outline;
}

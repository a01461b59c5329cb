import { useEffect, useState } from 'react';
import type { DirectoryOutline } from '../../contribute/outline.ts';
import type { Field } from '../../questionnaire/fields.ts';

/** The questions of the form, and the directory as far as it needs it. */
export type FormOutline = DirectoryOutline & { questions: readonly Field[] };

/**
 * Fetches what the form has to know of the directory.
 *
 * @returns undefined until it is there, and `failed` where it cannot be had
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

import { useCallback, useEffect, useState } from 'react';

/**
 * The code that checks, writes and shows a record. It is larger than the questions, which can be answered before it has
 * loaded.
 */
export type RecordCheck = typeof import('./record-check.ts');

/** Loads the check: undefined while it is loading, and `failed` where it cannot be loaded. `load` tries again. */
export function useRecordCheck(): { recordCheck: RecordCheck | 'failed' | undefined; load: () => void } {
  const [recordCheck, setRecordCheck] = useState<RecordCheck | 'failed'>();
  const load = useCallback(() => {
    setRecordCheck(undefined);
    import('./record-check.ts').then(setRecordCheck, () => setRecordCheck('failed'));
  }, []);
  useEffect(load, [load]);
  return { recordCheck, load };
}

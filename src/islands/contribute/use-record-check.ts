import { useCallback, useEffect, useState } from 'react';

/** What checks, writes and shows a record. It is heavier than the questions, which can be answered before it is there. */
export type RecordCheck = typeof import('./record-check.ts');

/** Loads the check: undefined until it is there, and `failed` where it cannot be had. `load` tries once more. */
export function useRecordCheck(): { recordCheck: RecordCheck | 'failed' | undefined; load: () => void } {
  const [recordCheck, setRecordCheck] = useState<RecordCheck | 'failed'>();
  const load = useCallback(() => {
    setRecordCheck(undefined);
    import('./record-check.ts').then(setRecordCheck, () => setRecordCheck('failed'));
  }, []);
  useEffect(load, [load]);
  return { recordCheck, load };
}

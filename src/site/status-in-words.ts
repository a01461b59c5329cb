import { dateInWords, evidenceDate } from '../analysis/freshness.ts';
import type { Service } from '../model/schema/service.ts';
import { directory } from './directory.ts';

/** "Recorded as running, last evidence March 2021" */
export function statusInWords(service: Service): string {
  const date = evidenceDate(service);
  const state = directory.vocabulary.status.get(service.status.state);
  return `${state?.label}, ${date ? `last evidence ${dateInWords(date)}` : 'evidence undated'}`;
}

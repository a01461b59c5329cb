import { evidenceDate } from '../analysis/freshness.ts';
import type { Service } from '../model/schema/service.ts';
import { AREA } from '../words/area.ts';
import { COMPONENT_TEXTS } from '../words/component-texts.ts';
import { fill, type Language } from '../words/words.ts';
import { directory } from './directory.ts';

/** "Recorded as running, last evidence March 2021" */
export function statusInWords(service: Service, language: Language = 'en'): string {
  const { record, date } = COMPONENT_TEXTS[language];
  const last = evidenceDate(service);
  const { state } = service.status;
  const { text } = record(directory.vocabulary.status.get(state)?.label ?? state);
  const age = last ? fill(AREA.lastEvidence[language], { date: date(last) }) : AREA.evidenceUndated[language];
  return `${text}, ${age}`;
}

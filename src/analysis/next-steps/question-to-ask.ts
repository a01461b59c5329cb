import type { Service } from '../../model/schema/service.ts';
import { dateInWords, evidenceDate } from '../freshness.ts';

/** Questions to send to an office, as lines of plain text. They say nothing about any parent. */
export type QuestionToAsk = string[];

/** The last line of every question. */
export const CLOSE = 'Please answer for the service and not for one family; the answer may be published with its date.';

/** Questions to a council for which no open service is recorded, in English; `{name}` is the area. */
export const OF_AREA: readonly string[] = [
  'Who works with parents in {name} who have had a child removed through care proceedings, before or after another pregnancy?',
  'Is there a Pause practice, a Family Drug and Alcohol Court team or a service of your own for {name}, and is it open now?',
  'Who can be referred, at what point, and how is a referral made? Can a parent ask for themselves?',
  'Where there is none: which neighbouring service takes parents who live in {name}?',
  CLOSE,
];

/** Questions to a council for which no open service is recorded, with its name. */
export const askOfArea = (name: string, lines = OF_AREA): QuestionToAsk =>
  lines.map((line) => line.replaceAll('{name}', name));

/** Questions about a service that has closed. */
const askOfClosed = ({ name }: Service, where: string): QuestionToAsk => [
  `${name} is recorded as closed. Who now works with parents${where && ` in ${where}`} who have had a child removed through care proceedings?`,
  'Is it open now, who can be referred, and how is a referral made?',
  CLOSE,
];

/** Questions to a service: whether it runs, and what its record leaves open. */
export function askOfService(service: Service, where: string): QuestionToAsk {
  const { name, status, referral, 'needs-checking': open = [] } = service;
  if (status.state === 'closed') return askOfClosed(service, where);
  const date = evidenceDate(service);
  const since = date ? ` The newest evidence of it that is public is from ${dateInWords(date)}.` : '';
  const called = where && !name.includes(where) ? `${name} (${where})` : name;
  const running = status.state === 'in-development' ? `Has ${called} opened?` : `Is ${called} open now?`;
  const how = referral?.how ? [] : ['How is a referral made, and can a parent ask for themselves?'];
  const unknown = open.length > 0 ? [`These points are not known: ${open.map(asPart).join('; ')}.`] : [];
  return [`${running}${since}`, ...how, ...unknown, 'Does it take parents who live outside its area?', CLOSE];
}

/** "Whether it still runs?" as a part of a longer sentence. */
export const asPart = (text: string): string =>
  text.replace(/[?.]$/, '').replace(/^\p{Lu}(?=[\p{Ll} ])/u, (letter) => letter.toLowerCase());

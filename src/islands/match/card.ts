import type { Answers } from '../../analysis/eligibility/answers.ts';
import { bestOf, type JudgedService, type Verdict } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import type { MatchGroup } from '../../analysis/eligibility/near.ts';
import { contactsOf } from './contacts-of.ts';
import type { MatchData } from './use-match-data.ts';
import { lineInWords, whyOf } from './why.ts';
import { MATCH_WORDS, type MatchWords } from './words.ts';

/**
 * The services to ask, as text for an email or a note: who, whether it runs, whom to ring, what it asks for. It
 * contains no answer and nothing derived from one, unless `said` is given: the answers, a line each.
 */
export function cardText(
  groups: readonly MatchGroup[],
  answers: Answers,
  data: MatchData,
  day: string,
  said?: readonly string[],
  words = MATCH_WORDS,
): string {
  const { caution, card } = words;
  const services = groups.flatMap((group) => group.services).filter(({ verdict }) => OPEN.includes(verdict));
  return [
    filled(card.head, { day, caution }),
    ...(said?.length ? [`${card.answered}\n${said.map((line) => `- ${line}`).join('\n')}`] : []),
    ...services.slice(0, MAX_SERVICES).map((service) => ofService(service, answers, data, said !== undefined, words)),
  ].join('\n\n');
}

const OPEN: readonly Verdict[] = ['fits', 'may-fit'];
const MAX_SERVICES = 10;

function ofService(
  service: JudgedService,
  answers: Answers,
  data: MatchData,
  withAnswers: boolean,
  words: MatchWords,
): string {
  const { card } = words;
  const { record, verdict } = service;
  const [contact] = contactsOf(record, answers, data.areas);
  const { ask, dates } = whyOf(service, words);
  const asked = withAnswers
    ? [card.verdicts[verdict], ...dates, ...ask.map((line) => filled(card.ask, { line: lineInWords(line, words) }))]
    : (bestOf(service)?.conditions.map(({ text }) => text) ?? []);
  return [
    `${record.name} (${record.where || card.areasNotRecorded})`,
    record.running,
    ...(contact ? [`${contact.who}: ${contact.phone ?? contact.email ?? contact.website ?? card.noNumber}`] : []),
    ...asked.map((line) => `- ${line}`),
  ].join('\n');
}

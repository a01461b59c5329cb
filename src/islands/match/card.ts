import type { Answers } from '../../analysis/eligibility/answers.ts';
import { bestOf, type JudgedService, type Verdict } from '../../analysis/eligibility/judge-service.ts';
import type { MatchGroup } from '../../analysis/eligibility/near.ts';
import { contactsOf } from './contacts-of.ts';
import type { MatchData } from './use-match-data.ts';
import { whyOf } from './why.ts';

/** What stands at the head and the foot of every result. */
export const CAUTION = 'This is what was recorded. The service decides.';

const SAID: Readonly<Record<Verdict, string>> = {
  fits: 'Fits what was recorded',
  'may-fit': 'May fit',
  'does-not-fit': 'Does not fit what was recorded',
  closed: 'Closed',
};

/**
 * The services to ask as a text for an e-mail or a note: who, whether it runs, whom to ring, what it asks for. It holds no
 * answer and nothing that was made of one, unless `said` is given: the answers, a line each.
 */
export function cardText(
  groups: readonly MatchGroup[],
  answers: Answers,
  data: MatchData,
  day: string,
  said?: readonly string[],
): string {
  const services = groups.flatMap((group) => group.services).filter(({ verdict }) => OPEN.includes(verdict));
  return [
    `Services to ask, by the Recurrent Care Map on ${day}. ${CAUTION}`,
    ...(said?.length ? [`What was answered:\n${said.map((line) => `- ${line}`).join('\n')}`] : []),
    ...services.slice(0, MOST).map((service) => ofService(service, answers, data, said !== undefined)),
  ].join('\n\n');
}

const OPEN: readonly Verdict[] = ['fits', 'may-fit'];
const MOST = 10;

function ofService(service: JudgedService, answers: Answers, data: MatchData, withAnswers: boolean): string {
  const { record, verdict } = service;
  const [contact] = contactsOf(record, answers, data.areas);
  const { ask, dates } = whyOf(service);
  const asked = withAnswers
    ? [SAID[verdict], ...dates, ...ask.map((line) => `Ask: ${line}`)]
    : (bestOf(service)?.conditions.map(({ text }) => text) ?? []);
  return [
    `${record.name} (${record.where || 'areas not recorded'})`,
    record.running,
    ...(contact
      ? [`${contact.who}: ${contact.phone ?? contact.email ?? contact.website ?? 'no number recorded'}`]
      : []),
    ...asked.map((line) => `- ${line}`),
  ].join('\n');
}

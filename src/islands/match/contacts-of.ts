import type { Answers } from '../../analysis/eligibility/answers.ts';
import type { MatchRecord } from '../../analysis/eligibility/record.ts';
import type { Contact } from '../../analysis/eligibility/whom-to-ask.ts';
import type { AreaWithContacts } from './use-match-data.ts';

/**
 * Whom to ask about a service, in this order: the service, the council of the parent's area if the service covers it
 * (otherwise its only council), then its provider and its national body. Where a service has several councils
 * elsewhere, none is offered, because it is not known which one answers.
 */
export function contactsOf(
  { contacts, areas, uncertain }: MatchRecord,
  { area }: Answers,
  all: readonly AreaWithContacts[],
): Contact[] {
  const own = contacts.filter(({ through }) => through === 'service');
  const served = [...areas, ...uncertain];
  const council = area && served.includes(area) ? area : areas.length === 1 ? areas[0] : undefined;
  const councils = all.find(({ id }) => id === council)?.contacts ?? [];
  return [...own, ...councils, ...contacts.filter(({ through }) => through !== 'service')];
}

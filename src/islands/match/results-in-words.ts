import type { Verdict } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import type { MatchGroup } from '../../analysis/eligibility/near.ts';
import { MATCH_WORDS } from './words.ts';

const ORDER: readonly Verdict[] = ['fits', 'may-fit', 'does-not-fit', 'closed'];

/** "In Rochdale: 1 may fit. Next door: 2 may fit.": shown to everybody and announced to screen readers. */
export function foundInWords(
  groups: readonly MatchGroup[],
  area: string | undefined,
  { found: words } = MATCH_WORDS,
): string {
  const parts = groups.map(({ place, services }) => {
    const counts = ORDER.flatMap((verdict) => {
      const count = services.filter((service) => service.verdict === verdict).length;
      return count ? [`${count} ${(count === 1 ? words.one : words.several)[verdict]}`] : [];
    });
    return `${filled(words.where[place], { area: area ?? '' })}: ${counts.join(', ')}.`;
  });
  if (area && !groups.some(({ place }) => place === 'here')) parts.unshift(filled(words.nothing, { area }));
  return parts.join(' ');
}

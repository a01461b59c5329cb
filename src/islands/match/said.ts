import type { Verdict } from '../../analysis/eligibility/judge-service.ts';
import type { MatchGroup, Place } from '../../analysis/eligibility/near.ts';

const WORDS: readonly (readonly [Verdict, one: string, several: string])[] = [
  ['fits', 'fits', 'fit'],
  ['may-fit', 'may fit', 'may fit'],
  ['does-not-fit', 'does not fit', 'do not fit'],
  ['closed', 'has closed', 'have closed'],
];

/** "In Rochdale: 1 may fit. Next door: 2 may fit.": what a screen reader is told and everybody can read. */
export function foundInWords(groups: readonly MatchGroup[], area: string | undefined): string {
  const where: Readonly<Record<Place, string>> = {
    here: `In ${area ?? ''}`,
    perhaps: 'Perhaps',
    'next-door': 'Next door',
    wider: 'Further',
    anywhere: 'In all',
  };
  const parts = groups.map(({ place, services }) => {
    const counts = WORDS.flatMap(([verdict, one, several]) => {
      const count = services.filter((service) => service.verdict === verdict).length;
      return count ? [`${count} ${count === 1 ? one : several}`] : [];
    });
    return `${where[place]}: ${counts.join(', ')}.`;
  });
  if (area && !groups.some(({ place }) => place === 'here')) parts.unshift(`In ${area}: nothing recorded.`);
  return parts.join(' ');
}

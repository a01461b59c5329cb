import type { Directory } from '../../model/directory.ts';
import { latest } from '../../model/partial-date.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import { authoritiesAt } from '../areas.ts';
import { dateInWords } from '../freshness.ts';
import { otherNames } from '../other-names.ts';
import type { SearchDocument } from '../search/document.ts';
import { fold } from '../search/fold.ts';
import { digitsOf } from '../search/numbers.ts';
import { formerAuthorities } from '../succession.ts';
import { writtenShort } from './written-short.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Search documents for every authority in force on `day` (`YYYY-MM-DD`), for those that have ended, and for the
 * regions.
 */
export function areasToFind(directory: Directory, day: string): SearchDocument[] {
  const regionOf = ({ region }: LocalAuthority) => directory.regions.find(({ id }) => id === region)?.name ?? '';
  const current = authoritiesAt(directory, day).map((authority): SearchDocument => {
    const doors = directory.councils.get(authority.id)?.doors ?? [];
    return {
      ...ofAuthority(authority),
      under: regionOf(authority),
      numbers: digitsOf(...doors.map(({ phone }) => phone)),
    };
  });
  const former = formerAuthorities(directory, day).map(({ authority, successors }): SearchDocument => {
    const ended = authority['valid-to']
      ? `ended in ${dateInWords(latest(authority['valid-to']).slice(0, 7))}`
      : 'ended';
    const now = AND.format(successors.map(({ name }) => name));
    return {
      ...ofAuthority(authority),
      under: `${ended}; now ${now}`,
      areas: successors.map(({ id }) => id),
      closed: true,
    };
  });
  return [...current, ...former, ...regionsOf(directory)];
}

/** The names with their short forms, without duplicates. */
const withShort = (names: readonly string[]): string[] => {
  const keys = new Set(names.map(fold));
  const short = names
    .map(fold)
    .flatMap(writtenShort)
    .filter((key) => !keys.has(key));
  return [...new Set([...names, ...short])];
};

const ofAuthority = (authority: LocalAuthority) => ({
  kind: 'council' as const,
  label: authority.name,
  to: `/areas/${authority.id}/`,
  names: withShort([authority.name, ...otherNames(authority)]).slice(1),
});

const regionsOf = (directory: Directory): SearchDocument[] =>
  directory.regions
    .filter(({ kind }) => kind !== 'beyond')
    .map(({ id, name, kind, 'also-known-as': names = [] }) => ({
      kind: 'region' as const,
      label: name,
      under: kind === 'wales' ? 'Everything recorded in Wales' : 'Region',
      to: `/regions/${id}/`,
      names,
    }));

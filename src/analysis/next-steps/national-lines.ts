import type { Directory } from '../../model/directory.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import { canBeRung, linesIn, type Nation } from '../help-lines.ts';

/** The nations of some authorities; England alone where none is known. */
export function nationsOfAreas(ids: readonly string[], { authorityById }: Directory): Nation[] {
  const regions = ids.map((id) => authorityById.get(id)?.region).filter((region) => region !== undefined);
  const isWales = regions.map((region) => region === 'wales');
  return [
    ...(isWales.includes(true) ? ['wales' as const] : []),
    ...(isWales.includes(true) && !isWales.includes(false) ? [] : ['england' as const]),
  ];
}

/** The sections of Help now that take a parent with a need, by the id of the need. */
const SECTION_OF_NEED: Readonly<Record<string, HelpLine['section']>> = {
  'substance-misuse': 'substance-use',
  'domestic-abuse': 'domestic-abuse',
  'mental-health': 'feelings',
};

/**
 * National lines that take a parent who has had a child removed, in a nation: those about children's services and court
 * first, then those for the needs that are named, and somebody who listens at any hour last, so that a number always stands.
 *
 * @param needs ids of needs
 * @param most how many to name
 */
export function nationalLines(
  directory: Directory,
  nation: Nation,
  needs: readonly string[],
  most: number,
): HelpLine[] {
  const lines = linesIn(directory, nation);
  const rungFirst = (found: readonly HelpLine[]) =>
    found.toSorted((a, b) => Number(canBeRung(b)) - Number(canBeRung(a)));
  const ofSection = (section: HelpLine['section']) => rungFirst(lines.filter((line) => line.section === section));
  const listening = lines.filter(({ first }) => first === 'listening');
  const ofNeeds = needs.flatMap((need) => {
    const section = SECTION_OF_NEED[need];
    return section ? ofSection(section).filter(canBeRung).slice(0, 1) : [];
  });
  const wanted = [
    ...ofSection('care-proceedings').slice(0, most - ofNeeds.length - listening.length),
    ...ofNeeds,
    ...listening,
  ];
  return [...new Set(wanted)];
}

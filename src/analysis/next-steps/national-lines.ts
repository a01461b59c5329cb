import type { Directory } from '../../model/directory.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { Service } from '../../model/schema/service.ts';
import { canBeRung, linesIn, type Nation, nationsOf } from '../help-lines.ts';

/** The nations of some authorities; England where none is known. */
export function nationsOfAreas(ids: readonly string[], directory: Directory): Nation[] {
  const regions = ids.flatMap((id) => directory.authorityById.get(id)?.region ?? []);
  const nations = nationsOf(regions, directory);
  return nations.length ? nations : ['england'];
}

/** The sections of Help now for parents with a need, by the id of the need. */
const SECTION_OF_NEED: Readonly<Record<string, HelpLine['section']>> = {
  'substance-misuse': 'substance-use',
  'domestic-abuse': 'domestic-abuse',
  'mental-health': 'feelings',
};

/**
 * National lines in a nation for parents who have had a child removed: those about children's services and court first,
 * then those for the given needs, and last a line that listens at any hour, so that there is always a number to ring.
 *
 * @param needs ids of needs
 * @param most the most lines to give
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

/** Ids of the needs in the criteria of a service: whoever looked for the service probably has one of them. */
export const needsOf = ({ pathways = [] }: Service): string[] => [
  ...new Set(pathways.flatMap(({ criteria = [] }) => criteria.flatMap(({ rule }) => rule?.needs ?? []))),
];

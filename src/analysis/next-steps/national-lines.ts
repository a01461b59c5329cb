import type { Directory } from '../../model/directory.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { Service } from '../../model/schema/service.ts';
import { canBeRung, linesIn, type Nation, nationsOf } from '../help-lines.ts';

/** The nations of some authorities; England where none is known, or none lies in either. */
export function nationsOfAreas(ids: readonly string[], directory: Directory): Nation[] {
  const regions = ids.flatMap((id) => directory.authorityById.get(id)?.region ?? []);
  const nations = nationsOf(regions, directory);
  return nations.length ? nations : ['england'];
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

/** Ids of the needs that the criteria of a service name: whoever looked for it has one of them. */
export const needsOf = ({ pathways = [] }: Service): string[] => [
  ...new Set(pathways.flatMap(({ criteria = [] }) => criteria.flatMap(({ rule }) => rule?.needs ?? []))),
];

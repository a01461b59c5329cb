import type { Directory } from '../model/directory.ts';
import { FIRST_HELP } from '../model/schema/first-help.ts';
import type { HelpLine } from '../model/schema/help-line.ts';

export type Nation = HelpLine['nations'][number];

/** The lines that can be used in a nation, in the order of the data. */
export const linesIn = ({ helpNow }: Pick<Directory, 'helpNow'>, nation: Nation): HelpLine[] =>
  helpNow.filter(({ nations }) => nations.includes(nation));

/** The lines that come before everything else in a nation: danger, somebody who listens, domestic abuse. */
export const firstLines = (directory: Pick<Directory, 'helpNow'>, nation: Nation): HelpLine[] =>
  FIRST_HELP.flatMap((first) => linesIn(directory, nation).find((line) => line.first === first) ?? []);

/** True where somebody can be rung or texted; the rest are sites on the web. */
export const canBeRung = ({ phone, text }: HelpLine): boolean => phone !== undefined || text !== undefined;

/** Lines that answer at any hour first. */
export const byHours = (lines: readonly HelpLine[]): HelpLine[] =>
  lines.toSorted((a, b) => Number(isAlwaysOpen(b)) - Number(isAlwaysOpen(a)));

const isAlwaysOpen = ({ hours }: HelpLine): boolean => /^24 hours|any time/.test(hours ?? '');

/** The nations in which some regions are, by their ids; none for a region outside England and Wales. */
export function nationsOf(ids: readonly string[], { regions }: Pick<Directory, 'regions'>): Nation[] {
  const kinds = new Set(regions.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind));
  return [
    ...(kinds.has('english-region') ? ['england' as const] : []),
    ...(kinds.has('wales') ? ['wales' as const] : []),
  ];
}

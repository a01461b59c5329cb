import type { Directory } from '../model/directory.ts';
import { FIRST_HELP } from '../model/schema/first-help.ts';
import type { HelpLine } from '../model/schema/help-line.ts';

export type Nation = HelpLine['nations'][number];

/** The helplines for a nation, in the order of the data. */
export const linesIn = ({ helpNow }: Pick<Directory, 'helpNow'>, nation: Nation): HelpLine[] =>
  helpNow.filter(({ nations }) => nations.includes(nation));

/** The helplines to show first in a nation: immediate danger, somebody who listens, domestic abuse. */
export const firstLines = (directory: Pick<Directory, 'helpNow'>, nation: Nation): HelpLine[] =>
  FIRST_HELP.flatMap((first) => linesIn(directory, nation).find((line) => line.first === first) ?? []);

/** True where the line can be rung or texted; other entries are websites. */
export const canBeRung = ({ phone, text }: HelpLine): boolean => phone !== undefined || text !== undefined;

/** Sorts lines that are always open first. */
export const byHours = (lines: readonly HelpLine[]): HelpLine[] =>
  lines.toSorted((a, b) => Number(isAlwaysOpen(b)) - Number(isAlwaysOpen(a)));

const isAlwaysOpen = ({ hours }: HelpLine): boolean => /^24 hours|any time/.test(hours ?? '');

/** The nations of some regions, given by their ids; empty for a region outside England and Wales. */
export function nationsOf(ids: readonly string[], { regions }: Pick<Directory, 'regions'>): Nation[] {
  const kinds = new Set(regions.filter(({ id }) => ids.includes(id)).map(({ kind }) => kind));
  return [
    ...(kinds.has('english-region') ? ['england' as const] : []),
    ...(kinds.has('wales') ? ['wales' as const] : []),
  ];
}

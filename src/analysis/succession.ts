import type { Directory } from '../model/directory.ts';
import { latest } from '../model/partial-date.ts';
import type { LocalAuthority } from '../model/schema/area.ts';

/** An authority that no longer is, with the authorities that took its place. */
export type FormerAuthority = { authority: LocalAuthority; successors: LocalAuthority[] };

/** Authorities whose last code ended before `day` (`YYYY-MM-DD`), such as Cumbria after March 2023. */
export const formerAuthorities = ({ authorities, authorityById }: Directory, day: string): FormerAuthority[] =>
  [...authorityById.values()]
    .filter(({ 'valid-to': end }) => end !== undefined && latest(end) < day)
    .map((authority) => ({
      authority,
      successors: authorities.filter(({ predecessors }) => predecessors?.includes(authority.code)),
    }));

import type { HitGroup } from '../analysis/search/answer.ts';

/**
 * What was found, with its links to the Welsh pages of those that have one: the index knows the English pages alone.
 *
 * @param pages the paths of the English pages that have a Welsh one, with spaces between; undefined on an English page
 * @param base the path that the site stands at, with a slash at its end
 */
export function inWelsh(groups: readonly HitGroup[], pages: string | undefined, base: string): readonly HitGroup[] {
  if (!pages) return groups;
  const known = new Set(pages.split(' '));
  const welshOf = (to: string): string =>
    known.has(to.replace(/#.*/, '')) ? `${base}cy/${to.slice(base.length)}` : to;
  return groups.map((group) => ({ ...group, hits: group.hits.map((hit) => ({ ...hit, to: welshOf(hit.to) })) }));
}

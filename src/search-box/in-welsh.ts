import type { HitGroup } from '../analysis/search/answer.ts';

/**
 * Changes the links of results to the Welsh pages that exist, because the index has only English pages.
 *
 * @param pages the paths of the English pages that have a Welsh version, separated by spaces; undefined on an English
 * page
 * @param base the base path of the site, with a slash at its end
 */
export function inWelsh(groups: readonly HitGroup[], pages: string | undefined, base: string): readonly HitGroup[] {
  if (!pages) return groups;
  const known = new Set(pages.split(' '));
  const welshOf = (to: string): string =>
    known.has(to.replace(/#.*/, '')) ? `${base}cy/${to.slice(base.length)}` : to;
  return groups.map((group) => ({ ...group, hits: group.hits.map((hit) => ({ ...hit, to: welshOf(hit.to) })) }));
}

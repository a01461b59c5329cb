import type { SitemapOptions } from '@astrojs/sitemap';

/**
 * The options of the sitemap: which pages it lists, and with a page that exists in both languages the address of each.
 * The integration's own option for languages compares every page with every other, which takes long with thousands of
 * them.
 *
 * @param basePath the path under which the site is published, `/` where it has the host to itself
 */
export function sitemapOf(basePath: string): NonNullable<SitemapOptions> {
  const base = basePath === '/' ? '' : basePath;
  const listed = new Set<string>();
  return {
    filter: (page) => {
      // Without the pages that name another as the one to list.
      const isListed = !/\/(?:404|card|ask\/[^/]+)\/$/.test(page);
      if (isListed) listed.add(page);
      return isListed;
    },
    serialize: (item) => {
      const { origin, pathname } = new URL(item.url);
      const to = pathname.slice(base.length).replace(/^\/cy\//, '/');
      const [en, cy] = [`${origin}${base}${to}`, `${origin}${base}/cy${to}`];
      if (!listed.has(en) || !listed.has(cy)) return item;
      return { ...item, links: Object.entries({ en, cy }).map(([lang, url]) => ({ lang, url })) };
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isRevealing } from '../../src/site/quiet-titles.ts';
import { DRAFT } from '../../src/words/frame.ts';
import { directory } from '../unit/real-data/reading.ts';
import { attributes, type BuiltPage, pagesOf, SITE } from './site.ts';

const pages = pagesOf(SITE);
const byPath = new Map(pages.map((page) => [page.path, page]));
const welsh = pages.filter(({ path }) => path.startsWith('/cy/'));
const englishOf = ({ path }: BuiltPage): BuiltPage => {
  const page = byPath.get(path.replace(/^\/cy\//, '/'));
  if (!page) throw new Error(`${path} has no page in English.`);
  return page;
};
const documentOf = ({ html }: BuiltPage) => parseHTML(html).document;
/** The paths of the pages that do not meet a condition. */
const failing = (holds: (page: BuiltPage) => boolean, of = welsh) =>
  of.filter((page) => !holds(page)).map(({ path }) => path);

test('every page that a parent may need is there, and every area of Wales', () => {
  const areas = [...directory.authorityById.values()].filter(({ region }) => region === 'wales');
  expect(areas).toHaveLength(22);
  const wanted = [
    ...['', 'areas/', 'help-now/', 'help-now/wales/', 'match/', 'staying-safe-online/'],
    ...areas.map(({ id }) => `areas/${id}/`),
  ];
  expect(welsh.map(({ path }) => path).toSorted()).toEqual(wanted.map((path) => `/cy/${path}`).toSorted());
});

describe('each Welsh page', () => {
  test('is marked as Welsh, and the English page as English', () => {
    expect(failing(({ html }) => html.includes('<html lang="cy">'))).toEqual([]);
    expect(failing((page) => englishOf(page).html.includes('<html lang="en-GB">'))).toEqual([]);
  });

  test('and its English page link to each other, for search engines and for readers', () => {
    const both = welsh.flatMap((page) => [page, englishOf(page)]);
    const named = ({ html }: BuiltPage) =>
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, language, address = '']) => `${language} ${new URL(address).pathname}`,
      );
    for (const page of both) {
      const own = page.path.replace(/^\/cy\//, '/');
      expect(named(page)).toEqual([`en ${own}`, `cy /cy${own}`, `x-default ${own}`]);
      const link = documentOf(page).querySelector('.exit-strip a.other-language');
      const other =
        page.path === own ? { to: `/cy${own}`, name: 'Cymraeg', lang: 'cy' } : { to: own, name: 'English', lang: 'en' };
      expect([page.path, link?.getAttribute('href'), link?.textContent, link?.getAttribute('lang')]).toEqual([
        page.path,
        other.to,
        other.name,
        other.lang,
      ]);
    }
    expect(
      failing(
        ({ html }) => !html.includes('hreflang='),
        pages.filter((page) => !both.some(({ path }) => path === page.path)),
      ),
    ).toEqual([]);
  });

  test('says in both languages that nobody has reviewed it', () => {
    const notice = (page: BuiltPage) => documentOf(page).querySelector('aside.draft');
    expect(failing((page) => notice(page)?.textContent?.includes(DRAFT.notice.cy) ?? false)).toEqual([]);
    expect(
      failing(
        (page) => notice(page)?.querySelector('[lang="en"]')?.textContent?.includes(DRAFT.notice.en.trim()) ?? false,
      ),
    ).toEqual([]);
  });

  test('has a title of its own, which reveals nothing', () => {
    const title = ({ html }: BuiltPage) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    expect(failing((page) => title(page) !== '' && title(page) !== title(englishOf(page)))).toEqual([]);
    expect(failing((page) => !isRevealing(title(page)))).toEqual([]);
  });

  test('has the exit, in Welsh', () => {
    const words = ['activated', 'timed-out', 'press-two-more-times', 'press-one-more-time'];
    expect(failing(({ html }) => words.every((word) => html.includes(` data-i18n.${word}="`)))).toEqual([]);
    expect(failing(({ html }) => html.includes('Gadael y dudalen hon</a>'))).toEqual([]);
  });

  test('offers the same telephone and text numbers as the English page, and no other', () => {
    const numbers = (page: BuiltPage) =>
      [...new Set(attributes(page.html, 'href').filter((to) => /^(?:tel|sms):/.test(to)))].toSorted();
    for (const page of welsh) expect([page.path, ...numbers(page)]).toEqual([page.path, ...numbers(englishOf(page))]);
    expect(welsh.filter((page) => numbers(page).length > 0).length).toBeGreaterThan(20);
  });

  test('marks what is English: a link to an English page, and English words', () => {
    const links = welsh.flatMap((page) =>
      [...documentOf(page).querySelectorAll('body a[href^="/"]')]
        .filter((link) => !link.getAttribute('href')?.startsWith('/cy/'))
        .filter((link) => link.getAttribute('hreflang') !== 'en')
        .map((link) => `${page.path} ${link.getAttribute('href')}`),
    );
    expect(links).toEqual([]);
    const found = welsh.flatMap((page) => {
      const { body } = documentOf(page);
      for (const part of body.querySelectorAll('[lang="en"], script, style')) part.remove();
      return (
        (body.textContent ?? '').match(/\b(?:the|and|with|from|which|ring|your|services?|children)\b.{0,30}/gi) ?? []
      );
    });
    expect(found).toEqual([]);
  });
});

test('the sitemap lists each page with the same page in the other language', () => {
  const sitemap = readFileSync(join(SITE, 'sitemap-0.xml'), 'utf8');
  for (const { path } of welsh) {
    const [entry = ''] = sitemap.split('<url>').filter((one) => new RegExp(`<loc>[^<]*//[^/]+${path}</loc>`).test(one));
    expect([path, (entry.match(/hreflang="(?:en|cy)"/g) ?? []).length]).toEqual([path, 2]);
  }
});

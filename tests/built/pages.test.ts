import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/analysis/facets.ts';
import { headersFor } from '../../src/site/headers.ts';
import { directory, tree } from '../unit/real-data/reading.ts';
import { attributes, pagesOf, SITE } from './site.ts';

const pages = pagesOf(SITE);
const unwritten = (html: string): string =>
  html.replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** The path in the canonical link of a page, which tells search engines which page to list. */
const pathListed = (html: string): string =>
  new URL(/<link rel="canonical" href="(.*?)"/.exec(html)?.[1] ?? 'none:').pathname;
/**
 * Every text of the data. Its wording is the responsibility of those who review records, and must not break a test of
 * the pages.
 */
const textOfData = tree.documents.flatMap(({ strings }) => strings.map(({ text }) => text)).join('\n');

test('every record has its page', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const wanted = [
    ...directory.services.map(({ id }) => `/services/${id}/`),
    ...[...directory.models.keys()].map((id) => `/models/${id}/`),
    ...directory.regions.filter(({ kind }) => kind !== 'beyond').map(({ id }) => `/regions/${id}/`),
    ...[...directory.vocabulary.components.keys()].map((id) => `/components/${id}/`),
    ...[...directory.vocabulary.timing.keys()].map((id) => `/timing/${id}/`),
    ...FACETS.flatMap(({ id, terms }) => terms(directory).map((term) => `/services/${id}/${term.id}/`)),
    ...[
      '/',
      '/about/',
      '/help-now/',
      '/staying-safe-online/',
      '/accessibility/',
      '/privacy/',
      '/sources/',
      '/404.html',
    ],
  ];
  expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
});

test('every page has a unique title, a description and a canonical link', () => {
  const one = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
  const titles = pages.map(({ html }) => one(html, /<title>(.*?)<\/title>/));
  expect([titles.filter((title) => !title), twice(titles)]).toEqual([[], []]);
  // Each page names itself as the one to list; a card and a question name the page of their service or area.
  const wanted = (path: string) =>
    path
      .replace(/\.html$/, '/')
      .replace(/card\/$/, '')
      .replace(/^\/ask/, '');
  expect(pages.filter(({ html, path }) => !pathListed(html).endsWith(wanted(path))).map(({ path }) => path)).toEqual(
    [],
  );
  expect(
    pages.filter(({ html }) => !/<meta name="description" content="[^"]{20,}"/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});

test('every page with a table says how to cite it, with the day and, in a checkout, the commit', () => {
  const uncited = pages
    .filter(({ html, path }) => html.includes('<table') && !path.startsWith('/cy/'))
    .filter(
      ({ html }) => !/Recurrent Care Map, \d{1,2} [A-Z][a-z]+ \d{4}(?: \(commit [0-9a-f]{12}\))?\. http/.test(html),
    );
  expect(uncited.map(({ path }) => path)).toEqual([]);
});

test('no page names another host except in a link to follow', () => {
  const loading =
    /<(?!a\s)(\w[\w-]*)\b[^>]*\s(?:src|srcset|href|data|poster|action|formaction)="((?:https?:)?\/\/[^"]*)"/g;
  const named = pages.flatMap(({ path, html }) =>
    [...html.matchAll(loading)]
      .filter(([tag]) => !/^<link\b[^>]*\srel="(?:canonical|alternate)"/.test(tag))
      .map(([tag]) => `${path}: ${tag}`),
  );
  expect(named).toEqual([]);
});

test('every link inside the site leads to a page, and every fragment to an element on it', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const broken: string[] = [];
  for (const { path, html } of pages)
    for (const target of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      if (/^(https?|mailto|tel|sms):/.test(target)) continue;
      const [whole = '', fragment] = target.startsWith('#') ? [path, target.slice(1)] : target.split('#');
      const to = whole.replace(/\?.*$/, '');
      const page = byPath.get(to);
      const there = page
        ? !fragment || page.html.includes(` id="${fragment}"`)
        : existsSync(join(SITE, to)) && !to.endsWith('/');
      if (!there) broken.push(`${path} -> ${target}`);
    }
  expect(broken).toEqual([]);
});

test('no words run together where a line is broken in the source', () => {
  const atTag =
    /[\p{L}\p{N}.,:;)]<(?:a\b|strong\b|time\b|span lang=)[^>]*>.{0,20}|<\/(?:a|strong|time)>[\p{L}\p{N}(].{0,20}/gu;
  const inText = />[^<]*\p{Ll}[.:]\p{Lu}\p{Ll}+ [^<]{0,20}/gu;
  const together = pages.flatMap(({ path, html }) => {
    const body = html.slice(html.indexOf('<body'));
    const own = (body.match(inText) ?? []).filter((found) => !textOfData.includes(unwritten(found.slice(1)).trim()));
    return [...(body.match(atTag) ?? []), ...own].map((found) => `${path} ${found}`);
  });
  expect([...new Set(together)]).toEqual([]);
});

/** Removes the line of style that Astro itself puts before the first island of a page. */
const withoutIslandStyle = (html: string): string => html.replace(/<style>astro-island[^<]*<\/style>/, '');

const HTML_RULES: ConfigData = {
  extends: ['html-validate:standard'],
  // Astro writes void elements without a slash, and leaves trailing whitespace; long titles are the names of services.
  rules: {
    'long-title': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
};

/** Resolves the configuration once. The validator resolves it again for each page, which is a third of its work. */
class LoadedOnce extends StaticConfigLoader {
  readonly #config = super.getConfigFor('');
  override getConfigFor() {
    return this.#config;
  }
}

test('the HTML is valid', async () => {
  const validator = new HtmlValidate(new LoadedOnce(HTML_RULES));
  const report = await Promise.all(
    pages.map(async ({ file, html }) => ({ file, report: await validator.validateString(withoutIslandStyle(html)) })),
  );
  const found = report.flatMap(({ file, report: { results } }) =>
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId} ${message}`),
    ),
  );
  expect(found).toEqual([]);
});

/** Texts that only a programming mistake puts on a page. A text that also occurs in the data does not count. */
const PROGRAMMING_MISTAKES = ['undefined', 'NaN', '[object', 'stored copy', 'in what was read'].filter(
  (word) => !textOfData.includes(word),
);

describe('the parts that every page has', () => {
  test.each([
    [
      'a Content-Security-Policy with nothing unsafe',
      (html: string) =>
        /http-equiv="content-security-policy"[^>]*default-src 'none'/i.test(html) && !html.includes('unsafe-'),
    ],
    ['no-referrer', (html: string) => html.includes('<meta name="referrer" content="no-referrer">')],
    ['a plain exit link', (html: string) => html.includes('href="https://www.bbc.co.uk/weather"')],
    ['a skip link and its target', (html: string) => html.includes('href="#main"') && html.includes('id="main"')],
    ['no inline style or script handler', (html: string) => !/ (style|on[a-z]+)="/.test(html)],
    ['one h1', (html: string) => html.split('<h1').length === 2],
    ['no text of a programming mistake', (html: string) => !PROGRAMMING_MISTAKES.some((word) => html.includes(word))],
  ])('%s', (_, holds) => {
    expect(pages.filter(({ html }) => !holds(html)).map(({ path }) => path)).toEqual([]);
  });
});

test('the files for the hosts have the same headers, including frame-ancestors', () => {
  for (const file of ['_headers', '.htaccess', 'staticwebapp.config.json']) {
    const text = readFileSync(join(SITE, file), 'utf8');
    for (const [name, value] of Object.entries(headersFor('/'))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  }
});

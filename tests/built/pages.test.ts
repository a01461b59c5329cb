import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../src/analysis/facets.ts';
import { telephone, waysIn } from '../../src/analysis/reach.ts';
import { headersFor } from '../../src/site/headers.ts';
import { tells } from '../../src/site/quiet-titles.ts';
import { directory, tree } from '../unit/real-data/reading.ts';
import { attributes, pagesOf, SITE } from './site.ts';

const pages = pagesOf(SITE);
/** As React and Astro write a text into HTML. */
const written = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
const unwritten = (html: string): string =>
  html.replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
/** Every text of the data: what a record itself says is for its readers to judge, and breaks no test of the pages. */
const ofTheData = tree.documents.flatMap(({ strings }) => strings.map(({ text }) => text)).join('\n');

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

test('titles, descriptions and canonical links are unique and there', () => {
  const one = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  for (const pattern of [/<title>(.*?)<\/title>/, /<link rel="canonical" href="(.*?)"/]) {
    const found = pages.map(({ html, path }) => ({ path, value: one(html, pattern) }));
    expect(found.filter(({ value }) => !value)).toEqual([]);
    const twice = found.filter(({ value }, index) => found.findIndex((other) => other.value === value) !== index);
    expect(twice).toEqual([]);
  }
  expect(
    pages.filter(({ html }) => !/<meta name="description" content="[^"]{20,}"/.test(html)).map(({ path }) => path),
  ).toEqual([]);
});

test('no page names another host but in a link to follow', () => {
  const loading =
    /<(?!a\s)(\w[\w-]*)\b[^>]*\s(?:src|srcset|href|data|poster|action|formaction)="((?:https?:)?\/\/[^"]*)"/g;
  const named = pages.flatMap(({ path, html }) =>
    [...html.matchAll(loading)]
      .filter(([tag]) => !/^<link\b[^>]*\srel="canonical"/.test(tag))
      .map(([tag]) => `${path}: ${tag}`),
  );
  expect(named).toEqual([]);
});

test('every link inside the site leads to a page, and every fragment to a place on it', () => {
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

test('no words run together where a line was broken in the source', () => {
  const atTag = /[\p{L}\p{N}.,:;)]<(?:a|strong|time)\b[^>]*>.{0,20}|<\/(?:a|strong|time)>[\p{L}\p{N}(].{0,20}/gu;
  const inText = />[^<]*\p{Ll}[.:]\p{Lu}\p{Ll}+ [^<]{0,20}/gu;
  const together = pages.flatMap(({ path, html }) => {
    const body = html.slice(html.indexOf('<body'));
    const own = (body.match(inText) ?? []).filter((found) => !ofTheData.includes(unwritten(found.slice(1)).trim()));
    return [...(body.match(atTag) ?? []), ...own].map((found) => `${path} ${found}`);
  });
  expect([...new Set(together)]).toEqual([]);
});

/** Astro itself puts one line of style before the first island of a page, wherever that stands. */
const withoutIslandStyle = (html: string): string => html.replace(/<style>astro-island[^<]*<\/style>/, '');

test('the HTML is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Astro writes void elements without a slash and keeps no trailing whitespace of ours; long titles are services' names.
    rules: {
      'long-title': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'require-sri': 'off',
      'tel-non-breaking': 'off',
    },
  });
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

/** What only a mistake of ours puts on a page; a word that a record itself uses is none. */
const OF_THE_WORKSHOP = ['undefined', 'NaN', '[object', 'stored copy', 'in what was read'].filter(
  (word) => !ofTheData.includes(word),
);

describe('what every page carries', () => {
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
    ['no word of the workshop', (html: string) => !OF_THE_WORKSHOP.some((word) => html.includes(word))],
  ])('%s', (_, holds) => {
    expect(pages.filter(({ html }) => !holds(html)).map(({ path }) => path)).toEqual([]);
  });
});

describe('honesty of the pages', () => {
  const page = (id: string) => pages.find(({ path }) => path === `/services/${id}/`)?.html ?? '';
  const { services } = directory;
  const inWords = (date: string): string =>
    new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00Z`).toLocaleDateString('en-GB', {
      timeZone: 'UTC',
      year: 'numeric',
      ...(date.length > 4 && { month: 'long' }),
      ...(date.length > 7 && { day: 'numeric' }),
    });

  test('a record says how old it is, and an old one what to do', () => {
    const dated = services.filter(({ status }) => status['as-of'] && !status['last-seen-running']);
    const year = Number(/Counted on \d+ \w+ (\d{4})/.exec(pages.find(({ path }) => path === '/')?.html ?? '')?.[1]);
    expect(year).toBeGreaterThan(2025);
    for (const { id, status } of dated) {
      const html = page(id);
      expect([id, html.includes(`: ${inWords(status['as-of'] ?? '')}, `)]).toEqual([id, true]);
      const isOld = Number(status['as-of']?.slice(0, 4)) < year - 4;
      if (isOld) expect([id, /, over \w+ years ago\.|, \w+ years ago\./.test(html)]).toEqual([id, true]);
      if (isOld && ['operational', 'unknown'].includes(status.state)) expect(html).toContain('Ring before you refer.');
    }
  });

  test('a council’s line is labelled as the council’s', () => {
    for (const service of services)
      if (waysIn(service, directory).some(({ through, phone }) => through === 'council' && phone))
        expect([service.id, page(service.id).includes('The council’s lines, not the service’s own')]).toEqual([
          service.id,
          true,
        ]);
  });

  test('no council’s number stands without who answers it', () => {
    const doors = [...directory.councils.values()].flatMap(({ doors: all = [] }) => all);
    const own = [...directory.services, ...directory.models.values()].map(({ contact }) => contact?.phone);
    const numbers = new Set(doors.flatMap(({ phone }) => phone ?? []).filter((phone) => !own.includes(phone)));
    const answering = (link: Element) => {
      const href = link.getAttribute('href') ?? '';
      const said = link.closest('li, p')?.textContent ?? '';
      return doors.some(({ phone, answers }) => phone && telephone(phone) === href && said.includes(answers));
    };
    const links = pages.flatMap(({ path, html }) =>
      html.includes('href="tel:')
        ? [...parseHTML(html).document.querySelectorAll('a[href^="tel:"]')].map((link) => ({ path, link }))
        : [],
    );
    const ofCouncils = links.filter(({ link }) =>
      [...numbers].some((phone) => telephone(phone) === link.getAttribute('href')),
    );
    expect(ofCouncils.length).toBeGreaterThan(numbers.size);
    expect(ofCouncils.filter(({ link }) => !answering(link)).map(({ path, link }) => `${path} ${link}`)).toEqual([]);
  });

  test('the button that floats on a phone rings the service itself, or is not there', () => {
    const own = new Map(directory.services.map(({ id, contact }) => [`/services/${id}/`, contact?.phone]));
    const floating = pages.flatMap(({ path, html }) => {
      const [bar] = /<aside class="thumb-bar"[\s\S]*?<\/aside>/.exec(html) ?? [];
      return bar ? [{ path, rings: attributes(bar, 'href') }] : [];
    });
    expect(floating.length).toBeGreaterThan(0);
    expect(floating).toEqual(floating.map(({ path }) => ({ path, rings: [telephone(own.get(path) ?? '')] })));
  });

  test('what only the model says is marked', () => {
    for (const { id, model, pathways } of services)
      if (!pathways && directory.models.get(model ?? '')?.pathways)
        expect([id, page(id).includes('Its own terms are not recorded. What its model says')]).toEqual([id, true]);
  });

  test('no evaluation’s figure stands without its caution', () => {
    for (const { evaluations = [], id } of services)
      for (const { caution, findings } of evaluations) {
        for (const finding of findings) expect(page(id)).toContain(written(finding));
        if (caution) expect(page(id)).toContain(`Read with care.</strong> ${written(caution)}`);
      }
  });

  test('a closed service points to the one that followed it, and back, and says who to ask now', () => {
    for (const { id, status } of services) {
      if (status.state === 'closed') expect([id, page(id).includes('Who to ask now')]).toEqual([id, true]);
      const next = status['followed-by'];
      if (next) expect(page(id)).toContain(`/services/${next}/`);
      if (next) expect(page(next)).toContain(`/services/${id}/`);
    }
  });

  test('no page about an area or a service stops without a number to ring and a next step', () => {
    const about = pages.filter(({ path }) => /^\/(?:areas|services)\/[a-z0-9-]+\/$/.test(path));
    const wanted = [
      ...directory.services.map(({ id }) => `/services/${id}/`),
      ...[...directory.authorityById.keys()].map((id) => `/areas/${id}/`),
    ].filter((path) => about.some((page) => page.path === path));
    expect(wanted.length).toBeGreaterThan(directory.services.length + 170);
    const stops = about.filter(({ path, html }) => {
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      return wanted.includes(path) && !/href="tel:\d/.test(main);
    });
    expect(stops.map(({ path }) => path)).toEqual([]);
    const needSteps = about.filter(({ path }) => {
      const service = directory.services.find(({ id }) => path === `/services/${id}/`);
      return service ? service.status.state !== 'operational' : wanted.includes(path);
    });
    const parts = ['id="now"', 'Ask this', 'Tell us what they said'];
    const without = needSteps.filter(({ html }) => !parts.every((part) => html.includes(part)));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('no title, description or preview of a link says why a page is read', () => {
    const said = pages.flatMap(({ path, html }) =>
      [
        /<title>(.*?)<\/title>/s,
        /<meta name="description" content="([^"]*)"/,
        /<meta property="og:title" content="([^"]*)"/,
        /<meta property="og:description" content="([^"]*)"/,
        /<meta property="og:image:alt" content="([^"]*)"/,
      ].map((pattern) => ({ path, text: pattern.exec(html)?.[1] ?? '' })),
    );
    expect(said.length).toBe(pages.length * 5);
    expect(said.filter(({ text }) => !text || tells(text))).toEqual([]);
  });

  test('the title of help now says nothing of why it is read', () => {
    expect(pages.find(({ path }) => path === '/help-now/')?.html).toContain(
      '<title>Help now · Recurrent Care Map</title>',
    );
  });
});

test('the hosts’ files carry the same headers, frame-ancestors among them', () => {
  for (const file of ['_headers', '.htaccess', 'staticwebapp.config.json']) {
    const text = readFileSync(join(SITE, file), 'utf8');
    for (const [name, value] of Object.entries(headersFor('/'))) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  }
});

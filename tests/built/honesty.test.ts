import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { contactRoutes, telephone } from '../../src/analysis/contact-routes.ts';
import { isRevealing } from '../../src/site/quiet-titles.ts';
import { directory } from '../unit/real-data/reading.ts';
import { attributes, pagesOf, SITE } from './site.ts';

const pages = pagesOf(SITE);
/** A text as React and Astro escape it in HTML. */
const written = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

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

  test('a record says how old it is, and an old record says what to do', () => {
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

  test('a council’s telephone number is labelled as the council’s', () => {
    for (const service of services)
      if (contactRoutes(service, directory).some(({ through, phone }) => through === 'council' && phone))
        expect([service.id, page(service.id).includes('The council’s lines, not the service’s own')]).toEqual([
          service.id,
          true,
        ]);
  });

  test('no council’s number is shown without who answers it', () => {
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

  test('the telephone bar on a phone calls the service itself, or is not shown', () => {
    const own = new Map(directory.services.map(({ id, contact }) => [`/services/${id}/`, contact?.phone]));
    const floating = pages.flatMap(({ path, html }) => {
      const [bar] = /<aside class="thumb-bar"[\s\S]*?<\/aside>/.exec(html) ?? [];
      return bar ? [{ path, rings: attributes(bar, 'href') }] : [];
    });
    expect(floating.length).toBeGreaterThan(0);
    expect(floating).toEqual(floating.map(({ path }) => ({ path, rings: [telephone(own.get(path) ?? '')] })));
  });

  test('what is known from the model only is marked', () => {
    for (const { id, model, pathways } of services)
      if (!pathways && directory.models.get(model ?? '')?.pathways)
        expect([id, page(id).includes('Its own terms are not recorded. What its model says')]).toEqual([id, true]);
  });

  test('no figure of an evaluation is shown without its caution', () => {
    for (const { evaluations = [], id } of services)
      for (const { caution, findings } of evaluations) {
        for (const finding of findings) expect(page(id)).toContain(written(finding));
        if (caution) expect(page(id)).toContain(`Read with care.</strong> ${written(caution)}`);
      }
  });

  test('a closed service links to its successor and back, and says who to ask now', () => {
    for (const { id, status } of services) {
      if (status.state === 'closed') expect([id, page(id).includes('Who to ask now')]).toEqual([id, true]);
      const next = status['followed-by'];
      if (next) expect(page(id)).toContain(`/services/${next}/`);
      if (next) expect(page(next)).toContain(`/services/${id}/`);
    }
  });

  test('no page about an area or a service ends without a number to call and a next step', () => {
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

  test('no title, description or link preview reveals why somebody reads a page', () => {
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
    expect(said.filter(({ text }) => !text || isRevealing(text))).toEqual([]);
  });

  test('the title of the help page does not reveal why it is read', () => {
    expect(pages.find(({ path }) => path === '/help-now/')?.html).toContain(
      '<title>Help now · Recurrent Care Map</title>',
    );
  });
});

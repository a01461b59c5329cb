import { describe, expect, test } from 'vitest';
import { waysIn } from '../../src/analysis/reach.ts';
import { directory } from '../unit/real-data/reading.ts';
import { pagesOf, SITE } from './site.ts';

const pages = pagesOf(SITE);
/** As React and Astro write a text into HTML. */
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
      for (const { through, label, phone } of waysIn(service, directory)) {
        if (through !== 'council' || !phone) continue;
        const [before = '', after = ''] = page(service.id).split(`<strong>${written(label)}</strong>`);
        expect([service.id, before.endsWith('Through the council, not the service’s own line</p><p>')]).toEqual([
          service.id,
          true,
        ]);
        expect(after.slice(0, 400)).toContain(phone);
        if (!services.some(({ contact }) => contact?.phone === phone))
          expect([service.id, page(service.id).includes(`Ring ${phone}<`)]).toEqual([service.id, false]);
      }
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

  test('the title of help now says nothing of why it is read', () => {
    expect(pages.find(({ path }) => path === '/help-now/')?.html).toContain(
      '<title>Help now · Recurrent Care Map</title>',
    );
  });
});

import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import type { Change } from '../../../../src/analysis/changes/changes.ts';
import { linksOf } from '../../../../src/formats/api/links.ts';
import { atom } from '../../../../src/formats/feeds/atom.ts';
import { xml } from '../../../../src/formats/xml.ts';
import { HOSTILE_TEXTS, INERT_TEXTS } from '../../../hostile/corpus.ts';
import { makeService } from '../../analysis/make.ts';

const links = linksOf((path) => `https://example.org${path}`);
const about = {
  name: 'changes',
  title: 'Changes',
  author: 'A',
  self: 'https://example.org/feeds/changes.atom',
  page: 'https://example.org/data/',
  today: '2026-11-24',
};
const oak = makeService('oak', { name: 'Oak' });
const changes: Change[] = [
  { date: '2026', what: 'closed', service: oak },
  { date: '2025-12-02', what: 'renamed', service: oak, before: 'Acorn' },
  { date: '2021-03', what: 're-checked', service: oak },
];
const read = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const textsOf = (text: string, name: string) => [...read(text).querySelectorAll(name)].map((one) => one.textContent);

test('a feed has everything that Atom requires of it and its entries', () => {
  const feed = atom(changes, about, links);
  expect(textsOf(feed, 'feed > id')).toEqual(['urn:uuid:5f2557a9-c7a6-5eec-bfb3-08add7d83d66']);
  expect(textsOf(feed, 'feed > author > name')).toEqual(['A']);
  for (const name of ['id', 'title', 'updated', 'summary']) expect(textsOf(feed, `entry > ${name}`)).toHaveLength(3);
  expect(new Set(textsOf(feed, 'entry > id')).size).toBe(3);
  expect(textsOf(feed, 'entry > title')).toEqual([
    'Oak: recorded as closed',
    'Oak: was called Acorn',
    'Oak: newer evidence',
  ]);
});

test('ids do not depend on the address of the site, and depend on what changed, when and from what', () => {
  const idsOf = (feed: string) => textsOf(feed, 'id');
  const elsewhere = atom(
    changes,
    { ...about, self: 'https://other.example/feeds/changes.atom' },
    linksOf((path) => path),
  );
  expect(idsOf(elsewhere)).toEqual(idsOf(atom(changes, about, links)));
  const renamed = ['Acorn', 'Ash'].map((before): Change => ({ date: '2025', what: 'renamed', service: oak, before }));
  expect(new Set(idsOf(atom(renamed, about, links))).size).toBe(3);
});

test('no timestamp is in the future, and the summary says how exact the date is', () => {
  const feed = atom(changes, about, links);
  expect(textsOf(feed, 'entry > updated')).toEqual([
    '2026-11-24T00:00:00Z',
    '2025-12-02T00:00:00Z',
    '2021-03-31T00:00:00Z',
  ]);
  expect(textsOf(feed, 'entry > summary').map((text) => text?.split('.')[0])).toEqual([
    '2026',
    '2 December 2025',
    'March 2021',
  ]);
});

test('a feed without changes has the day of the build', () => {
  expect(textsOf(atom([], about, links), 'feed > updated')).toEqual(['2026-11-24T00:00:00Z']);
});

test('no text of a record becomes an element, and none is HTML', () => {
  const texts = [...HOSTILE_TEXTS.map(([, text]) => text).filter(({ length }) => length < 1000), ...INERT_TEXTS];
  for (const name of texts) {
    const feed = atom([{ date: '2026', what: 'added', service: { ...oak, name, summary: name } }], about, links);
    expect(feed.match(/<\w+/g)).toEqual(
      atom([{ date: '2026', what: 'added', service: oak }], about, links).match(/<\w+/g),
    );
    expect(feed).not.toMatch(/type="x?html"/);
  }
  expect(xml('a\u0000\u000Bb\uFFFE<&>"\'')).toBe('ab&lt;&amp;&gt;&quot;&#39;');
});

import { expect, test } from 'vitest';
import { linksOf } from '../../../src/formats/api/links.ts';
import { breadcrumbsLd, datasetLd, inHtml, serviceLd } from '../../../src/formats/json-ld.ts';
import { readTree } from '../../../src/model/folder.ts';
import { HOSTILE_TEXTS, INERT_TEXTS } from '../../hostile/corpus.ts';
import { makeDirectory, makeService } from '../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';

const links = linksOf((path) => `https://example.org${path}`);
const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const alder = woods.services.find(({ id }) => id === 'alder-steps') ?? makeService('none');

test('a service says who runs it, where, for whom and how to reach it', () => {
  expect(serviceLd(alder, woods, links)).toMatchObject({
    '@type': 'GovernmentService',
    name: 'Alder Steps',
    url: 'https://example.org/services/alder-steps/',
    provider: { '@type': 'Organization', name: 'Alder Council' },
    areaServed: [{ '@type': 'AdministrativeArea', name: 'Alder', identifier: 'E06999901' }],
    audience: { audienceType: 'Mothers, Fathers' },
    availableChannel: { servicePhone: { telephone: '01632 960001' } },
  });
});

test('what is not known is left out, and a closed service is not offered', () => {
  const bare = makeService('bare');
  expect(Object.keys(JSON.parse(inHtml(serviceLd(bare, makeDirectory(), links) ?? breadcrumbsLd([]))))).toEqual([
    '@context',
    '@type',
    '@id',
    'name',
    'description',
    'url',
  ]);
  expect(serviceLd(makeService('shut', { status: { state: 'closed' } }), makeDirectory(), links)).toBeUndefined();
});

test('no text of a record can end the block', () => {
  const texts = [
    ...HOSTILE_TEXTS.map(([, text]) => text),
    ...INERT_TEXTS,
    '</script><script>alert(1)</script>',
    '<!--',
  ];
  for (const text of texts.filter(({ length }) => length < 1000)) {
    const block = inHtml(serviceLd({ ...alder, name: text }, woods, links) ?? breadcrumbsLd([]));
    expect(block).not.toContain('<');
    expect(JSON.parse(block).name).toBe(text);
  }
});

test('breadcrumbs count from 1, and a data set has its licence and its files', () => {
  expect(breadcrumbsLd([{ label: 'Home', url: 'https://example.org/' }])['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
  ]);
  const terms = {
    publisher: 'P',
    licence: 'https://example.org/licence',
    day: TODAY,
    attributions: [],
    citation: 'Cited.',
  };
  const file = { name: 'a', url: 'https://example.org/a.csv', encodingFormat: 'text/csv' };
  expect(datasetLd(terms, 'https://example.org/data/', [file])).toMatchObject({
    '@type': 'Dataset',
    license: terms.licence,
    dateModified: TODAY,
    creditText: 'Cited.',
    distribution: [{ '@type': 'DataDownload', ...file }],
  });
});

import { expect, test } from 'vitest';
import { faultsOfFeed } from '../../../../src/cli/open-referral/faults.ts';
import { linksOf } from '../../../../src/formats/api/links.ts';
import { type ReferralFile, referralFiles } from '../../../../src/formats/open-referral/feed.ts';
import { uuidOf } from '../../../../src/formats/uuid.ts';
import type { Directory } from '../../../../src/model/directory.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { INERT_TEXTS } from '../../../hostile/corpus.ts';
import { makeDirectory, makeService } from '../../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';
import { directory as real } from '../../real-data/reading.ts';

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const links = linksOf((path) => `https://example.org${path}`);
const filesOf = (directory: Directory) => referralFiles({ directory, today: TODAY, links });
const files = filesOf(woods);
type Said = Record<string, unknown> & { contents: Record<string, unknown>[] };
const said = (file: string, of: readonly ReferralFile[] = files) =>
  JSON.parse(JSON.stringify(of.find((one) => one.file === file)?.says ?? null)) as Said;
const serviceFile = (id: string) => `services/${uuidOf('service', id)}.json`;

test('the base, the lists and each of their items are files; the files of the real data are valid by our schemas', () => {
  expect(said('index.json')).toMatchObject({ version: 'HSDS-UK-3.0' });
  expect(said('services.json')).toMatchObject({ total_items: 2, total_pages: 1, last_page: true, empty: false });
  for (const list of ['services', 'organizations', 'taxonomies', 'taxonomy_terms'])
    for (const { id } of said(`${list}.json`).contents) expect(said(`${list}/${id}.json`)).toMatchObject({ id });
  const ids = filesOf(real).flatMap(({ says }) => (says as { id?: string }).id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(real.services.length);
});

test('a service says where, for whom, how to reach it and on what terms, and nothing that is not recorded', () => {
  const alder = said(serviceFile('alder-steps'));
  expect(alder).toMatchObject({
    name: 'Alder Steps',
    status: 'active',
    organization: { name: 'Alder Council' },
    service_areas: [{ extent: 'E06999901', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E06999901' }],
    phones: [{ number: '01632 960001' }],
    eligibility_description: 'A child has been removed; Drug or alcohol use is a main worry',
    application_process: 'By phone or letter',
    additional_urls: [{ url: 'https://example.org/services/alder-steps/' }],
  });
  expect(Object.keys(alder)).not.toContain('cost_options');
  expect(Object.keys(alder)).not.toContain('assured_date');
  const types = (alder['attributes'] as { link_type: string }[]).map(({ link_type }) => link_type);
  expect(new Set(types)).toEqual(new Set(['service_type', 'eligibility', 'timing', 'component']));
});

test('a service that no source shows running is not called active, and what is known from its model only is marked', () => {
  const elder = said(serviceFile('elder-court'));
  expect(elder).toMatchObject({ status: 'inactive', alert: expect.stringContaining('No source shows') });
  const timing = (elder['attributes'] as { link_type: string; label?: string }[]).find(
    ({ link_type }) => link_type === 'timing',
  );
  expect(timing?.label).toBe('Said by the model that it follows');
});

test('a closed service is in a list of its own; the day of a check is given where the evidence has one', () => {
  const services = [
    makeService('shut', { status: { state: 'closed' } }),
    makeService('seen', { status: { state: 'operational', 'as-of': '2026-10-01' } }),
  ];
  const made = filesOf(makeDirectory({ ...woods, services }));
  expect(said('services.json', made).contents).toMatchObject([{ name: 'seen', assured_date: '2026-10-01' }]);
  expect(said('closed-services.json', made).contents).toMatchObject([{ name: 'shut', status: 'defunct' }]);
});

test('ids do not change: other directories store them', () => {
  expect(uuidOf('service', 'alder-steps')).toBe('5a538439-b1a4-533e-95d6-a269b3ff0734');
});

test('hostile texts come back unchanged', () => {
  const services = INERT_TEXTS.map((name, at) => ({ ...makeService(`s${at}`), name }));
  const made = filesOf(makeDirectory({ ...woods, services }));
  expect(new Set(said('services.json', made).contents.map(({ name }) => name))).toEqual(new Set(INERT_TEXTS));
});

test('the check against official schemas finds a wrong type and a missing field', () => {
  const schema = {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string', format: 'uuid' } },
  };
  const schemas = new Map([['service.json', schema]]);
  const file = (says: unknown) => ({ file: 'services/a.json', name: 'service' as const, says });
  expect(faultsOfFeed([file({ id: uuidOf('service', 'a') })], schemas)).toEqual([]);
  expect(faultsOfFeed([file({ id: 'a' }), file({})], schemas)).toEqual([
    'services/a.json: /id must match format "uuid"',
    "services/a.json:  must have required property 'id'",
  ]);
});

import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type AnswerFile, answerFiles } from '../../../../src/formats/api/answers.ts';
import { answerSchemas } from '../../../../src/formats/api/json-schemas.ts';
import { ANSWERS } from '../../../../src/formats/api/schemas.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { INERT_TEXTS } from '../../../hostile/corpus.ts';
import { makeDirectory, makeService } from '../../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';
import { directory as real, TODAY as TODAY_OF_CLOCK } from '../../real-data/reading.ts';
import { givenOf } from './given.ts';

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const files = answerFiles(givenOf(woods, TODAY));
const asSent = ({ says }: Pick<AnswerFile, 'says'>) => JSON.parse(JSON.stringify(says));
const said = (file: string) => asSent(files.find((one) => one.file === file) ?? { says: null });

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validators = new Map(answerSchemas().map(([name, schema]) => [name as string, ajv.compile(schema)]));

/** The files that their own schema rejects, or that have a field that it does not describe. */
function faultsOf(all: readonly AnswerFile[]): string[] {
  return all.flatMap((answer) => {
    const { file, name } = answer;
    if (!name) return [];
    const sent = asSent(answer);
    const validate = validators.get(name);
    if (!validate?.(sent)) return `${file}: ${validate?.errors?.[0]?.instancePath} ${validate?.errors?.[0]?.message}`;
    return JSON.stringify(sorted(ANSWERS[name].parse(sent))) === JSON.stringify(sorted(sent))
      ? []
      : `${file}: says more`;
  });
}

const sorted = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, sorted(inner)])
          .toSorted(),
      )
    : Array.isArray(value)
      ? value.map(sorted)
      : value;

describe('every file is valid by its schema, and has no field that the schema does not describe', () => {
  test('for made-up data', () => {
    expect(faultsOf(files)).toEqual([]);
  });

  test('for the real data', () => {
    const all = answerFiles(givenOf(real, TODAY_OF_CLOCK));
    expect(all.filter(({ name }) => name === 'service').length).toBe(real.services.length);
    expect(faultsOf(all)).toEqual([]);
  });

  test('an invalid file is found', () => {
    const [services] = files;
    const wrong = {
      file: 'services.json',
      name: 'services' as const,
      says: { ...said('services.json'), total: 'two' },
    };
    expect(faultsOf([wrong])).toEqual(['services.json: /total must be integer']);
    expect(faultsOf([{ ...wrong, says: { ...asSent(services ?? wrong), more: 1 } }])).toEqual([
      'services.json: says more',
    ]);
  });
});

test('a service has its links in both directions, its codes, and every fact with its evidence and date', () => {
  const { service } = said('services/alder-steps.json');
  expect(service).toMatchObject({
    url: 'https://example.org/services/alder-steps/',
    api: 'https://example.org/api/v1/services/alder-steps.json',
    areas: [{ id: 'alder', code: 'E06999901', url: 'https://example.org/areas/alder/' }],
    who: { ids: ['mothers', 'fathers'], from: 'service' },
    lastEvidence: '2021-06',
    record: { status: { state: 'operational', 'as-of': '2021-06', opened: '2016' } },
  });
  expect(service.facts.contact).toEqual({ evidence: [1], date: '2021-03-18' });
  expect(service.evidence[1]).toMatchObject({ title: 'Steps in Alder', date: '2021-03-18' });
  expect(Object.values(service.facts).every((fact) => (fact as { evidence: number[] }).evidence.length > 0)).toBe(true);
});

test('every file that an answer names exists; an authority that has ended has none', () => {
  const service = makeService('old', { areas: ['birch', 'alder'], status: { state: 'closed' } });
  for (const directory of [makeDirectory({ ...woods, services: [service] }), real]) {
    const all = answerFiles(givenOf(directory, directory === real ? TODAY_OF_CLOCK : TODAY));
    const there = new Set(all.map(({ file }) => `https://example.org/api/v1/${file}`));
    const named = all.flatMap(
      ({ says }) => JSON.stringify(says).match(/https:\/\/example\.org\/api\/v1\/[^"{]+\.json/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((address) => !there.has(address))).toEqual([]);
  }
});

test('what is known from the model only is marked as the model’s', () => {
  expect(said('services/elder-court.json').service.timing?.from).toBe('model');
});

test('a list has its count, the day, the version and the licence', () => {
  for (const list of ['services', 'areas', 'regions', 'changes'] as const) {
    const answer = said(`${list}.json`);
    expect(answer).toMatchObject({
      schemaVersion: '1.2.0',
      citation: 'Cited.',
      generatedAt: TODAY,
      total: answer[list].length,
    });
    expect(answer.licence).toEqual({ name: 'CC BY 4.0', url: 'https://example.org/licence', attributions: ['One.'] });
  }
});

test('coverage has both days; an area has its contacts, its neighbours and its figure of need', () => {
  expect(said('coverage.json').days.map(({ day }: { day: string }) => day)).toEqual([TODAY, '2021-06-01']);
  const { area } = said('areas/alder.json');
  expect(area).toMatchObject({ code: 'E06999901', overall: 'local', need: { lookedAfter: 140, rate: 70 } });
  expect(area.council.website).toMatch(/^https/);
});

test('every path of the OpenAPI description is a file, and every schema that it names exists', () => {
  const { paths } = said('openapi.json');
  for (const [path, { get }] of Object.entries<{ get: never }>(paths)) {
    const found = files.filter(({ file }) => new RegExp(`^${path.slice(1).replace('{id}', '[^/]+')}$`).test(file));
    expect([path, found.length > 0]).toEqual([path, true]);
    const { $ref } = get['responses'][200]['content']['application/json']['schema'] as { $ref: string };
    expect(said($ref)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  }
});

test('the OpenAPI description is valid by the official schema of OpenAPI 3.1, with the schemas that it names', async () => {
  const errorsOf = async (description: object) => {
    const validator = new Validator();
    for (const { file, says } of files.filter((one) => !one.name && one.file !== 'openapi.json'))
      validator.addSpecRef(asSent({ says }), file);
    return (await validator.validate(asSent({ says: description }))).errors;
  };
  const description = said('openapi.json');
  expect(await errorsOf(description)).toBeUndefined();
  const wrong = { ...description, paths: { '/services.json': { get: { responses: 'none' } } } };
  expect(await errorsOf(wrong)).toMatchObject([{ message: 'must be object' }]);
});

test('hostile texts come back unchanged: nothing in JSON is executed', () => {
  const [service] = woods.services;
  const directory = makeDirectory({ ...woods, services: service ? [{ ...service, offers: [...INERT_TEXTS] }] : [] });
  const [first] = answerFiles(givenOf(directory, TODAY));
  expect(asSent(first ?? { says: null }).services[0].record.offers).toEqual(INERT_TEXTS);
});

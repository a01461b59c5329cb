import type { Document } from 'yaml';
import { changed, type Mutation, rewrite, services, serviceWith } from './mutation.ts';

type Data = Record<string, unknown>;
type Status = Record<string, string>;
const statusOf = (data: Data): Status => (data['status'] ?? {}) as Status;

/** A change of a service that meets a condition. */
const ofService = (
  name: string,
  holds: (data: Data) => unknown,
  change: (yaml: Document, data: Data) => void,
  isRefused = true,
): Mutation => ({
  name,
  isRefused,
  make: (tree, random) => {
    const document = serviceWith(tree, random, holds);
    return (
      document &&
      changed(document, (yaml) => {
        change(yaml, document.data as Data);
      })
    );
  },
});

const status = (name: string, holds: (status: Status) => unknown, make: (status: Status) => Status): Mutation =>
  ofService(
    name,
    (data) => holds(statusOf(data)),
    (yaml, data) => {
      for (const [field, value] of Object.entries(make(statusOf(data)))) yaml.setIn(['status', field], value);
    },
  );

/** Replaces an eligibility rule with an impossible one. */
const rule = (name: string, made: unknown): Mutation =>
  ofService(
    name,
    (data) => pathToRule(data),
    (yaml, data) => yaml.setIn(pathToRule(data) ?? [], yaml.createNode(made)),
  );

type Pathway = { criteria?: { rule?: unknown }[]; duration?: { months?: unknown } };
function pathToRule(data: Data): (string | number)[] | undefined {
  for (const [pathway, { criteria = [] }] of ((data['pathways'] ?? []) as Pathway[]).entries())
    for (const [criterion, { rule: one }] of criteria.entries())
      if (one) return ['pathways', pathway, 'criteria', criterion, 'rule'];
  return undefined;
}

const yearOf = (date = ''): number => Number(date.slice(0, 4));

const hasAreas = ({ areas }: Data): boolean => (areas as string[]).length > 0;
/** For each type of value, a value of another type. */
const WRONG_KIND: Readonly<Record<string, string>> = {
  pause: 'fdac-team',
  fdac: 'recurrent-care',
  local: 'pause-practice',
};

export const OF_RECORDS: readonly Mutation[] = [
  ...['name', 'type', 'kind', 'summary', 'status', 'provider', 'areas', 'evidence'].map((field) =>
    ofService(
      `a service without its ${field}`,
      () => true,
      (yaml) => yaml.delete(field),
    ),
  ),
  ...['areas-formerly', 'areas-uncertain'].map((list) =>
    ofService(`an area in ${list} too`, hasAreas, (yaml, { areas }) =>
      yaml.set(list, yaml.createNode([(areas as string[])[0]])),
    ),
  ),
  ofService('a part of an area that it has not', hasAreas, (yaml) => yaml.set('areas-part', yaml.createNode(['zz']))),
  ofService(
    'a kind of another type',
    ({ type }) => type !== 'related',
    (yaml, { type }) => yaml.set('kind', WRONG_KIND[String(type)]),
  ),
  ofService(
    'other name that is its name',
    () => true,
    (yaml, { name }) => yaml.set('also-known-as', yaml.createNode([name])),
  ),
  status(
    'seen running before it opened',
    ({ state, 'as-of': asOf }) => state === 'operational' && asOf,
    ({ 'as-of': asOf }) => ({ opened: String(yearOf(asOf) + 1) }),
  ),
  status(
    'seen running after the state',
    ({ 'as-of': asOf }) => asOf && yearOf(asOf) < 2024,
    ({ 'as-of': asOf }) => ({ 'last-seen-running': String(yearOf(asOf) + 1) }),
  ),
  status(
    'closed before it opened',
    ({ state }) => state === 'closed',
    () => ({ opened: '2020', closed: '2019' }),
  ),
  status(
    'seen running after it closed',
    ({ state }) => state === 'closed',
    () => ({ closed: '2018', 'last-seen-running': '2021' }),
  ),
  status(
    'running and closed',
    ({ state }) => state === 'operational',
    () => ({ closed: '2019' }),
  ),
  rule('weeks that end before they begin', { 'weeks-pregnant': { from: 20, below: 12 } }),
  rule('weeks that hold nothing', { 'weeks-pregnant': { from: 12, below: 12 } }),
  rule('weeks without a bound', { 'weeks-pregnant': {} }),
  rule('weeks beyond all', { 'weeks-pregnant': { below: 400 } }),
  rule('ages that end before they begin', { 'parent-age': { from: 25, below: 18 } }),
  rule('ages below none', { 'parent-age': { from: -1 } }),
  rule('weeks and not pregnant', { pregnant: 'no', 'weeks-pregnant': { below: 12 } }),
  rule('children by no number', { 'children-removed': { 'at-least': -1, whose: 'own' } }),
  rule('children by part', { 'children-removed': { 'at-least': 1.5, whose: 'own' } }),
  ...[{ 'at-least': 24, 'at-most': 6 }, { 'at-most': 1e21 }, { 'at-least': -3 }, { 'at-most': 0 }].map(
    (months, index) =>
      ofService(
        `months that cannot be (${index + 1})`,
        ({ pathways }) => pathways,
        (yaml) => yaml.setIn(['pathways', 0, 'duration'], yaml.createNode({ text: 'Some months', months })),
      ),
  ),
  ofService(
    'one key for two pieces of evidence',
    ({ evidence }) => (evidence as unknown[]).length > 1,
    (yaml) => {
      for (const index of [0, 1]) yaml.setIn(['evidence', index, 'key'], 'twin');
    },
  ),
  ofService(
    'a key that is a citation',
    () => true,
    (yaml) => yaml.setIn(['evidence', 0, 'key'], 'mason-wilkinson-2021'),
  ),
  ofService(
    'evidence of a field that is not there',
    ({ caseload }) => !caseload,
    (yaml) => yaml.setIn(['evidence', 0, 'supports'], yaml.createNode(['caseload'])),
  ),
  ofService(
    'evidence of nothing',
    () => true,
    (yaml) => yaml.setIn(['evidence', 0, 'supports'], yaml.createNode([])),
  ),
  ofService(
    'a mailbox of a person',
    () => true,
    (yaml) => yaml.set('contact', yaml.createNode({ email: 'jane.doe@example.org' })),
  ),
  ofService(
    'a mailbox that is too long',
    () => true,
    (yaml) => yaml.set('contact', yaml.createNode({ email: `${'a'.repeat(300)}@example.org` })),
  ),
  ofService(
    'a mobile number without a word for it',
    () => true,
    (yaml) => yaml.set('contact', yaml.createNode({ phone: '07700 900123' })),
  ),
  {
    name: 'a service that follows itself',
    isRefused: true,
    make: (tree, random) => {
      const document = random.of(services(tree));
      return changed(document, (yaml) => {
        yaml.setIn(['status', 'follows'], document.id);
      });
    },
  },
  {
    name: 'two services that follow each other',
    isRefused: true,
    make: (tree, random) => {
      const [one, other] = [random.of(services(tree)), random.of(services(tree))];
      if (one === other) return undefined;
      return [one, other].flatMap((document, index) => {
        const id = (index ? one : other).id;
        return (
          changed(document, (yaml) => {
            for (const [field, value] of Object.entries({ state: 'closed', follows: id, 'followed-by': id }))
              yaml.setIn(['status', field], value);
          }) ?? []
        );
      });
    },
  },
  {
    name: 'one that follows what does not point back',
    isRefused: true,
    make: (tree, random) => {
      const [one, other] = [random.of(services(tree)), random.of(services(tree))];
      if (one === other || statusOf(other.data as Data)['followed-by'] === one.id) return undefined;
      return changed(one, (yaml) => {
        yaml.setIn(['status', 'follows'], other.id);
      });
    },
  },
  {
    name: 'a record once more under another name',
    isRefused: true,
    make: (tree, random) => {
      const document = random.of(services(tree));
      return rewrite({ ...document, file: document.file.replace('.yaml', '-again.yaml') }, document.text);
    },
  },
];

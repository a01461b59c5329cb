import { isScalar, isSeq } from 'yaml';
import type { z } from 'zod/mini';
import type { YamlDocument } from '../../src/model/document.ts';
import { kindOfFile } from '../../src/model/kinds-of-file.ts';
import type { Path } from '../../src/model/node-at.ts';
import { parsed } from '../../src/model/read-document.ts';
import type { Reference } from '../../src/model/rules/reference.ts';
import { ofRecords } from '../../src/model/rules/references.ts';
import { ofTable } from '../../src/model/rules/references-of-tables.ts';
import { isFreeText, SHORT_PLACES } from '../../src/model/schema/text.ts';
import { schemasAt } from '../../src/model/schema-at.ts';
import type { Tree } from '../../src/model/tree.ts';
import { anyDocument, changed, listsIn, type Mutation, quoted, written } from './mutation.ts';
import type { Random } from './random.ts';

type Value = { document: YamlDocument; path: Path; text: string; schemas: z.ZodMiniType[] };

const ADDRESS = ['url', 'website', 'record'];
const isAddress = ({ path }: Value): boolean => ADDRESS.includes(String(path.at(-1)));
const isText = ({ schemas, document, path }: Value): boolean =>
  // Words that people type, and words that can hurt, are in lists of their own.
  schemas.some(isFreeText) && !/wording|search-words|crisis/.test(document.file) && path.at(-1) !== 'word';
const DATES = [
  'published',
  'as-of',
  'areas-as-of',
  'last-seen-running',
  'opened',
  'closed',
  'date',
  'mapped-from',
  'mapped-to',
];
const isDate = ({ path }: Value): boolean => DATES.includes(String(path.at(-1)));
const isPhone = ({ path, document }: Value): boolean =>
  ['phone', 'welsh'].includes(String(path.at(-1))) || (document.file === 'help-now.yaml' && path.at(-1) === 'text');
/** Whether every number of this kind has the same length. Numbers of some places and old freephone numbers may be shorter. */
const isOfOneLength = ({ text, document }: Value): boolean =>
  !SHORT_PLACE.test(text) &&
  (document.file === 'help-now.yaml' || !/^0800/.test(text)) &&
  !/^0800 \d{3} \d{3}$/.test(text);
const SHORT_PLACE = new RegExp(`^0(?:${SHORT_PLACES})`);
/** Fields in which a sign is allowed: a label may be the symbol of a unit, or mean that something is not known. */
const SIGN_ALLOWED = ['label', 'short'];
const isEnum = ({ schemas }: Value): boolean => schemas.some((schema) => schema.type === 'enum');

const valuesOf = (document: YamlDocument): Value[] => {
  const schema = kindOfFile(document.file)?.schema;
  return document.strings.map(({ text, path }) => ({
    document,
    path,
    text,
    schemas: schema ? schemasAt(schema, path) : [],
  }));
};

/** Replaces a value with another of the same type. Looks for one in a few files. */
const ofValue = (
  name: string,
  isOne: (value: Value) => boolean,
  yaml: (value: Value, random: Random) => string,
  isRefused = true,
): Mutation => ({
  name,
  isRefused,
  make: (tree, random) => {
    for (let tries = 0; tries < 40; tries += 1) {
      const values = valuesOf(anyDocument(tree, random)).filter(isOne);
      if (!values.length) continue;
      const value = random.of(values);
      // A default value of the schema is in no file.
      if (isWritten(value)) return written(value.document, value.path, yaml(value, random));
    }
    return undefined;
  },
});

const isWritten = ({ document, path }: Value): boolean => {
  const node = parsed(document)?.getIn(path, true);
  return isScalar(node) && node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL';
};

const HTML = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<b>', '&lt;b&gt;', '[a](javascript:b)'];
const PERSONAL = [
  'Ring 07700 900123',
  'ring +44 (0)7700 900123',
  'jane.doe@example.org',
  'jane.doe (at) example.org',
  'Mrs Smith',
  'Born on 3 April 1990',
  'See case MK21C12345',
  'NHS 943 476 5919',
  'AB 12 34 56 C',
];
const IN_ADDRESS = [
  'https://example.org/?user=jane.doe@example.org',
  'https://example.org/?tel=07700900123',
  'https://example.org/cases/MK21C12345',
  'https://example.org/<img src=x onerror=alert(1)>',
  'https://example.org/?a=%3Cscript%3Ealert(1)%3C/script%3E',
  'https://example.org/?utm_source=a',
  'https://example.org/?fbclid=a',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org',
  'https://www.google.com/url?q=https://example.org/',
  'https://council.sharepoint.com/page',
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.org/',
  'example.org',
  'ftp://example.org/',
  'https://',
  'https:///example.org',
  'https://me@example.org/',
  'https://www.pаuse.org.uk/',
  'https://xn--pple-43d.com/',
  'https://example。org/',
  'https://example.org/page,',
  'https://example.org/a b',
];

const HALF = String.raw`\ud800`;
const ESCAPES = [String.raw`\uE000`, String.raw`\uFDD0`, HALF, String.raw`\u200B`, String.raw`\u202E`, String.raw`\0`];

export const OF_VALUES: readonly Mutation[] = [
  ofValue('HTML in a text', isText, ({ text }, random) => quoted(`${text} ${random.of(HTML)}`)),
  ofValue('details of a person in a text', isText, ({ text }, random) => quoted(`${random.of(PERSONAL)}. ${text}`)),
  ofValue('a bad address', isAddress, (_, random) => quoted(random.of(IN_ADDRESS))),
  ofValue('an address that is too long', isAddress, () => quoted(`https://example.org/${'a'.repeat(600)}`)),
  ofValue('HTML in an address of a text', isText, ({ text }) => quoted(`${text} https://example.org/<img/src=x>`)),
  ofValue('a character as an escape', isText, (_, random) => `"a word ${random.of(ESCAPES)} and more"`),
  ofValue(
    'words for nothing',
    (value) => isText(value) && !SIGN_ALLOWED.includes(String(value.path.at(-1))),
    (_, random) => quoted(random.of(['N/A', 'TBC', '-', '?', 'n/a', 'tbd'])),
  ),
  ofValue('a line break in a text', isText, ({ text }) => quoted(`${text}\nand more`)),
  ofValue('a space at the end', isText, ({ text }) => quoted(`${text} `)),
  ofValue('curly quotes round a text', isText, ({ text }) => quoted(`“${text.replaceAll(/[“”]/g, '')}”`)),
  ofValue('a text that is too long', isText, ({ text }) => quoted(`${text} ${'word '.repeat(400)}end`)),
  ofValue('a heap of accents', isText, ({ text }) => quoted(`${text} a${'\u0301'.repeat(40)}`)),
  ofValue(
    'no value',
    (value) => isText(value) || isEnum(value),
    (_, random) => random.of(['null', '~', '""']),
  ),
  ofValue('a list for a text', isText, () => '[a]'),
  ofValue('a group for a text', isText, () => '{a: b}'),
  ofValue('a number for a text', isText, (_, random) => random.of(['7', '007', '1.10', 'true', '1e3', '.inf'])),
  ofValue('a comment behind a text', isText, () => 'Ring and choose # 3 on the keypad'),
  ofValue('a word of no list', isEnum, () => 'zz-no-such-word'),
  ofValue('a date that cannot be', isDate, (_, random) =>
    random.of([
      '2021-02-30',
      '2021-13',
      '2021-00',
      '03/04/2021',
      '2021-3',
      'March 2021',
      '"0000"',
      '20211',
      '2021-06-31',
    ]),
  ),
  ofValue('a date that has not come', isDate, (_, random) => random.of(['2031-01-01', '2099', '2030-12'])),
  ofValue(
    'a telephone number with a figure too few',
    (value) => isPhone(value) && isOfOneLength(value),
    ({ text }) => quoted(text.slice(0, -1)),
  ),
  ofValue(
    'a telephone number with a figure too many',
    (value) => isPhone(value) && isOfOneLength(value),
    ({ text }) => quoted(`${text}7`),
  ),
  ofValue(
    'a telephone number without quotes',
    (value) => isPhone(value) && /^0/.test(value.text),
    ({ text }) => text.replaceAll(' ', ''),
  ),
  ofValue('another word of a sentence', isText, ({ text }) => quoted(`${text}, and so on`), false),
  {
    name: 'an id that is none',
    isRefused: true,
    make: (tree, random) => {
      const { document, path } = random.of(referencesIn(tree));
      return written(document, path, 'zz-no-such-id');
    },
  },
  {
    name: 'the same twice in a list',
    isRefused: true,
    make: (tree, random) => inList(tree, random, ({ items }) => items.push(items[random.below(items.length)])),
  },
  {
    name: 'a list without its items',
    isRefused: false,
    make: (tree, random) => inList(tree, random, (list) => list.items.splice(0)),
  },
  {
    name: 'items in another order',
    isRefused: false,
    make: (tree, random) => inList(tree, random, (list) => list.items.reverse()),
  },
  {
    name: 'a field taken out',
    isRefused: false,
    make: (tree, random) => {
      const document = anyDocument(tree, random);
      const { path } = random.of(document.strings);
      return changed(document, (yaml) => yaml.hasIn(path) && yaml.deleteIn(path));
    },
  },
];

const referencesIn = (tree: Tree): Reference[] => {
  const known = references.get(tree) ?? [
    ...ofRecords(tree),
    ...tree.documents.filter(({ text }) => text.length < 40_000).flatMap(ofTable),
  ];
  references.set(tree, known);
  return known.filter(({ at }) => at !== 'key');
};
const references = new WeakMap<Tree, Reference[]>();

function inList(tree: Tree, random: Random, change: (list: { items: unknown[] }) => unknown) {
  const document = anyDocument(tree, random);
  return changed(document, (yaml) => {
    // A pair of neighbours, coordinates and a feature are lists in which the order counts, so they are not sets.
    const lists = [...listsIn(yaml.contents)].filter(
      ({ list }) => list.items.length && !isOfPlaces(document, list.items),
    );
    return lists.length > 0 && change(random.of(lists).list);
  });
}

const isOfPlaces = ({ file }: YamlDocument, items: readonly unknown[]): boolean =>
  ['areas/boundaries.yaml', 'areas/neighbours.yaml'].includes(file) && !items.some((item) => isSeq(item));

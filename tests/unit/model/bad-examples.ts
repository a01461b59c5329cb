import { BAD_HELP_LINES } from './bad-help-lines.ts';
import { BAD_LINKS } from './bad-links.ts';
import { BAD_TABLES } from './bad-tables.ts';
import type { Change } from './changed-copy.ts';
import { CHARACTERS } from './examples/characters.ts';
import { ALDER, ELDER, inAlder, LINDEN, offer as offerOf, ownContacts, secondService } from './examples/edits.ts';
import { NAMES } from './examples/names.ts';
import { NOTHING } from './examples/nothing.ts';
import { ONE_SERVICE } from './examples/one-service.ts';
import { ORDERS } from './examples/orders.ts';
import { OWN } from './examples/own.ts';
import { RANGES } from './examples/ranges.ts';
import { SETS } from './examples/sets.ts';
import { SUPPORTED } from './examples/supported.ts';
import { WRITTEN } from './examples/written.ts';

/** A mistake in a copy of the valid folder, and every line that the check prints for it. */
export type BadExample = {
  rule: string;
  name: string;
  change: readonly Change[];
  /** All lines as formatProblem prints them, in order. */
  expect: readonly string[];
};

const AUTHORITIES = 'areas/local-authorities.yaml';
const COUNCILS = 'areas/councils.yaml';

/** Changes the first offer, which may be any plain text. */
const offer = (text: string): Change[] => [offerOf(text)];

const published = (date: string): Change[] => [inAlder('published: 2021-03-18', `published: ${date}`)];
const website = (address: string): Change[] => [
  inAlder('website: https://steps.example.org/alder', `website: ${address}`),
];
const email = (mailbox: string): Change[] => [inAlder('steps@alder.example.org', mailbox)];
const phone = (number: string): Change[] => [inAlder('phone: "01632 960001"', `phone: ${number}`)];

/** Thirty lists, each of which has the one before it twice: over a thousand million words, if they were expanded. */
const LISTS_IN_BOMB = 30;
const bomb = Array.from({ length: LISTS_IN_BOMB }, (_, n) =>
  n === 0 ? 'l0: &l0 [ha, ha]' : `l${n}: &l${n} [*l${n - 1}, *l${n - 1}]`,
);
const found = (line: number, column: number, what: string): string =>
  `${ALDER}:${line}:${column}  anchor-or-alias  Here is ${what}; a text that begins with & or * is read as one. Write the value out, or put it into quotes.`;
const bombFound = bomb.flatMap((text, n) => [
  found(n + 1, text.indexOf('[') + 1, `the anchor "&l${n}"`),
  ...(n === 0 ? [] : [text.indexOf('*'), text.lastIndexOf('*')]).map((at) =>
    found(n + 1, at + 1, `the alias "*l${n - 1}"`),
  ),
]);

const elderRow = (code: string, dates: string): string =>
  `  - id: elder\n    code: ${code}\n    name: Elder\n    region: moorland\n    kind: metropolitan-district\n${dates}`;
const EARLIER_ELDER = elderRow('E08999905', '    valid-from: 2009-01-01\n    valid-to: 2020-03-31\n');
const LATER_ELDER = elderRow('E08999906', '    valid-from: 2020-04-01\n    change: recode\n');

/** Replaces the page that is evidence in the longer record with an answer by an office. */
const told = (answer: string, supports = 'supports: [pathways, contact]'): Change[] => [
  inAlder(
    '- url: https://steps.example.org/alder\n    title: Steps in Alder\n    key: steps-page\n    published: 2021-03-18\n    supports: [pathways, contact]',
    `- key: steps-page\n    told: ${answer}\n    ${supports}`,
  ),
];

export const BAD_EXAMPLES: readonly BadExample[] = [
  {
    rule: 'schema',
    name: 'an office’s answer without a date',
    change: told('{ by: service, how: telephone }', 'supports: [pathways, contact]\n    note: It runs.'),
    expect: [`${ALDER}:46:11  schema  date (evidence item 2, told) is missing. Add it.`],
  },
  {
    rule: 'schema',
    name: 'an answer by a person',
    change: told('{ by: manager, how: phone, date: 2026 }', 'supports: [pathways, contact]\n    note: It runs.'),
    expect: [
      `${ALDER}:46:17  schema  by (evidence item 2, told) is "manager". Allowed: service, provider, commissioner, council, national-body.`,
      `${ALDER}:46:31  schema  how (evidence item 2, told) is "phone". Allowed: telephone, email, meeting, letter, form.`,
    ],
  },
  {
    rule: 'schema',
    name: 'an office’s answer without a note of what it said',
    change: told('{ by: service, how: telephone, date: 2026 }'),
    expect: [`${ALDER}:45:5  schema  note (evidence item 2) is missing. Add it.`],
  },
  {
    rule: 'personal-details',
    name: 'the name of the person who answered',
    change: told(
      '{ by: service, how: telephone, date: 2026 }',
      'supports: [pathways, contact]\n    note: Mrs Smith said that it runs.',
    ),
    expect: [
      `${ALDER}:48:11  personal-details  The text holds "Mrs Smith", which looks like the name of a person. Take it out: the directory holds no details of people or cases.`,
    ],
  },
  {
    rule: 'yml-ending',
    name: 'a record that ends in .yml',
    change: [{ write: ['services/woodland/linden-friends.yml', 'name: Linden Friends\n'] }],
    expect: [
      'services/woodland/linden-friends.yml:1:1  yml-ending  The file ends in ".yml" and would be passed over. Rename it to end in ".yaml".',
    ],
  },
  {
    rule: 'yml-ending',
    name: 'an ending in capitals',
    change: [{ write: ['services/woodland/linden-friends.YAML', 'name: Linden Friends\n'] }],
    expect: [
      'services/woodland/linden-friends.YAML:1:1  yml-ending  The file ends in ".YAML" and would be passed over. Rename it to end in ".yaml".',
    ],
  },
  {
    rule: 'stray-file',
    name: 'a note left among the tables',
    change: [{ write: ['notes.txt', 'to do'] }],
    expect: [
      'notes.txt:1:1  stray-file  No file is expected here. A record stands in data/services/<region>/, data/models/, data/programmes/ or data/published/figures/. Move it, or take it out.',
    ],
  },
  {
    rule: 'stray-file',
    name: 'a hidden file that keeps a folder',
    change: [{ write: ['services/hillside/.gitkeep', ''] }],
    expect: [
      'services/hillside/.gitkeep:1:1  stray-file  No file is expected here. A record stands in data/services/<region>/, data/models/, data/programmes/ or data/published/figures/. Move it, or take it out.',
    ],
  },
  {
    rule: 'stray-file',
    name: 'a record outside the folder of a region',
    change: [{ write: ['services/linden-friends.yaml', 'name: Linden Friends\n'] }],
    expect: [
      'services/linden-friends.yaml:1:1  stray-file  No file is expected here. A record stands in data/services/<region>/, data/models/, data/programmes/ or data/published/figures/. Move it, or take it out.',
    ],
  },
  {
    rule: 'stray-file',
    name: 'a table whose name is misspelt',
    change: [{ write: ['vocabulary/whom.yaml', 'about: x\n'] }],
    expect: [
      'vocabulary/whom.yaml:1:1  stray-file  No file is expected here. Did you mean vocabulary/who.yaml? Move it, or take it out.',
    ],
  },
  {
    rule: 'stray-file',
    name: 'a record one folder too deep',
    change: [{ write: ['services/woodland/alder/steps.yaml', 'name: Steps\n'] }],
    expect: [
      'services/woodland/alder/steps.yaml:1:1  stray-file  No file is expected here. A record stands in data/services/<region>/, data/models/, data/programmes/ or data/published/figures/. Move it, or take it out.',
    ],
  },
  {
    rule: 'symbolic-link',
    name: 'a link to another record',
    change: [{ link: ['services/woodland/linden-friends.yaml', 'alder-steps.yaml'] }],
    expect: [
      'services/woodland/linden-friends.yaml:1:1  symbolic-link  This is a symbolic link, which is not followed. Put the file itself here.',
    ],
  },
  {
    rule: 'symbolic-link',
    name: 'a link to a folder',
    change: [{ link: ['services/hillside', 'woodland'] }],
    expect: [
      'services/hillside:1:1  symbolic-link  This is a symbolic link, which is not followed. Put the file itself here.',
    ],
  },
  {
    rule: 'symbolic-link',
    name: 'a link that leads nowhere',
    change: [{ link: ['services/woodland/linden-friends.yaml', 'nowhere.yaml'] }],
    expect: [
      'services/woodland/linden-friends.yaml:1:1  symbolic-link  This is a symbolic link, which is not followed. Put the file itself here.',
    ],
  },
  {
    rule: 'empty-folder',
    name: 'a region without a record',
    change: [{ folder: 'services/hillside' }],
    expect: ['services/hillside:1:1  empty-folder  This folder is empty. Put a record into it, or take it out.'],
  },
  {
    rule: 'empty-folder',
    name: 'an empty folder inside an empty folder is reported once',
    change: [{ folder: 'services/hillside/old' }],
    expect: ['services/hillside/old:1:1  empty-folder  This folder is empty. Put a record into it, or take it out.'],
  },
  {
    rule: 'missing-table',
    name: 'no help-now.yaml',
    change: [{ remove: 'help-now.yaml' }],
    expect: [
      'help-now.yaml:1:1  missing-table  This file is missing. Bring it back from the last version that had it.',
    ],
  },
  {
    rule: 'missing-table',
    name: 'no neighbours',
    change: [{ remove: 'areas/neighbours.yaml' }],
    expect: [
      'areas/neighbours.yaml:1:1  missing-table  This file is missing. Bring it back from the last version that had it.',
    ],
  },
  {
    rule: 'file-size',
    name: 'a record of 70 kB',
    change: [{ bytes: ['services/woodland/linden-friends.yaml', 70 * 1024] }],
    expect: [
      'services/woodland/linden-friends.yaml:1:1  file-size  The file has 70 kB and was not opened. Keep it to 64 kB: a record needs a tenth of that.',
    ],
  },
  {
    rule: 'file-size',
    name: 'one byte too many',
    change: [{ bytes: ['services/woodland/linden-friends.yaml', 64 * 1024 + 1] }],
    expect: [
      'services/woodland/linden-friends.yaml:1:1  file-size  The file has 65 kB and was not opened. Keep it to 64 kB: a record needs a tenth of that.',
    ],
  },
  {
    rule: 'id-form',
    name: 'capitals and a space',
    change: secondService('services/woodland/Linden Friends.yaml'),
    expect: [
      'services/woodland/Linden Friends.yaml:1:1  id-form  "Linden Friends" is not an id. Name the file with lower-case letters, figures and single hyphens, such as "linden-friends.yaml".',
    ],
  },
  {
    rule: 'id-form',
    name: 'an underscore',
    change: secondService('services/woodland/linden_friends.yaml'),
    expect: [
      'services/woodland/linden_friends.yaml:1:1  id-form  "linden_friends" is not an id. Name the file with lower-case letters, figures and single hyphens, such as "linden-friends.yaml".',
    ],
  },
  {
    rule: 'id-form',
    name: 'two hyphens in a row',
    change: secondService('services/woodland/linden--friends.yaml'),
    expect: [
      'services/woodland/linden--friends.yaml:1:1  id-form  "linden--friends" is not an id. Name the file with lower-case letters, figures and single hyphens, such as "linden-friends.yaml".',
    ],
  },
  {
    rule: 'id-clash',
    name: 'two regions with a record of one name',
    change: [
      { copy: [ELDER, 'services/several-regions/elder-court.yaml'] },
      { edit: ['services/several-regions/elder-court.yaml', 'name: Elder Court Team', 'name: Another Court Team'] },
    ],
    expect: [
      'services/several-regions/elder-court.yaml:1:1  id-clash  Two files make the id "elder-court": data/services/moorland/elder-court.yaml and data/services/several-regions/elder-court.yaml. Rename the one that is new; a published file keeps its name.',
    ],
  },
  {
    rule: 'id-clash',
    name: 'names that differ only in letter case',
    change: [
      { copy: [ELDER, 'services/several-regions/Elder-Court.yaml'] },
      { edit: ['services/several-regions/Elder-Court.yaml', 'name: Elder Court Team', 'name: Another Court Team'] },
    ],
    expect: [
      'services/several-regions/Elder-Court.yaml:1:1  id-clash  Two files make the id "Elder-Court": data/services/moorland/elder-court.yaml and data/services/several-regions/Elder-Court.yaml. Rename the one that is new; a published file keeps its name.',
      'services/several-regions/Elder-Court.yaml:1:1  id-form  "Elder-Court" is not an id. Name the file with lower-case letters, figures and single hyphens, such as "elder-court.yaml".',
    ],
  },
  {
    rule: 'region-folder',
    name: 'a folder whose name is misspelt',
    change: secondService('services/woodlands/linden-friends.yaml'),
    expect: [
      'services/woodlands/linden-friends.yaml:1:1  region-folder  "woodlands" is not a region. Did you mean "woodland"?',
    ],
  },
  {
    rule: 'region-folder',
    name: 'a folder that is no region',
    change: secondService('services/the-far-hills/linden-friends.yaml'),
    expect: [
      'services/the-far-hills/linden-friends.yaml:1:1  region-folder  "the-far-hills" is not a region. The regions are: woodland, moorland, several-regions.',
    ],
  },
  {
    rule: 'region-folder',
    name: 'a record in the wrong region',
    change: secondService('services/moorland/linden-friends.yaml'),
    expect: [
      'services/moorland/linden-friends.yaml:15:8  region-folder  None of its areas is in "moorland". Move the file to data/services/woodland/, or mend the areas.',
    ],
  },
  {
    rule: 'region-folder',
    name: 'a record of these regions among the places beyond them',
    change: [
      { edit: ['areas/regions.yaml', 'regions:', 'regions:\n  - { id: far-isles, name: Far Isles, kind: beyond }'] },
      ...secondService('services/far-isles/linden-friends.yaml'),
    ],
    expect: [
      'services/far-isles/linden-friends.yaml:15:8  region-folder  None of its areas is in "far-isles". Move the file to data/services/woodland/, or mend the areas.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a colon in a text without quotes',
    change: [inAlder('name: Alder Steps', 'name: Steps: Alder')],
    expect: [
      'services/woodland/alder-steps.yaml:2:7  syntax  A text here holds a colon, or the line below it is indented too far. Put the whole text into double quotes.',
    ],
  },
  {
    rule: 'syntax',
    name: 'quotes that are not closed',
    change: [inAlder('name: Alder Steps', 'name: "Alder Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:7  syntax  A quote was opened here and never closed. Close it where the text ends.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a bracket that is not closed',
    change: [inAlder('areas: [alder]', 'areas: [alder')],
    expect: [
      'services/woodland/alder-steps.yaml:16:1  syntax  A bracket above this line is opened and not closed. Close it where its list or group ends.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a text that begins with a backtick',
    change: [inAlder('name: Alder Steps', 'name: `Alder` Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:7  syntax  A text cannot begin with ` here. Put the whole text into double quotes.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a field without its colon',
    change: [inAlder('name: Alder Steps', 'name Alder Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:1  syntax  After "name" there is no colon with a space. Put a colon and a space after the name of the field.',
    ],
  },
  {
    rule: 'anchor-or-alias',
    name: 'a value named in one place and used in another',
    change: [inAlder('areas: [alder]', 'areas: &here [alder]\nareas-formerly: *here')],
    expect: [
      'services/woodland/alder-steps.yaml:15:14  anchor-or-alias  Here is the anchor "&here"; a text that begins with & or * is read as one. Write the value out, or put it into quotes.',
      'services/woodland/alder-steps.yaml:16:17  anchor-or-alias  Here is the alias "*here"; a text that begins with & or * is read as one. Write the value out, or put it into quotes.',
    ],
  },
  {
    rule: 'anchor-or-alias',
    name: 'a text that begins with a star',
    change: offer('*Visits*'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  anchor-or-alias  Here is the alias "*Visits*"; a text that begins with & or * is read as one. Write the value out, or put it into quotes.',
    ],
  },
  {
    rule: 'anchor-or-alias',
    name: 'nested anchors are refused before they are expanded',
    change: [{ write: [ALDER, `${bomb.join('\n')}\n`] }],
    expect: bombFound,
  },
  {
    rule: 'tag',
    name: 'a type forced on a value',
    change: [inAlder('as-of: 2021-06', 'as-of: !!str 2021')],
    expect: [
      'services/woodland/alder-steps.yaml:10:10  tag  Here is the tag "!!str"; a text that begins with ! is read as one. Take it out, or put the text into quotes.',
    ],
  },
  {
    rule: 'tag',
    name: 'a text that begins with an exclamation mark',
    change: offer('!Visits at home'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  tag  Here is the tag "!Visits"; a text that begins with ! is read as one. Take it out, or put the text into quotes.',
    ],
  },
  {
    rule: 'tag',
    name: 'a tag that would make an object in other readers',
    change: offer('!!python/name:os.system x'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  tag  Here is the tag "!!python/name:os.system"; a text that begins with ! is read as one. Take it out, or put the text into quotes.',
    ],
  },
  {
    rule: 'merge-key',
    name: 'fields merged from a group',
    change: [inAlder('  as-of: 2021-06', '  <<: {note: Merged}\n  as-of: 2021-06')],
    expect: [
      'services/woodland/alder-steps.yaml:10:3  merge-key  Here is a merge key ("<<"). Write the fields out where they belong.',
    ],
  },
  {
    rule: 'merge-key',
    name: 'fields merged from an anchor',
    change: [inAlder('provider:', 'provider: &provider'), inAlder('referral: { how', 'referral: { <<: *provider, how')],
    expect: [
      'services/woodland/alder-steps.yaml:13:3  anchor-or-alias  Here is the anchor "&provider"; a text that begins with & or * is read as one. Write the value out, or put it into quotes.',
      'services/woodland/alder-steps.yaml:30:13  merge-key  Here is a merge key ("<<"). Write the fields out where they belong.',
      'services/woodland/alder-steps.yaml:30:17  anchor-or-alias  Here is the alias "*provider"; a text that begins with & or * is read as one. Write the value out, or put it into quotes.',
    ],
  },
  {
    rule: 'nesting',
    name: 'three thousand brackets',
    change: [{ write: [ALDER, `name: ${'['.repeat(3000)}${']'.repeat(3000)}\n`] }],
    expect: [
      'services/woodland/alder-steps.yaml:1:1  nesting  Lists or groups are nested too deeply to be a record, and the file was not read further. Take out the brackets or spaces that nest it.',
    ],
  },
  {
    rule: 'schema',
    name: 'twelve lists inside each other are read',
    change: [{ write: [ALDER, `${'- '.repeat(12)}name\n`] }],
    expect: [
      'services/woodland/alder-steps.yaml:1:1  schema  This file is a list, where a group of fields belongs. Write a group of fields.',
    ],
  },
  {
    rule: 'nesting',
    name: 'thirteen lists inside each other',
    change: [{ write: [ALDER, `${'- '.repeat(13)}name\n`] }],
    expect: [
      'services/woodland/alder-steps.yaml:1:1  nesting  Lists or groups are nested too deeply to be a record, and the file was not read further. Take out the brackets or spaces that nest it.',
    ],
  },
  {
    rule: 'duplicate-key',
    name: 'a field that occurs twice',
    change: [inAlder('areas: [alder]', 'areas: [alder]\nareas: [cedar]')],
    expect: [
      'services/woodland/alder-steps.yaml:16:1  duplicate-key  The field "areas" stands twice in this group. Keep one; put several values into a list.',
    ],
  },
  {
    rule: 'duplicate-key',
    name: 'a field that occurs twice in braces',
    change: [{ edit: [ELDER, '{ state: unknown,', '{ state: unknown, state: closed,'] }],
    expect: [
      'services/moorland/elder-court.yaml:6:27  duplicate-key  The field "state" stands twice in this group. Keep one; put several values into a list.',
    ],
  },
  {
    rule: 'tab',
    name: 'a line indented with a tab',
    change: [inAlder('  - A weekly group', '\t- A weekly group')],
    expect: [
      'services/woodland/alder-steps.yaml:28:1  tab  The line is indented with a tab. Use two spaces for each level.',
    ],
  },
  {
    rule: 'tab',
    name: 'spaces and then a tab',
    change: [inAlder('  kind: local-authority', '  \tkind: local-authority')],
    expect: [
      'services/woodland/alder-steps.yaml:14:3  tab  The line is indented with a tab. Use two spaces for each level.',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a number without quotes',
    change: phone('01632 960001'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  unquoted-phone  The number 01632 960001 has no quotes, and YAML can lose its first nought. Write "01632 960001".',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a number from abroad without quotes',
    change: phone('+44 1632 960001'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  unquoted-phone  The number +44 1632 960001 has no quotes, and YAML can lose its first nought. Write "+44 1632 960001".',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a number without spaces, which has lost its leading zero',
    change: phone('01632960001'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  unquoted-phone  The number 01632960001 has no quotes, and YAML can lose its first nought. Write "01632 960001".',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a number of a city without spaces, in international form',
    change: phone('+441614960000'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  unquoted-phone  The number +441614960000 has no quotes, and YAML can lose its first nought. Write "+44 161 496 0000".',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a number in curly quotes',
    change: phone('“0161 496 0000”'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  unquoted-phone  These are curly quotes (“ ”). Type straight ones: "0161 496 0000".',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a number of London with one quote',
    change: phone('02079460000"'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  unquoted-phone  One of the two quotes is missing. Write "020 7946 0000".',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'too few digits without quotes',
    change: phone('960001'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  unquoted-phone  960001 is not a telephone number. Write 10 or 11 figures in groups and in quotes, such as "0161 496 0000".',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a short number of a help line',
    change: [{ edit: ['help-now.yaml', 'phone: "01632 960999"', 'phone: 116 123'] }],
    expect: [
      'help-now.yaml:5:12  unquoted-phone  The number 116 123 has no quotes, and YAML can lose its first nought. Write "116 123".',
    ],
  },
  {
    rule: 'schema',
    name: 'a number that begins in international form',
    change: phone('"0044 7700 900123"'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  schema  phone (contact) is "0044 7700 900123", which begins with 00. Write +44 and a space in place of 0044.',
    ],
  },
  {
    rule: 'schema',
    name: 'a number with too few digits',
    change: phone('"0161 496"'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  schema  phone (contact) is "0161 496", which is not a telephone number. Write 10 or 11 figures in groups, such as "0161 496 0000".',
    ],
  },
  {
    rule: 'schema',
    name: 'a number with too many digits',
    change: phone('"0161 496 00000000"'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  schema  phone (contact) is "0161 496 00000000", which is not a telephone number. Write 10 or 11 figures in groups, such as "0161 496 0000".',
    ],
  },
  {
    rule: 'schema',
    name: 'a name in curly quotes',
    change: [inAlder('name: Alder Steps', 'name: “Alder Steps”')],
    expect: [
      'services/woodland/alder-steps.yaml:2:7  schema  name stands in curly quotes, which would be shown. Take them out.',
    ],
  },
  {
    rule: 'unquoted-phone',
    name: 'a number of a council',
    change: [{ edit: ['areas/councils.yaml', 'phone: "01632 960011"', 'phone: 01632 960011'] }],
    expect: [
      'areas/councils.yaml:20:16  unquoted-phone  The number 01632 960011 has no quotes, and YAML can lose its first nought. Write "01632 960011".',
    ],
  },
  {
    rule: 'forbidden-key',
    name: 'an id',
    change: [inAlder('name: Alder Steps', 'id: alder\nname: Alder Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:1  forbidden-key  The field "id" is not allowed: a record\'s id is the name of its file. Take it out, and rename the file where another id is meant.',
    ],
  },
  {
    rule: 'forbidden-key',
    name: 'a slug',
    change: [inAlder('name: Alder Steps', 'slug: alder\nname: Alder Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:1  forbidden-key  The field "slug" is not allowed: a record\'s id is the name of its file. Take it out, and rename the file where another id is meant.',
    ],
  },
  {
    rule: 'forbidden-key',
    name: 'a prototype',
    change: [inAlder('name: Alder Steps', '__proto__: {name: Alder}\nname: Alder Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:1  forbidden-key  The field "__proto__" is not allowed: a record\'s id is the name of its file. Take it out, and rename the file where another id is meant.',
    ],
  },
  {
    rule: 'forbidden-key',
    name: 'a prototype in quotes, inside a group',
    change: [inAlder('  name: Alder Council', '  "__proto__": {admin: true}\n  name: Alder Council')],
    expect: [
      'services/woodland/alder-steps.yaml:13:3  forbidden-key  The field "__proto__" is not allowed: a record\'s id is the name of its file. Take it out, and rename the file where another id is meant.',
    ],
  },
  {
    rule: 'forbidden-key',
    name: 'a prototype among the citations',
    change: [{ edit: ['sources.yaml', 'steps-study-2019:', '__proto__: {title: x}\nsteps-study-2019:'] }],
    expect: [
      'sources.yaml:7:1  forbidden-key  The field "__proto__" is not allowed: a record\'s id is the name of its file. Take it out, and rename the file where another id is meant.',
    ],
  },
  {
    rule: 'schema',
    name: 'a state in capitals',
    change: [inAlder('state: operational', 'state: Operational')],
    expect: [
      'services/woodland/alder-steps.yaml:9:10  schema  state (status) is "Operational". Allowed: operational, in-development, closed, unknown. Did you mean "operational"?',
    ],
  },
  {
    rule: 'schema',
    name: 'a misspelt state',
    change: [inAlder('state: operational', 'state: operatonal')],
    expect: [
      'services/woodland/alder-steps.yaml:9:10  schema  state (status) is "operatonal". Allowed: operational, in-development, closed, unknown. Did you mean "operational"?',
    ],
  },
  {
    rule: 'schema',
    name: 'a state with a space for a hyphen',
    change: [inAlder('state: operational', 'state: in development')],
    expect: [
      'services/woodland/alder-steps.yaml:9:10  schema  state (status) is "in development". Allowed: operational, in-development, closed, unknown. Did you mean "in-development"?',
    ],
  },
  {
    rule: 'schema',
    name: 'a state without a similar one',
    change: [inAlder('state: operational', 'state: thriving')],
    expect: [
      'services/woodland/alder-steps.yaml:9:10  schema  state (status) is "thriving". Allowed: operational, in-development, closed, unknown.',
    ],
  },
  {
    rule: 'schema',
    name: 'a field that is missing',
    change: [inAlder('summary: A worker and a group for parents in Alder who have had a child removed.\n', '')],
    expect: ['services/woodland/alder-steps.yaml:2:1  schema  summary is missing. Add it.'],
  },
  {
    rule: 'schema',
    name: 'a text that is empty',
    change: [inAlder('name: Alder Council', 'name: ""')],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  schema  name (provider) is empty. Write something, or take the field out: an absent field means not known.',
    ],
  },
  {
    rule: 'schema',
    name: 'a field without a value',
    change: [inAlder('areas: [alder]', 'areas:')],
    expect: [
      'services/woodland/alder-steps.yaml:15:7  schema  areas has no value. Give it one, or take the field out: an absent field means not known.',
    ],
  },
  {
    rule: 'schema',
    name: 'a list where text belongs',
    change: [inAlder('name: Alder Council', 'name: [Alder Council, Cedar Council]')],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  schema  name (provider) is a list, where text belongs. Write text.',
    ],
  },
  {
    rule: 'schema',
    name: 'text where a list belongs',
    change: [inAlder('areas: [alder]', 'areas: alder')],
    expect: [
      'services/woodland/alder-steps.yaml:15:8  schema  areas is "alder", where a list belongs. Put it in square brackets: areas: [alder].',
    ],
  },
  {
    rule: 'schema',
    name: 'text where a group belongs',
    change: [inAlder('referral: { how: By phone or letter, self-referral: "yes" }', 'referral: By phone')],
    expect: [
      'services/woodland/alder-steps.yaml:30:11  schema  referral is "By phone", where a group of fields belongs. Name its fields in braces: referral: { … }.',
    ],
  },
  {
    rule: 'schema',
    name: 'a text of 1,501 characters',
    change: [inAlder('name: Alder Council', `name: ${'a'.repeat(1501)}`)],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  schema  name (provider) is longer than 1,500 characters. Say it shorter, or in two entries.',
    ],
  },
  {
    rule: 'schema',
    name: 'a space at the end of a text',
    change: [inAlder('name: Alder Council', 'name: "Alder Council "')],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  schema  name (provider) is "Alder Council ", which begins or ends with a space. Take it out.',
    ],
  },
  {
    rule: 'schema',
    name: 'a name where an id belongs',
    change: [inAlder('areas: [alder]', 'areas: [Alder Council]')],
    expect: [
      'services/woodland/alder-steps.yaml:15:9  schema  areas item 1 is "Alder Council", which is not an id. Write "alder-council".',
    ],
  },
  {
    rule: 'schema',
    name: 'words where a number belongs',
    change: [inAlder('at-most: 18', 'at-most: eighteen')],
    expect: [
      'services/woodland/alder-steps.yaml:25:59  schema  at-most (pathways item 1, duration, months) is "eighteen", where a number belongs. Write a number.',
    ],
  },
  {
    rule: 'schema',
    name: 'part of a child',
    change: [{ edit: ['areas/need.yaml', 'children: 20000', 'children: 20000.5'] }],
    expect: [
      'areas/need.yaml:7:22  schema  children (authorities, alder) is "20000.5", where a whole number belongs. Write a whole number.',
    ],
  },
  {
    rule: 'schema',
    name: 'a rule that tests nothing',
    change: [inAlder('rule: { children-removed: { at-least: 1 } }', 'rule: {}')],
    expect: [
      'services/woodland/alder-steps.yaml:21:15  schema  rule (pathways item 1, criteria item 1) is empty. Say what it tests, or take it out.',
    ],
  },
  {
    rule: 'schema',
    name: 'timing that is neither a list nor unknown',
    change: [inAlder('timing: [pregnancy, post-proceedings]', 'timing: pregnancy')],
    expect: [
      'services/woodland/alder-steps.yaml:17:13  schema  timing (pathways item 1) is neither a list of timing ids nor the word unknown. Write [an-id] or unknown.',
    ],
  },
  {
    rule: 'schema',
    name: 'no evidence',
    change: [
      {
        edit: [
          ELDER,
          'evidence: [{ url: "https://elder.example.org/court", title: Team, published: 2019-05, supports: [areas, provider] }]',
          'evidence: []',
        ],
      },
    ],
    expect: [
      'services/moorland/elder-court.yaml:9:11  schema  evidence is empty. Every record names at least one source.',
    ],
  },
  {
    rule: 'schema',
    name: 'evidence that is neither cited nor linked',
    change: [inAlder('  - source: woods-mapping-2021\n    where', '  - where')],
    expect: ['services/woodland/alder-steps.yaml:42:5  schema  source (evidence item 1) is missing. Add it.'],
  },
  {
    rule: 'schema',
    name: 'true where yes belongs',
    change: [inAlder('self-referral: "yes"', 'self-referral: true')],
    expect: [
      'services/woodland/alder-steps.yaml:30:53  schema  self-referral (referral) is "true". Allowed: yes, no, unknown.',
    ],
  },
  {
    rule: 'schema',
    name: 'a mailbox without its host',
    change: email('steps'),
    expect: [
      'services/woodland/alder-steps.yaml:34:10  schema  email (contact) is "steps", which is not an email address. Write it as name@example.org.uk.',
    ],
  },
  {
    rule: 'schema',
    name: 'a number of a council that cannot be called',
    change: [{ edit: ['areas/councils.yaml', '"01632 960010"', '"960010"'] }],
    expect: [
      'areas/councils.yaml:7:16  schema  phone (councils, alder, doors item 1) is "960010", which is not a telephone number. Write 10 or 11 figures in groups, such as "0161 496 0000".',
    ],
  },
  {
    rule: 'schema',
    name: 'a door that cannot be reached',
    change: [{ edit: [COUNCILS, '        phone: "01632 960011"\n', ''] }],
    expect: [
      'areas/councils.yaml:19:9  schema  doors item 2 (councils, alder) cannot be reached. Give it a phone, an email or a website, or take it out.',
    ],
  },
  {
    rule: 'schema',
    name: 'a door that does not say who answers',
    change: [{ edit: [COUNCILS, '- answers: Alder Families Line\n        phone', '- phone'] }],
    expect: ['areas/councils.yaml:19:9  schema  answers (councils, alder, doors item 2) is missing. Add it.'],
  },
  {
    rule: 'schema',
    name: 'a door for somebody else',
    change: [{ edit: [COUNCILS, 'for: public', 'for: parents'] }],
    expect: [
      'areas/councils.yaml:21:14  schema  for (councils, alder, doors item 2) is "parents". Allowed: professionals, public, both, unknown.',
    ],
  },
  {
    rule: 'schema',
    name: 'a door that does not say whether ringing opens a referral',
    change: [{ edit: [COUNCILS, '        opens-referral: no\n', ''] }],
    expect: [
      'areas/councils.yaml:19:9  schema  opens-referral (councils, alder, doors item 2) is missing. Add it, with one of: yes, no, unknown.',
    ],
  },
  {
    rule: 'schema',
    name: 'a council with a list of no doors',
    change: [{ edit: [COUNCILS, 'https://elder.example.org/ }', 'https://elder.example.org/, doors: [] }'] }],
    expect: ['areas/councils.yaml:26:56  schema  doors (councils, elder) is empty. Name at least one.'],
  },
  {
    rule: 'evidence-supports',
    name: 'a field that a door does not have',
    change: [{ edit: [COUNCILS, 'supports: [phone]', 'supports: [email]'] }],
    expect: [
      'areas/councils.yaml:25:107  evidence-supports  The evidence is said to support "email", and this door has no such field. Write one of: answers, phone, for, hours, opens-referral.',
    ],
  },
  ...['press', 'media.office', 'pr-team', 'communications', 'press-and-media'].map((mailbox) => ({
    rule: 'press-mailbox',
    name: `the mailbox ${mailbox} of a council`,
    change: [
      {
        edit: [COUNCILS, '        website:', `        email: ${mailbox}@alder.example.org\n        website:`] as const,
      },
    ],
    expect: [
      `areas/councils.yaml:8:16  press-mailbox  The mailbox ${mailbox}@alder.example.org is for the press. Give one that answers parents and professionals, or leave the field out.`,
    ],
  })),
  {
    rule: 'press-mailbox',
    name: 'the mailbox of a service, in capitals',
    change: email('Press.Office@alder.example.org'),
    expect: [
      'services/woodland/alder-steps.yaml:34:10  press-mailbox  The mailbox Press.Office@alder.example.org is for the press. Give one that answers parents and professionals, or leave the field out.',
    ],
  },
  {
    rule: 'file-size',
    name: 'a table of the areas of 600 kB',
    change: [{ bytes: ['areas/neighbours.yaml', 600 * 1024] }],
    expect: ['areas/neighbours.yaml:1:1  file-size  The file has 600 kB and was not opened. Keep it to 512 kB.'],
  },
  {
    rule: 'schema',
    name: 'a code that the ONS would not give',
    change: [{ edit: [AUTHORITIES, 'E06999907', 'E0699990'] }],
    expect: [
      'areas/local-authorities.yaml:48:11  schema  code (local-authorities item 7) is "E0699990", which is not an ONS code. Write one letter and eight figures, such as E08000006.',
    ],
  },
  {
    rule: 'schema',
    name: 'a table that cannot be read does not make every record wrong',
    change: [{ edit: ['areas/regions.yaml', 'kind: beyond', 'kind: beyonde'] }],
    expect: [
      'areas/regions.yaml:5:62  schema  kind (regions item 3) is "beyonde". Allowed: english-region, wales, beyond. Did you mean "beyond"?',
    ],
  },
  {
    rule: 'schema',
    name: 'two mistakes in one file are both named',
    change: [inAlder('type: local', 'type: locale'), inAlder('areas: [alder]', 'areas: alder')],
    expect: [
      'services/woodland/alder-steps.yaml:4:7  schema  type is "locale". Allowed: pause, fdac, local, related. Did you mean "local"?',
      'services/woodland/alder-steps.yaml:15:8  schema  areas is "alder", where a list belongs. Put it in square brackets: areas: [alder].',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'a misspelt field',
    change: [inAlder('components:', 'componets:')],
    expect: [
      'services/woodland/alder-steps.yaml:26:1  unknown-key  "componets" is not a field. Did you mean "components"?',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'an underscore for a hyphen',
    change: [inAlder('also-known-as:', 'also_known_as:')],
    expect: [
      'services/woodland/alder-steps.yaml:3:1  unknown-key  "also_known_as" is not a field. Did you mean "also-known-as"?',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'a misspelt field in a group',
    change: [inAlder('  phone: "01632', '  phne: "01632')],
    expect: [
      'services/woodland/alder-steps.yaml:33:3  unknown-key  "phne" is not a field of contact. Did you mean "phone"?',
    ],
  },
  {
    rule: 'unknown-key',
    name: "a misspelt field of a criterion's rule",
    change: [inAlder('needs: [substance-misuse]', 'nedes: [substance-misuse]')],
    expect: [
      'services/woodland/alder-steps.yaml:23:17  unknown-key  "nedes" is not a field of rule (pathways item 1, criteria item 2). Did you mean "needs"?',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'an unknown field without a similar one',
    change: [inAlder('  email: ', '  fax-and-telex: "1"\n  email: ')],
    expect: [
      'services/woodland/alder-steps.yaml:34:3  unknown-key  "fax-and-telex" is not a field of contact. Allowed here: website, phone, phone-exception, email, note.',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'a misspelt field of a table',
    change: [{ edit: ['areas/councils.yaml', 'hours-note:', 'opening:'] }],
    expect: [
      'areas/councils.yaml:11:9  unknown-key  "opening" is not a field of doors item 1 (councils, alder). Allowed here: answers, phone, email, website, for, hours, hours-note, opens-referral, note, evidence.',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'a field named constructor',
    change: [inAlder('  name: Alder Council', '  constructor: Alder\n  name: Alder Council')],
    expect: [
      'services/woodland/alder-steps.yaml:13:3  unknown-key  "constructor" is not a field of provider. Allowed here: name, kind, setting, website, note.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a thirteenth month',
    change: published('2021-13'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "2021-13", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a month with one digit',
    change: published('2021-3'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "2021-3", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'month zero',
    change: published('2021-00'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "2021-00", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a time of day',
    change: published('2021-03-18T10:00'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "2021-03-18T10:00", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'day first',
    change: published('18/03/2021'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "18/03/2021", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'schema',
    name: 'evidence that is missing',
    change: [
      {
        edit: [
          ELDER,
          'evidence: [{ url: "https://elder.example.org/court", title: Team, published: 2019-05, supports: [areas, provider] }]\n',
          '',
        ],
      },
    ],
    expect: [
      'services/moorland/elder-court.yaml:1:1  schema  evidence is missing. Name a page and what it shows: evidence: [{ url: "https://…", title: …, supports: [status] }].',
    ],
  },
  {
    rule: 'schema',
    name: 'evidence without its title and what it supports',
    change: [inAlder('    title: Steps in Alder\n', ''), inAlder('\n    supports: [pathways, contact]', '')],
    expect: [
      'services/woodland/alder-steps.yaml:45:5  schema  supports (evidence item 2) is missing. Name the fields that it shows: supports: [status].',
      'services/woodland/alder-steps.yaml:45:5  schema  title (evidence item 2) is missing. Add it.',
    ],
  },
  {
    rule: 'schema',
    name: 'a record without areas and provider',
    change: [
      inAlder('areas: [alder]\n', ''),
      inAlder('provider:\n  name: Alder Council\n  kind: local-authority\n', ''),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:2:1  schema  areas is missing. Add it; where not known, write areas: [].',
      'services/woodland/alder-steps.yaml:2:1  schema  provider is missing. Add it; where not known, write provider: {}.',
    ],
  },
  {
    rule: 'schema',
    name: 'a hyphen without its space',
    change: [inAlder('areas: [alder]', 'areas:\n  -alder')],
    expect: [
      'services/woodland/alder-steps.yaml:16:3  schema  areas is "-alder", where a list belongs. Put a space after the hyphen: - alder.',
    ],
  },
  {
    rule: 'schema',
    name: 'areas given as unknown',
    change: [inAlder('areas: [alder]', 'areas: unknown')],
    expect: [
      'services/woodland/alder-steps.yaml:15:8  schema  areas is "unknown", where a list belongs. Where nothing is known, write areas: [].',
    ],
  },
  {
    rule: 'schema',
    name: 'a number where text belongs',
    change: [inAlder('name: Alder Council', 'name: 42')],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  schema  name (provider) is "42", where text belongs. Put it in quotes: "42".',
    ],
  },
  {
    rule: 'schema',
    name: 'ids without the comma between them',
    change: [inAlder('who: [mothers, fathers]', 'who: [mothers fathers]')],
    expect: [
      'services/woodland/alder-steps.yaml:18:11  schema  who item 1 (pathways item 1) is "mothers fathers", which is not an id. Put a comma between several: [mothers, fathers]; one is "mothers-fathers".',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'a field of a group at the top of the file',
    change: [inAlder('areas: [alder]', 'areas: [alder]\nclosed: 2020')],
    expect: ['services/woodland/alder-steps.yaml:16:1  unknown-key  "closed" is not a field. It belongs under status.'],
  },
  {
    rule: 'unknown-key',
    name: 'a field of a piece of evidence at the top of the file',
    change: [inAlder('areas: [alder]', 'areas: [alder]\nurl: https://steps.example.org/')],
    expect: ['services/woodland/alder-steps.yaml:16:1  unknown-key  "url" is not a field. It belongs under evidence.'],
  },
  {
    rule: 'web-address',
    name: 'words where a web address belongs',
    change: [inAlder('- url: https://steps.example.org/alder', '- url: My own knowledge')],
    expect: [
      'services/woodland/alder-steps.yaml:45:10  web-address  url (evidence item 2) is "My own knowledge", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'date-form',
    name: 'a day first that may be two days',
    change: published('12/10/2026'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "12/10/2026", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a day in words',
    change: published('3 Sept 2021'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "3 Sept 2021", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a day that does not exist',
    change: published('2021-02-29'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "2021-02-29", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a date in words',
    change: published('March 2021'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "March 2021", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a whole sentence in place of a date, whose beginning is repeated',
    change: published('some time in the spring of the year in which the weekly group began'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "some time in the spring of the year in which the weekly g...", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a year with a typing error',
    change: published('1221-03'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-form  published (evidence item 2) is "1221-03", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'date-form',
    name: 'a date of a table',
    change: [{ edit: ['areas/need.yaml', 'as-of: 2024-03-31', 'as-of: 2024-04-31'] }],
    expect: [
      'areas/need.yaml:2:8  date-form  as-of is "2024-04-31", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.',
    ],
  },
  {
    rule: 'web-address',
    name: 'ftp',
    change: website('ftp://steps.example.org/alder'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "ftp://steps.example.org/alder", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'web-address',
    name: 'a script',
    change: website('javascript:alert(1)'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "javascript:alert(1)", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'web-address',
    name: 'no scheme',
    change: website('www.steps.example.org'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "www.steps.example.org", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'web-address',
    name: 'one slash',
    change: website('https:/steps.example.org'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "https:/steps.example.org", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'web-address',
    name: 'no host',
    change: website('https://'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "https://", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'web-address',
    name: 'a name without a dot',
    change: website('https://intranet/alder'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "https://intranet/alder", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'web-address',
    name: 'a piece of evidence',
    change: [{ edit: [ELDER, '"https://elder.example.org/court"', 'elder.example.org/court'] }],
    expect: [
      'services/moorland/elder-court.yaml:9:19  web-address  url (evidence item 1) is "elder.example.org/court", which is not a web address. Write it whole, beginning with https:// (or http://).',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a misspelt area',
    change: [inAlder('areas: [alder]', 'areas: [aldr]')],
    expect: [
      'services/woodland/alder-steps.yaml:15:9  dangling-reference  "aldr" is not a local authority in data/areas/local-authorities.yaml. Did you mean "alder"?',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'an unknown area without a similar one',
    change: [inAlder('areas: [alder]', 'areas: [alder, the-north-pole]')],
    expect: [
      'services/woodland/alder-steps.yaml:15:16  dangling-reference  "the-north-pole" is not a local authority in data/areas/local-authorities.yaml. Write one of: alder, birch, elder, hazel, cedar, damson.',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'an unknown authority that is confirmed to have none',
    change: [{ edit: ['areas/confirmed-none.yaml', 'authority: hazel', 'authority: hazell'] }],
    expect: [
      'areas/confirmed-none.yaml:2:16  dangling-table-reference  "hazell" is not a local authority in data/areas/local-authorities.yaml. Did you mean "hazel"?',
    ],
  },
  {
    rule: 'schema',
    name: 'none confirmed by nobody, of a type that does not count',
    change: [
      { edit: ['areas/confirmed-none.yaml', '[pause, local]', '[pause, related]'] },
      {
        edit: [
          'areas/confirmed-none.yaml',
          'evidence: [{ url: "https://hazel.example.org/answer", title: Answer to a question, published: 2024-05-02 }]',
          'evidence: []',
        ],
      },
    ],
    expect: [
      'areas/confirmed-none.yaml:3:20  schema  types item 2 (confirmed item 1) is "related". Allowed: pause, fdac, local.',
      'areas/confirmed-none.yaml:6:15  schema  evidence (confirmed item 1) is empty. Where nobody has said that there is none, it is not known.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'an unknown area that it formerly served',
    change: [inAlder('areas: [alder]', 'areas: [alder]\nareas-formerly: [brich]')],
    expect: [
      'services/woodland/alder-steps.yaml:16:18  dangling-reference  "brich" is not a local authority in data/areas/local-authorities.yaml. Did you mean "birch"?',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a model',
    change: [inAlder('model: steps', 'model: stairs-to-the-moon')],
    expect: [
      'services/woodland/alder-steps.yaml:6:8  dangling-reference  "stairs-to-the-moon" is not a model in data/models/. Use an id from data/models/, or add it there first.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a kind',
    change: [inAlder('kind: recurrent-care', 'kind: recurent-care')],
    expect: [
      'services/woodland/alder-steps.yaml:5:7  dangling-reference  "recurent-care" is not a kind of service in data/vocabulary/kinds.yaml. Did you mean "recurrent-care"?',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a core component',
    change: [inAlder('[trauma-informed, relationship-based]', '[trauma-informed, kindness]')],
    expect: [
      'services/woodland/alder-steps.yaml:26:31  dangling-reference  "kindness" is not a core component in data/vocabulary/components.yaml. Write one of: trauma-informed, relationship-based.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a kind of provider',
    change: [inAlder('kind: local-authority', 'kind: health-trust')],
    expect: [
      'services/woodland/alder-steps.yaml:14:9  dangling-reference  "health-trust" is not a kind of provider in data/vocabulary/provider-kinds.yaml. Write one of: local-authority, third-sector.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'an unknown service',
    change: [inAlder('  opened: 2016', '  opened: 2016\n  follows: alder-stepps')],
    expect: [
      'services/woodland/alder-steps.yaml:12:12  dangling-reference  "alder-stepps" is not a service in data/services/. Did you mean "alder-steps"?',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a point of timing, and a word for whom',
    change: [
      inAlder('timing: [pregnancy, post-proceedings]', 'timing: [pregnant]'),
      inAlder('who: [mothers, fathers]', 'who: [grandparents]'),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:17:14  dangling-reference  "pregnant" is not a point of timing in data/vocabulary/timing.yaml. Did you mean "pregnancy"?',
      'services/woodland/alder-steps.yaml:18:11  dangling-reference  "grandparents" is not a word for whom it works with in data/vocabulary/who.yaml. Write one of: mothers, fathers.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a need and a stage of a criterion',
    change: [inAlder('needs: [substance-misuse], stage: [pregnancy]', 'needs: [housing], stage: [after-birth]')],
    expect: [
      'services/woodland/alder-steps.yaml:23:25  dangling-reference  "housing" is not a need in data/vocabulary/needs.yaml. Write one of: substance-misuse, domestic-abuse.',
      'services/woodland/alder-steps.yaml:23:43  dangling-reference  "after-birth" is not a point of timing in data/vocabulary/timing.yaml. Write one of: pregnancy, in-proceedings, post-proceedings.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a citation',
    change: [inAlder('- source: woods-mapping-2021', '- source: woods-maping-2021')],
    expect: [
      'services/woodland/alder-steps.yaml:42:13  dangling-reference  "woods-maping-2021" is not a citation in data/sources.yaml. Did you mean "woods-mapping-2021"?',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'the key of a piece of evidence',
    change: [inAlder('source: steps-page', 'source: the-old-page')],
    expect: [
      'services/woodland/alder-steps.yaml:24:17  dangling-reference  "the-old-page" is neither a citation in data/sources.yaml nor the key of a piece of evidence in this record. Use an id from data/sources.yaml, or add it there first.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: "a source of a model's head-count",
    change: [{ edit: ['models/wood-court.yaml', 'source: court-page', 'source: court-pages'] }],
    expect: [
      'models/wood-court.yaml:8:50  dangling-reference  "court-pages" is neither a citation in data/sources.yaml nor the key of a piece of evidence in this record. Did you mean "court-page"?',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'an adopter of a programme',
    change: [{ edit: ['programmes/whole-wood.yaml', '[alder, hazel]', '[alder, hazle]'] }],
    expect: [
      'programmes/whole-wood.yaml:4:19  dangling-reference  "hazle" is not a local authority in data/areas/local-authorities.yaml. Did you mean "hazel"?',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'a council',
    change: [{ edit: ['areas/councils.yaml', '  elder: {', '  eldre: {'] }],
    expect: [
      'areas/councils.yaml:26:3  dangling-table-reference  "eldre" is not a local authority in data/areas/local-authorities.yaml. Did you mean "elder"?',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'the maps',
    change: [
      { edit: ['areas/boundaries.yaml', '  hazel: {', '  hazell: {'] },
      { edit: ['areas/boundaries.yaml', 'authority: damson', 'authority: damsen'] },
      { edit: ['areas/hexagons.yaml', 'elder: {', 'eldre: {'] },
      { edit: ['areas/place-names.yaml', '[cedar, ', '[ceder, '] },
    ],
    expect: [
      'areas/boundaries.yaml:7:3  dangling-table-reference  "hazell" is not a local authority in data/areas/local-authorities.yaml. Did you mean "hazel"?',
      'areas/boundaries.yaml:13:22  dangling-table-reference  "damsen" is not a local authority in data/areas/local-authorities.yaml. Did you mean "damson"?',
      'areas/hexagons.yaml:6:3  dangling-table-reference  "eldre" is not a local authority in data/areas/local-authorities.yaml. Did you mean "elder"?',
      'areas/place-names.yaml:3:54  dangling-table-reference  "ceder" is not a local authority in data/areas/local-authorities.yaml. Did you mean "cedar"?',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'the words of the search',
    change: [
      { edit: ['vocabulary/search-words.yaml', '{ words: [mothers', '{ means: { who: mother }, words: [mothers'] },
      { edit: ['vocabulary/crisis-words.yaml', '{ about: Danger', '{ also-line: Samaritans, about: Danger'] },
    ],
    expect: [
      'vocabulary/crisis-words.yaml:3:18  dangling-table-reference  "Samaritans" is not the name of a line in data/help-now.yaml. Use an id from data/help-now.yaml, or add it there first.',
      'vocabulary/search-words.yaml:3:21  dangling-table-reference  "mother" is not a word for whom it works with in data/vocabulary/who.yaml. Did you mean "mothers"?',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'figures of need',
    change: [{ edit: ['areas/need.yaml', '  hazel: Too', '  hazell: Too'] }],
    expect: [
      'areas/need.yaml:10:3  dangling-table-reference  "hazell" is not a local authority in data/areas/local-authorities.yaml. Did you mean "hazel"?',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'a neighbour',
    change: [{ edit: ['areas/neighbours.yaml', '[alder, cedar]', '[alder, ceder]'] }],
    expect: [
      'areas/neighbours.yaml:3:13  dangling-table-reference  "ceder" is not a local authority in data/areas/local-authorities.yaml. Did you mean "cedar"?',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'a region of an authority',
    change: [{ edit: [AUTHORITIES, 'name: Cedar\n    region: woodland', 'name: Cedar\n    region: woodlnd'] }],
    expect: [
      'areas/local-authorities.yaml:20:13  dangling-table-reference  "woodlnd" is not a region in data/areas/regions.yaml. Did you mean "woodland"?',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'a source of a table, and of a word',
    change: [
      { edit: ['areas/need.yaml', 'source: woods-mapping-2021', 'source: woods-mapping-2012'] },
      { edit: ['vocabulary/timing.yaml', 'source: woods-mapping-2021', 'source: nobody'] },
    ],
    expect: [
      'areas/need.yaml:1:9  dangling-table-reference  "woods-mapping-2012" is not a citation in data/sources.yaml. Did you mean "woods-mapping-2021"?',
      'vocabulary/timing.yaml:5:100  dangling-table-reference  "nobody" is not a citation in data/sources.yaml. Use an id from data/sources.yaml, or add it there first.',
    ],
  },
  {
    rule: 'html',
    name: 'bold',
    change: offer('A <b>weekly</b> group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  html  The text holds "<b>", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.',
    ],
  },
  {
    rule: 'html',
    name: 'a script',
    change: offer('A group <script>alert(1)</script>'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  html  The text holds "<script>", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.',
    ],
  },
  {
    rule: 'html',
    name: 'a comment',
    change: offer('A group <!-- since when? -->'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  html  The text holds "<!-- since when? -->", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.',
    ],
  },
  {
    rule: 'html',
    name: 'an entity',
    change: offer('Tea &amp; talk'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  html  The text holds "&amp;", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.',
    ],
  },
  {
    rule: 'html',
    name: 'a Markdown link',
    change: offer('See [our page](https://steps.example.org/)'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  html  The text holds "[our page](https://steps.example.org/)", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.',
    ],
  },
  {
    rule: 'html',
    name: 'the tag of a table',
    change: [{ edit: ['vocabulary/who.yaml', 'Men who have', 'Men <i>who</i> have'] }],
    expect: [
      'vocabulary/who.yaml:4:49  html  The text holds "<i>", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a zero-width space',
    change: offer('A weekly\u200B group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:13  hidden-character  Here is an invisible character (U+200B), often left by copying. Type the words again by hand.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a text that is turned round',
    change: offer('A \u202Eylkeew group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:7  hidden-character  Here is an invisible character (U+202E), often left by copying. Type the words again by hand.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a soft hyphen',
    change: offer('A week\u00ADly group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:11  hidden-character  Here is an invisible character (U+00AD), often left by copying. Type the words again by hand.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a control character, whose code point is written with four digits',
    change: offer('A weekly\u0007 group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:13  hidden-character  Here is an invisible character (U+0007), often left by copying. Type the words again by hand.',
    ],
  },
  {
    rule: 'encoding',
    name: 'a byte-order mark',
    change: [inAlder('# The longer', '\uFEFF# The longer')],
    expect: [
      'services/woodland/alder-steps.yaml:1:1  encoding  The file begins with a byte-order mark (U+FEFF). Save the file as UTF-8 without a byte-order mark. In Notepad: Save as, Encoding: UTF-8.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a tag character, outside the basic plane',
    change: offer('A weekly \u{E0041}group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:14  hidden-character  Here is an invisible character (U+E0041), often left by copying. Type the words again by hand.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a date of birth',
    change: offer('For Ann, born 03/04/1990'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "born 03/04/1990", which looks like a date of birth. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a date of birth with the month in words',
    change: offer('"DOB: 3 April 1990"'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "DOB: 3 April 1990", which looks like a date of birth. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a date of birth in short',
    change: offer('Ann, d.o.b. 3.4.90'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "d.o.b. 3.4.90", which looks like a date of birth. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a case number',
    change: offer('As in case LN21C00123'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "LN21C00123", which looks like a court case number. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a National Insurance number',
    change: offer('Ask for QQ 12 34 56 C, or AB 12 34 56 C'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "AB 12 34 56 C", which looks like a National Insurance number. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'an NHS number',
    change: offer('Bring 943 476 5919'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "943 476 5919", which looks like an NHS number. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'an email address',
    change: offer('Write to ann@steps.example.org'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "ann@steps.example.org", which looks like an email address (one of an organisation belongs in contact). Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a mobile number',
    change: offer('Ring 07700 900123'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "07700 900123", which looks like a mobile number. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a mobile number in international form',
    change: offer('Ring +44 7700900123'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "+44 7700900123", which looks like a mobile number. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'a name',
    change: offer('Ask for Mrs Larch'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  personal-details  The text holds "Mrs Larch", which looks like the name of a person. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'wording',
    name: 'a word that judges',
    change: offer('Help for the failed parent'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  wording  The text says "failed parent". It judges a whole person. Write instead: parent who has had a child removed.',
    ],
  },
  {
    rule: 'wording',
    name: 'a word that judges, in the plural, with a capital',
    change: offer('Failed parents are welcome'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  wording  The text says "failed parent". It judges a whole person. Write instead: parent who has had a child removed.',
    ],
  },
  {
    rule: 'wording',
    name: 'an abbreviation in capitals',
    change: offer('Help for LAC'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  wording  The text says "LAC". It makes a child a label. Write instead: children in care.',
    ],
  },
  {
    rule: 'wording',
    name: 'the word next to the name that may contain it',
    change: offer('The Hard to Reach Project, for people who are hard to reach'),
    expect: [
      'services/woodland/alder-steps.yaml:28:5  wording  The text says "hard to reach". It blames people. Write instead: people whom services have not reached.',
    ],
  },
  {
    rule: 'evidence-supports',
    name: 'a field that the record has not got',
    change: [inAlder('supports: [pathways, contact]', 'supports: [pathways, contact, caseload]')],
    expect: [
      'services/woodland/alder-steps.yaml:49:35  evidence-supports  The evidence is said to support "caseload", and this record has no such field. Write one of: name, also-known-as, type, kind, model, summary, status, provider, areas, pathways, components, offers, referral, contact, evaluations.',
    ],
  },
  {
    rule: 'evidence-supports',
    name: 'a field of a field',
    change: [{ edit: ['models/steps.yaml', 'pathways, evaluations]', 'pathways, evaluations, timing]'] }],
    expect: [
      'models/steps.yaml:21:83  evidence-supports  The evidence is said to support "timing", and this record has no such field. Write one of: name, short-name, summary, who-for, how-it-works, pathways, components, contact, evaluations.',
    ],
  },
  {
    rule: 'evidence-supports',
    name: 'a misspelt field of a programme',
    change: [{ edit: ['programmes/whole-wood.yaml', 'supports: [adopters]', 'supports: [adopters, adopter]'] }],
    expect: [
      'programmes/whole-wood.yaml:7:26  evidence-supports  The evidence is said to support "adopter", and this record has no such field. Write one of: name, kind, summary, adopters.',
    ],
  },
  {
    rule: 'caution',
    name: 'findings of a citation that has one',
    change: [inAlder('    caution: A small study without a comparison group.\n', '')],
    expect: [
      'services/woodland/alder-steps.yaml:39:15  caution  These findings come from "steps-study-2019", which has a caution: "A small study without a comparison group." Add a `caution` to the evaluation that says so.',
    ],
  },
  {
    rule: 'caution',
    name: "findings of a page of the record's own that has one",
    change: [
      inAlder('    caution: A small study without a comparison group.\n', ''),
      inAlder('source: steps-study-2019', 'source: steps-page'),
      inAlder('key: steps-page', 'key: steps-page\n    caution: The service speaks of itself.'),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:39:15  caution  These findings come from "steps-page", which has a caution: "The service speaks of itself." Add a `caution` to the evaluation that says so.',
    ],
  },
  {
    rule: 'caution',
    name: 'nothing found but what did not change',
    change: [
      inAlder('findings: [Most parents finished the group.]', 'unchanged: [Nothing else.]\n    findings: []'),
      inAlder('    caution: A small study without a comparison group.\n', ''),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:39:16  caution  These findings come from "steps-study-2019", which has a caution: "A small study without a comparison group." Add a `caution` to the evaluation that says so.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'an evaluation set out in a record that there is not',
    change: [inAlder('findings: [Most parents finished the group.]', 'set-out-in: models/stepps\n    findings: []')],
    expect: [
      'services/woodland/alder-steps.yaml:39:17  dangling-reference  "stepps" is not a model in data/models/. Did you mean "steps"?',
    ],
  },
  {
    rule: 'set-out-elsewhere',
    name: 'an evaluation of a date that the other record does not have',
    change: [
      inAlder('date: 2019\n', 'date: 2018\n'),
      inAlder('findings: [Most parents finished the group.]', 'set-out-in: models/steps\n    findings: []'),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:39:17  set-out-elsewhere  models/steps sets out no evaluation of 2018. Write the same date in both, or take this line out.',
    ],
  },
  {
    rule: 'set-out-elsewhere',
    name: 'results that are in both records',
    change: [inAlder('    findings: [Most', '    set-out-in: models/steps\n    findings: [Most')],
    expect: [
      'services/woodland/alder-steps.yaml:39:17  set-out-elsewhere  Its results stand here too, under `findings`. Move them to models/steps, or take this line out.',
    ],
  },
  {
    rule: 'schema',
    name: 'an evaluation set out somewhere else',
    change: [inAlder('findings: [Most parents finished the group.]', 'set-out-in: Steps\n    findings: []')],
    expect: [
      'services/woodland/alder-steps.yaml:39:17  schema  set-out-in (evaluations item 1) is "Steps", which is not a record. Write services/ or models/ and its id, such as models/pause.',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'a finding shown by a service that there is not',
    change: [
      { edit: ['published/findings/what-makes-it-work.yaml', 'shown-by: {}', 'shown-by: { services: [alder-stepz] }'] },
    ],
    expect: [
      'published/findings/what-makes-it-work.yaml:10:28  dangling-table-reference  "alder-stepz" is not a service in data/services/. Did you mean "alder-steps"?',
    ],
  },
  {
    rule: 'caution',
    name: 'findings in a model',
    change: [{ edit: ['models/steps.yaml', '    caution: A small study without a comparison group.\n', ''] }],
    expect: [
      'models/steps.yaml:17:15  caution  These findings come from "steps-study-2019", which has a caution: "A small study without a comparison group." Add a `caution` to the evaluation that says so.',
    ],
  },
  {
    rule: 'organisational-contact',
    name: 'a private mailbox',
    change: email('alder.steps.group@gmail.com'),
    expect: [
      "services/woodland/alder-steps.yaml:34:10  organisational-contact  The mailbox alder.steps.group@gmail.com is on a host for private mail. Give the team's shared mailbox, or leave the field out.",
    ],
  },
  {
    rule: 'organisational-contact',
    name: "a mailbox with a person's name",
    change: email('ann.larch@alder.example.org'),
    expect: [
      "services/woodland/alder-steps.yaml:34:10  organisational-contact  The mailbox ann.larch@alder.example.org is in the form of a person's name. Give the team's shared mailbox, or leave the field out.",
    ],
  },
  {
    rule: 'organisational-contact',
    name: "a mailbox with a person's name and a digit",
    change: email('Ann.Larch2@alder.example.org'),
    expect: [
      "services/woodland/alder-steps.yaml:34:10  organisational-contact  The mailbox Ann.Larch2@alder.example.org is in the form of a person's name. Give the team's shared mailbox, or leave the field out.",
    ],
  },
  {
    rule: 'organisational-contact',
    name: 'a mobile number',
    change: phone('"07700 900123"'),
    expect: [
      "services/woodland/alder-steps.yaml:33:10  organisational-contact  07700 900123 is a mobile number, which may be one person's. Give the office number; where the service publishes the mobile as its own, say where in `phone-exception`.",
    ],
  },
  {
    rule: 'organisational-contact',
    name: 'a mobile number in international form',
    change: phone('"+44 7700 900123"'),
    expect: [
      "services/woodland/alder-steps.yaml:33:10  organisational-contact  +44 7700 900123 is a mobile number, which may be one person's. Give the office number; where the service publishes the mobile as its own, say where in `phone-exception`.",
    ],
  },
  {
    rule: 'organisational-contact',
    name: 'the mailbox of a model',
    change: [{ edit: ['models/steps.yaml', 'hello@steps.example.org', 'steps@hotmail.co.uk'] }],
    expect: [
      "models/steps.yaml:12:10  organisational-contact  The mailbox steps@hotmail.co.uk is on a host for private mail. Give the team's shared mailbox, or leave the field out.",
    ],
  },
  {
    rule: 'date-in-future',
    name: 'tomorrow',
    change: published('2026-11-25'),
    expect: [
      'services/woodland/alder-steps.yaml:48:16  date-in-future  published is 2026-11-25, which has not come yet. Give the date of the evidence; a plan is said in words, in a note.',
    ],
  },
  {
    rule: 'date-in-future',
    name: 'next month',
    change: [inAlder('as-of: 2021-06', 'as-of: 2026-12')],
    expect: [
      'services/woodland/alder-steps.yaml:10:10  date-in-future  as-of is 2026-12, which has not come yet. Give the date of the evidence; a plan is said in words, in a note.',
    ],
  },
  {
    rule: 'date-in-future',
    name: 'next year',
    change: [inAlder('opened: 2016', 'opened: 2027')],
    expect: [
      'services/woodland/alder-steps.yaml:11:11  date-in-future  opened is 2027, which has not come yet. Give the date of the evidence; a plan is said in words, in a note.',
    ],
  },
  {
    rule: 'date-in-future',
    name: 'a citation',
    change: [{ edit: ['sources.yaml', 'published: 2019', 'published: 2091'] }],
    expect: [
      'sources.yaml:11:14  date-in-future  published is 2091, which has not come yet. Give the date of the evidence; a plan is said in words, in a note.',
    ],
  },
  {
    rule: 'date-order',
    name: 'a closing date before the opening',
    change: [inAlder('  state: operational', '  state: closed\n  closed: 2015-12')],
    expect: [
      'services/woodland/alder-steps.yaml:10:11  date-order  It closed (2015-12) before it opened (2016). Mend one of the dates.',
    ],
  },
  {
    rule: 'date-order',
    name: 'a closing date of a service that runs',
    change: [inAlder('  opened: 2016', '  opened: 2016\n  closed: 2020')],
    expect: [
      'services/woodland/alder-steps.yaml:12:11  date-order  It has a closing date (2020) and the state "operational". Write `state: closed`, or take the date out.',
    ],
  },
  {
    rule: 'date-order',
    name: 'evidence that is older than the closing that it is for',
    change: [inAlder('  state: operational', '  state: closed\n  closed: 2026-09')],
    expect: [
      'services/woodland/alder-steps.yaml:11:10  date-order  It closed in 2026-09, and the date of the evidence for that (`as-of`) is earlier, 2021-06. Give the date of the page that says it closed.',
    ],
  },
  {
    rule: 'closing-said',
    name: 'a state that was changed, and nothing else',
    change: [inAlder('state: operational', 'state: closed')],
    expect: [
      'services/woodland/alder-steps.yaml:9:10  closing-said  It is closed, and nothing says when. Give the date (`closed`), or what is known of it (`closed-note`).',
    ],
  },
  {
    rule: 'seen-running',
    name: 'not known if running, in the year in which it was seen running',
    change: [
      inAlder('state: operational\n  as-of: 2021-06', 'state: unknown\n  last-seen-running: 2026'),
      inAlder('published: 2021-03-18', 'published: 2026'),
      inAlder('supports: [pathways, contact]', 'supports: [pathways, contact, status]'),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:10:22  seen-running  It was last seen running in 2026, which has not ended, and its state is "unknown". Write `state: operational`, or date the sighting more exactly.',
    ],
  },
  {
    rule: 'area-listed',
    name: 'an authority that began with a programme and is not among its adopters',
    change: [
      {
        edit: [
          'programmes/whole-wood.yaml',
          'adopters: [alder, hazel]',
          'adopters: [alder]\nadopters-since: { hazel: 2020 }',
        ],
      },
    ],
    expect: [
      'programmes/whole-wood.yaml:5:19  area-listed  "hazel" stands in `adopters-since` and not in `adopters`. Add it to `adopters`, or take it out here.',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'an authority recorded as having begun with a programme',
    change: [
      {
        edit: [
          'programmes/whole-wood.yaml',
          'adopters: [alder, hazel]',
          'adopters: [alder, hazel]\nadopters-since: { hazle: 2020 }',
        ],
      },
    ],
    expect: [
      'programmes/whole-wood.yaml:5:19  area-listed  "hazle" stands in `adopters-since` and not in `adopters`. Add it to `adopters`, or take it out here.',
      'programmes/whole-wood.yaml:5:19  dangling-reference  "hazle" is not a local authority in data/areas/local-authorities.yaml. Did you mean "hazel"?',
    ],
  },
  {
    rule: 'date-in-future',
    name: 'an authority that has yet to begin with a programme',
    change: [
      {
        edit: [
          'programmes/whole-wood.yaml',
          'adopters: [alder, hazel]',
          'adopters: [alder, hazel]\nadopters-since: { hazel: 2030 }',
        ],
      },
    ],
    expect: [
      'programmes/whole-wood.yaml:5:26  date-in-future  hazel is 2030, which has not come yet. Give the date of the evidence; a plan is said in words, in a note.',
    ],
  },
  {
    rule: 'area-listed',
    name: 'a part of an area, or an area that joined, that is not among the areas',
    change: [inAlder('areas: [alder]', 'areas: [alder]\nareas-part: [alder, elder]\nareas-since: { hazel: 2020 }')],
    expect: [
      'services/woodland/alder-steps.yaml:16:21  area-listed  "elder" stands in `areas-part` and not in `areas`. Add it to `areas`, or take it out here.',
      'services/woodland/alder-steps.yaml:17:16  area-listed  "hazel" stands in `areas-since` and not in `areas`. Add it to `areas`, or take it out here.',
    ],
  },
  {
    rule: 'date-in-future',
    name: 'an area that will join',
    change: [inAlder('areas: [alder]', 'areas: [alder]\nareas-since: { alder: 2031-04 }')],
    expect: [
      'services/woodland/alder-steps.yaml:16:23  date-in-future  alder is 2031-04, which has not come yet. Give the date of the evidence; a plan is said in words, in a note.',
    ],
  },
  {
    rule: 'area-at-date',
    name: 'a council that had ended',
    change: [
      { edit: [ELDER, 'areas: [elder]', 'areas: [elder, birch]\nareas-as-of: 2024'] },
      { edit: [ELDER, 'published: 2019-05', 'published: 2024-05'] },
    ],
    expect: [
      'services/moorland/elder-court.yaml:8:16  area-at-date  "birch" ended on 2023-03-31, before this record\'s evidence (2024). Name the authority that took its place: cedar or damson.',
    ],
  },
  {
    rule: 'area-at-date',
    name: 'a council that had not begun',
    change: [inAlder('areas: [alder]', 'areas: [alder, cedar]')],
    expect: [
      'services/woodland/alder-steps.yaml:15:16  area-at-date  "cedar" began on 2023-04-01, after this record\'s evidence (2021-06). Say in `areas-note` which authority the evidence names and why this one stands here.',
    ],
  },
  {
    rule: 'area-at-date',
    name: 'the day after a council ended',
    change: [
      { edit: [ELDER, 'areas: [elder]', 'areas: [elder, birch]\nareas-as-of: 2023-04-01'] },
      { edit: [ELDER, 'published: 2019-05', 'published: 2024-05'] },
    ],
    expect: [
      'services/moorland/elder-court.yaml:8:16  area-at-date  "birch" ended on 2023-03-31, before this record\'s evidence (2023-04-01). Name the authority that took its place: cedar or damson.',
    ],
  },
  {
    rule: 'area-at-date',
    name: 'the day before a council began',
    change: [
      { edit: [ELDER, 'areas: [elder]', 'areas: [elder, cedar]\nareas-as-of: 2023-03-31'] },
      { edit: [ELDER, 'published: 2019-05', 'published: 2024-05'] },
    ],
    expect: [
      'services/moorland/elder-court.yaml:8:16  area-at-date  "cedar" began on 2023-04-01, after this record\'s evidence (2023-03-31). Say in `areas-note` which authority the evidence names and why this one stands here.',
    ],
  },
  {
    rule: 'area-at-date',
    name: 'before the first code, whatever the order of the rows',
    change: [
      { edit: [AUTHORITIES, EARLIER_ELDER + LATER_ELDER, LATER_ELDER + EARLIER_ELDER] },
      { edit: [ELDER, 'areas: [elder]', 'areas: [elder]\nareas-as-of: 2008'] },
    ],
    expect: [
      'services/moorland/elder-court.yaml:8:9  area-at-date  "elder" began on 2009-01-01, after this record\'s evidence (2008). Say in `areas-note` which authority the evidence names and why this one stands here.',
    ],
  },
  {
    rule: 'likely-duplicate',
    name: 'a second record of one service',
    change: [{ copy: [ALDER, LINDEN] }, ...ownContacts(LINDEN)],
    expect: [
      'services/woodland/linden-friends.yaml:2:7  likely-duplicate  "Alder Steps" is the name in both data/services/woodland/alder-steps.yaml and data/services/woodland/linden-friends.yaml, and both serve the same area. Join the two in the published file; where they really are two, tell their names apart.',
    ],
  },
  {
    rule: 'likely-duplicate',
    name: 'a name written another way',
    change: [
      { copy: [ALDER, LINDEN] },
      ...ownContacts(LINDEN),
      { edit: [LINDEN, 'name: Alder Steps', 'name: ALDER - steps!'] },
    ],
    expect: [
      'services/woodland/linden-friends.yaml:2:7  likely-duplicate  "ALDER - steps!" is the name in both data/services/woodland/alder-steps.yaml and data/services/woodland/linden-friends.yaml, and both serve the same area. Join the two in the published file; where they really are two, tell their names apart.',
    ],
  },
  {
    rule: 'kind-of-type',
    name: 'a kind of another type',
    change: [inAlder('kind: recurrent-care', 'kind: fdac-team')],
    expect: [
      'services/woodland/alder-steps.yaml:5:7  kind-of-type  "fdac-team" is a kind of the type "fdac", and this service has the type "local". Write `type: fdac`, or one of these kinds: recurrent-care.',
    ],
  },
  {
    rule: 'pathway-needed',
    name: 'neither a pathway nor a model',
    change: [{ edit: [ELDER, 'model: wood-court\n', ''] }],
    expect: [
      'services/moorland/elder-court.yaml:1:1  pathway-needed  The service has no pathways and no model that would give them. Add one pathway; its `timing` and `who` may be "unknown".',
    ],
  },
  {
    rule: 'successor',
    name: 'a service that has a successor and is recorded as running',
    change: [
      inAlder('  opened: 2016', '  opened: 2016\n  followed-by: elder-court'),
      { edit: [ELDER, 'state: unknown,', 'state: unknown, follows: alder-steps,'] },
      { edit: [ELDER, '[areas, provider]', '[areas, provider, status]'] },
    ],
    expect: [
      'services/woodland/alder-steps.yaml:12:16  successor  "elder-court" followed this service, whose state is "operational". Write `state: closed`.',
    ],
  },
  {
    rule: 'successor',
    name: 'a follower that does not point back',
    change: [inAlder('  state: operational', '  state: closed\n  closed: 2020\n  followed-by: elder-court')],
    expect: [
      'services/woodland/alder-steps.yaml:11:16  successor  "elder-court" does not point back. Open data/services/moorland/elder-court.yaml, and add `follows: alder-steps` to its status.',
    ],
  },
  {
    rule: 'successor',
    name: 'a service that took over from itself',
    change: [inAlder('  state: operational', '  state: closed\n  closed: 2020\n  followed-by: alder-steps')],
    expect: [
      'services/woodland/alder-steps.yaml:11:16  successor  A service cannot follow itself. Give the id of the one that took over.',
    ],
  },
  {
    rule: 'successor',
    name: 'a service that followed itself',
    change: [inAlder('  opened: 2016', '  opened: 2016\n  follows: alder-steps')],
    expect: [
      'services/woodland/alder-steps.yaml:12:12  successor  A service cannot follow itself. Give the id of the one that was before it.',
    ],
  },
  {
    rule: 'successor',
    name: 'a service followed that does not point back',
    change: [inAlder('  opened: 2016', '  opened: 2016\n  follows: elder-court')],
    expect: [
      'services/woodland/alder-steps.yaml:12:12  successor  "elder-court" does not point back. Open data/services/moorland/elder-court.yaml, and add `followed-by: alder-steps` to its status.',
    ],
  },
  {
    rule: 'schema',
    name: 'a word of a vocabulary whose id is none',
    change: [{ edit: ['vocabulary/who.yaml', 'id: mothers', 'id: Mothers'] }],
    expect: ['vocabulary/who.yaml:3:11  schema  id (terms item 1) is "Mothers", which is not an id. Write "mothers".'],
  },
  {
    rule: 'schema',
    name: 'a region without an id',
    change: [{ edit: ['areas/regions.yaml', 'id: moorland, ', ''] }],
    expect: ['areas/regions.yaml:4:5  schema  id (regions item 2) is missing. Add it.'],
  },
  {
    rule: 'unknown-key',
    name: 'an id inside a group of a record',
    change: [inAlder('  name: Alder Council', '  id: alder\n  name: Alder Council')],
    expect: [
      'services/woodland/alder-steps.yaml:13:3  unknown-key  "id" is not a field of provider. Did you mean "kind"?',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'a slug in a citation',
    change: [{ edit: ['sources.yaml', '  authors: Larch, C.', '  slug: x\n  authors: Larch, C.'] }],
    expect: [
      'sources.yaml:8:3  unknown-key  "slug" is not a field of steps-study-2019. Allowed here: authors, title, publisher, published, published-note, url, licence, caution, note.',
    ],
  },
  {
    rule: 'anchor-or-alias',
    name: 'a text that begins with an ampersand and a space',
    change: [inAlder('name: Alder Steps', 'name: & Sons')],
    expect: [
      'services/woodland/alder-steps.yaml:2:7  anchor-or-alias  Here is the anchor "&"; a text that begins with & or * is read as one. Write the value out, or put it into quotes.',
    ],
  },
  {
    rule: 'anchor-or-alias',
    name: 'a text that begins with a star and a space',
    change: [inAlder('name: Alder Steps', 'name: * Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:7  anchor-or-alias  Here is the alias "*"; a text that begins with & or * is read as one. Write the value out, or put it into quotes.',
    ],
  },
  {
    rule: 'tab',
    name: 'a tab between a hyphen and a field',
    change: [inAlder('  - A weekly group', '  -\ta: b')],
    expect: [
      'services/woodland/alder-steps.yaml:28:4  tab  Here is a tab where only spaces may stand. Put one space in its place.',
    ],
  },
  {
    rule: 'directive',
    name: 'a version of YAML in which merge keys work',
    change: [inAlder('# The longer', '%YAML 1.1\n---\n# The longer')],
    expect: [
      'services/woodland/alder-steps.yaml:1:1  directive  A line that begins with % is an order to the reader of YAML. Take it out, or put the text into quotes.',
    ],
  },
  {
    rule: 'merge-key',
    name: 'a merge key that a directive turns on',
    change: [
      inAlder('# The longer', '%YAML 1.1\n---\n# The longer'),
      inAlder('name: Alder Steps', '<<: { name: Alder Steps }'),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:1:1  directive  A line that begins with % is an order to the reader of YAML. Take it out, or put the text into quotes.',
      'services/woodland/alder-steps.yaml:4:1  merge-key  Here is a merge key ("<<"). Write the fields out where they belong.',
    ],
  },
  {
    rule: 'syntax',
    name: 'an apostrophe inside single quotes',
    change: [inAlder('name: Alder Steps', "name: 'Alder's Steps'")],
    expect: [
      'services/woodland/alder-steps.yaml:2:14  syntax  The text goes on after its quotes have closed. Put the whole text into double quotes; write \\" for one inside.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a colon without its space',
    change: [inAlder('name: Alder Steps', 'name:Alder')],
    expect: [
      'services/woodland/alder-steps.yaml:2:1  syntax  After "name" there is no colon with a space. Put a colon and a space after the name of the field.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a quote that is not closed in the last group of a file',
    change: [inAlder('title: Steps in Alder', "title: 'It''s Alder")],
    expect: [
      'services/woodland/alder-steps.yaml:46:12  syntax  A quote was opened here and never closed. Close it where the text ends.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a summary that continues at the left of the next line',
    change: [inAlder('in Alder who', 'in Alder\nwho')],
    expect: [
      'services/woodland/alder-steps.yaml:8:1  syntax  This line has no colon. If it belongs to the text above, put it on that line, or indent it further; if it is a field, put a colon and a space after its name.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a text of a group that continues at its left, at the end of the group',
    change: [inAlder('  kind: local-authority', '  setting: Early\n  help')],
    expect: [
      'services/woodland/alder-steps.yaml:15:3  syntax  This line has no colon. If it belongs to the text above, put it on that line, or indent it further; if it is a field, put a colon and a space after its name.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a conflict that Git left',
    change: [inAlder('  as-of: 2021-06\n', '<<<<<<< HEAD\n  as-of: 2021\n=======\n  as-of: 2022\n>>>>>>> theirs\n')],
    expect: [
      'services/woodland/alder-steps.yaml:10:1  syntax  Git left a conflict here: keep one version and take the marks (<<<<<<<, =======, >>>>>>>) out.',
    ],
  },
  {
    rule: 'encoding',
    name: 'a file saved as UTF-16',
    change: [{ write: [ALDER, `\uFFFD\uFFFD${'name: Alder'.replaceAll(/./g, '$&\0')}`] }],
    expect: [
      'services/woodland/alder-steps.yaml:1:1  encoding  The file is saved as UTF-16. Save it as UTF-8. In Notepad: Save as, Encoding: UTF-8.',
    ],
  },
  {
    rule: 'tab',
    name: 'more lines than one indented with a tab',
    change: [inAlder('  - A weekly group\n  - Visits', '\t- A weekly group\n\t- Visits')],
    expect: [
      'services/woodland/alder-steps.yaml:28:1  tab  The line is indented with a tab, and so is 1 more line. Use two spaces for each level.',
    ],
  },
  {
    rule: 'tab',
    name: 'a group indented with tabs',
    change: [
      inAlder('  name: Alder Council\n  kind: local', '\tname: Alder Council\n\tkind: local'),
      inAlder('  - A weekly group', '\t- A weekly group'),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:13:1  tab  The line is indented with a tab, and so are 2 more lines. Use two spaces for each level.',
    ],
  },
  {
    rule: 'txt-ending',
    name: 'a record to which an editor gave an ending of its own',
    change: [{ write: ['services/woodland/new-page.yaml.txt', 'name: New Page\n'] }],
    expect: [
      'services/woodland/new-page.yaml.txt:1:1  txt-ending  The file ends in ".txt" and would be passed over. Rename it to new-page.yaml (Windows may hide the ending: View > File name extensions).',
    ],
  },
  {
    rule: 'syntax',
    name: 'two documents',
    change: [inAlder('type: local', '---\ntype: local')],
    expect: [
      'services/woodland/alder-steps.yaml:4:1  syntax  The file holds more than one document. Keep one document in a file: take out the line --- or ... .',
    ],
  },
  {
    rule: 'syntax',
    name: 'a list on the line of its field is reported once',
    change: [inAlder('also-known-as: [Steps in Alder]', 'also-known-as: - Steps in Alder')],
    expect: [
      'services/woodland/alder-steps.yaml:3:16  syntax  A list begins on the line of its field. Begin it on the next.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a bracket that closes nothing',
    change: [inAlder('areas: [alder]', 'areas: [alder]]')],
    expect: [
      'services/woodland/alder-steps.yaml:15:15  syntax  The bracket ] closes nothing. Take it out, or put the whole text into double quotes.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a backslash in double quotes',
    change: [inAlder('name: Alder Steps', 'name: "Alder \\Steps"')],
    expect: [
      'services/woodland/alder-steps.yaml:2:14  syntax  A backslash inside double quotes means something of its own. Write two of them, or use single quotes.',
    ],
  },
  {
    rule: 'syntax',
    name: 'a line too far to the left',
    change: [inAlder('  kind: local-authority', ' kind: local-authority')],
    expect: [
      'services/woodland/alder-steps.yaml:14:1  syntax  The line stands too far to the left or right. Line it up with the fields of its group, with spaces; where it goes on with the text above, indent it further.',
    ],
  },
  {
    rule: 'syntax',
    name: 'an item of a list out of line',
    change: [inAlder('  - Visits at home', ' - Visits at home')],
    expect: [
      'services/woodland/alder-steps.yaml:29:1  syntax  An item of this list is not lined up with the others. Put every hyphen of a list in one column.',
    ],
  },
  {
    rule: 'duplicate-key',
    name: 'a field in quotes that occurs twice',
    change: [inAlder('type: local', '"type": local\n"type": local')],
    expect: [
      'services/woodland/alder-steps.yaml:5:1  duplicate-key  The field "type" stands twice in this group. Keep one; put several values into a list.',
    ],
  },
  {
    rule: 'schema',
    name: 'a text of two lines',
    change: [inAlder('name: Alder Steps', 'name: |-\n  Alder\n  ::error::Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:7  schema  name is "Alder\\n::error::Steps", which holds a line break. Write one paragraph, after >- where it is long.',
    ],
  },
  {
    rule: 'schema',
    name: 'a line break that an escape makes',
    change: [inAlder('name: Alder Council', 'name: "Alder\\nCouncil"')],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  schema  name (provider) is "Alder\\nCouncil", which holds a line break. Write one paragraph, after >- where it is long.',
    ],
  },
  {
    rule: 'schema',
    name: 'a line break at the end of a folded text',
    change: [inAlder('name: Alder Council', 'name: >\n    Alder Council')],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  schema  name (provider) is "Alder Council\\n", which ends with a line break. Write >- instead of > or |, or put it on one line.',
    ],
  },
  {
    rule: 'schema',
    name: 'a line break in a summary',
    change: [inAlder('Alder who have had a child removed.', 'Alder\n\n  who have had a child removed.')],
    expect: [
      'services/woodland/alder-steps.yaml:7:10  schema  summary is "A worker and a group for parents in Alder\\nwho have had a ...", which holds a line break. Write one paragraph, after >- where it is long.',
    ],
  },
  {
    rule: 'schema',
    name: 'a value that would be an order to GitHub is printed on one line',
    change: [inAlder('state: operational', 'state: |\n    x\n    ::error::boo')],
    expect: [
      'services/woodland/alder-steps.yaml:9:10  schema  state (status) is "x\\n::error::boo\\n". Allowed: operational, in-development, closed, unknown.',
    ],
  },
  {
    rule: 'stray-file',
    name: 'a file whose name would be an order to GitHub',
    change: [{ write: ['x\n::error::y.txt', ''] }],
    expect: [
      'x\\n::error::y.txt:1:1  stray-file  No file is expected here. A record stands in data/services/<region>/, data/models/, data/programmes/ or data/published/figures/. Move it, or take it out.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'in the text of a criterion',
    change: [inAlder('- text: A child has been removed', '- text: "Ring Ann, born 03/04/1990"')],
    expect: [
      'services/woodland/alder-steps.yaml:20:15  personal-details  The text holds "born 03/04/1990", which looks like a date of birth. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'in the text of a duration',
    change: [inAlder('text: Up to 18 months', 'text: Ask on 07700 900123')],
    expect: [
      'services/woodland/alder-steps.yaml:25:23  personal-details  The text holds "07700 900123", which looks like a mobile number. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'personal-details',
    name: 'in the note of a contact',
    change: [inAlder('  phone: "01632 960001"', '  note: Or ring 07700 900123')],
    expect: [
      'services/woodland/alder-steps.yaml:33:9  personal-details  The text holds "07700 900123", which looks like a mobile number. Take it out: the directory holds no details of people or cases.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a zero-width space that an escape makes',
    change: [inAlder('name: Alder Council', 'name: "Al\\u200Bder Council"')],
    expect: [
      'services/woodland/alder-steps.yaml:13:9  hidden-character  Here is an invisible character (U+200B), often left by copying. Type the words again by hand.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a letter that was lost',
    change: offer('A caf\uFFFD'),
    expect: [
      'services/woodland/alder-steps.yaml:28:10  hidden-character  Here is a letter that could not be read (U+FFFD). Save the file as UTF-8 and type the letter again.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a blank letter of Hangul',
    change: offer('A weekly\u3164 group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:13  hidden-character  Here is an invisible character (U+3164), often left by copying. Type the words again by hand.',
    ],
  },
  {
    rule: 'hidden-character',
    name: 'a space that does not break',
    change: offer('A weekly\u00A0group'),
    expect: [
      'services/woodland/alder-steps.yaml:28:13  hidden-character  Here is an unusual space (U+00A0). Write an ordinary space.',
    ],
  },
  {
    rule: 'organisational-contact',
    name: "a council's mobile number and private mailbox",
    change: [
      {
        edit: [
          'areas/councils.yaml',
          'phone: "01632 960011"',
          'phone: "07700 900123"\n        email: alder.children@gmail.com',
        ],
      },
    ],
    expect: [
      "areas/councils.yaml:20:16  organisational-contact  07700 900123 is a mobile number, which may be one person's. Give the office number, or leave the field out.",
      "areas/councils.yaml:21:16  organisational-contact  The mailbox alder.children@gmail.com is on a host for private mail. Give the team's shared mailbox, or leave the field out.",
    ],
  },
  {
    rule: 'organisational-contact',
    name: "a council's mailbox with a person's name",
    change: [
      {
        edit: [
          'areas/councils.yaml',
          '        website:',
          '        email: ann-larch@alder.example.org\n        website:',
        ],
      },
    ],
    expect: [
      "areas/councils.yaml:8:16  organisational-contact  The mailbox ann-larch@alder.example.org is in the form of a person's name. Give the team's shared mailbox, or leave the field out.",
    ],
  },
  {
    rule: 'organisational-contact',
    name: "a mailbox with a person's name and an initial",
    change: email('ann.m.larch@alder.example.org'),
    expect: [
      "services/woodland/alder-steps.yaml:34:10  organisational-contact  The mailbox ann.m.larch@alder.example.org is in the form of a person's name. Give the team's shared mailbox, or leave the field out.",
    ],
  },
  {
    rule: 'schema',
    name: 'a number of a service that is no number',
    change: phone('"ring Ann"'),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  schema  phone (contact) is "ring Ann", which is not a telephone number. Write 10 or 11 figures in groups, such as "0161 496 0000".',
    ],
  },
  {
    rule: 'schema',
    name: 'more fields supported than a record has',
    change: [
      inAlder(
        'supports: [pathways, contact]',
        `supports: [${Array.from({ length: 30 }, (_, at) => `areas-${at}, `).join('')}contact]`,
      ),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:49:15  schema  supports (evidence item 2) has 31 entries. Write 30 or fewer.',
    ],
  },
  {
    rule: 'web-address',
    name: 'a user name before the host',
    change: website('https://steps.example.org@evil.example.org/'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "https://steps.example.org@evil.example.org/", which is not a web address. Take out the space, quotes, bracket or user name in it (a space is written %20).',
    ],
  },
  {
    rule: 'web-address',
    name: 'a space',
    change: website('https://steps.example.org/a b'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "https://steps.example.org/a b", which is not a web address. Take out the space, quotes, bracket or user name in it (a space is written %20).',
    ],
  },
  {
    rule: 'web-address',
    name: 'an angle bracket',
    change: website('https://steps.example.org/<script>'),
    expect: [
      'services/woodland/alder-steps.yaml:32:12  web-address  website (contact) is "https://steps.example.org/<script>", which is not a web address. Take out the space, quotes, bracket or user name in it (a space is written %20).',
    ],
  },
  {
    rule: 'id-form',
    name: 'an accent',
    change: secondService('services/woodland/Élan.yaml'),
    expect: [
      'services/woodland/Élan.yaml:1:1  id-form  "Élan" is not an id. Name the file with lower-case letters, figures and single hyphens, such as "elan.yaml".',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'a model, where there is no folder of models',
    change: [{ remove: 'models' }],
    expect: [
      'services/moorland/elder-court.yaml:4:8  dangling-reference  "wood-court" is not a model in data/models/. Use an id from data/models/, or add it there first.',
      'services/woodland/alder-steps.yaml:6:8  dangling-reference  "steps" is not a model in data/models/. Use an id from data/models/, or add it there first.',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'citations that cannot be read do not make evidence wrong',
    change: [
      { edit: ['sources.yaml', 'published: 2021-06', 'publshed: 2021-06'] },
      inAlder('source: steps-page', 'source: nobody'),
    ],
    expect: [
      'sources.yaml:5:3  unknown-key  "publshed" is not a field of woods-mapping-2021. Did you mean "published"?',
    ],
  },
  {
    rule: 'dangling-reference',
    name: 'one who may refer',
    change: [
      inAlder('rule: { children-removed: { at-least: 1 } }', 'rule: { referred-by: [self, third-sector, courts] }'),
    ],
    expect: [
      'services/woodland/alder-steps.yaml:21:51  dangling-reference  "courts" is neither a kind of provider in data/vocabulary/provider-kinds.yaml nor the word self. Write one of: self, local-authority, third-sector.',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'the regions of the mapping',
    change: [
      { edit: ['published/mapping-2021.yaml', 'fdac: { moorland', 'fdac: { morland'] },
      { edit: ['published/mapping-2021.yaml', 'regions: { woodland: 0', 'regions: { seaside: 0'] },
    ],
    expect: [
      'published/mapping-2021.yaml:13:14  dangling-table-reference  "seaside" is not a region in data/areas/regions.yaml. Use an id from data/areas/regions.yaml, or add it there first.',
      'published/mapping-2021.yaml:23:11  dangling-table-reference  "morland" is not a region in data/areas/regions.yaml. Did you mean "moorland"?',
    ],
  },
  {
    rule: 'duplicate-term',
    name: 'a term that occurs twice in a vocabulary',
    change: [
      { edit: ['vocabulary/who.yaml', 'id: fathers', 'id: mothers'] },
      inAlder('[mothers, fathers]', '[mothers]'),
    ],
    expect: [
      'models/steps.yaml:8:20  dangling-reference  "fathers" is not a word for whom it works with in data/vocabulary/who.yaml. Did you mean "mothers"?',
      'vocabulary/who.yaml:4:11  duplicate-term  The id "mothers" stands twice in this list. Take one entry out, or give it an id of its own.',
    ],
  },
  {
    rule: 'duplicate-term',
    name: 'a figure that occurs twice',
    change: [{ edit: ['published/figures/steps.yaml', 'id: finished', 'id: parents'] }],
    expect: [
      'published/figures/steps.yaml:5:11  duplicate-term  The id "parents" stands twice in this list. Take one entry out, or give it an id of its own.',
    ],
  },
  {
    rule: 'schema',
    name: 'a type that is missing',
    change: [inAlder('type: local\n', '')],
    expect: [
      'services/woodland/alder-steps.yaml:2:1  schema  type is missing. Add it, with one of: pause, fdac, local, related.',
    ],
  },
  {
    rule: 'schema',
    name: 'a state without a value',
    change: [inAlder('state: operational', 'state:')],
    expect: [
      'services/woodland/alder-steps.yaml:9:9  schema  state (status) has no value. Give it one, or take the field out: an absent field means not known.',
    ],
  },
  {
    rule: 'schema',
    name: 'timing that is missing',
    change: [inAlder('  - timing: [pregnancy, post-proceedings]\n    who', '  - who')],
    expect: [
      'services/woodland/alder-steps.yaml:17:5  schema  timing (pathways item 1) is missing. Add it; where not known, write unknown.',
    ],
  },
  {
    rule: 'schema',
    name: 'a number without a value',
    change: phone(''),
    expect: [
      'services/woodland/alder-steps.yaml:33:10  schema  phone (contact) has no value. Give it one, or take the field out: an absent field means not known.',
    ],
  },
  {
    rule: 'unknown-key',
    name: 'a misspelt field of an entry of a list',
    change: [inAlder('    published: 2021-03-18', '    publshed: 2021-03-18')],
    expect: [
      'services/woodland/alder-steps.yaml:48:5  unknown-key  "publshed" is not a field of evidence item 2. Did you mean "published"?',
    ],
  },
  {
    rule: 'schema',
    name: 'an empty file',
    change: [{ write: [ELDER, '# to do\n'] }],
    expect: ['services/moorland/elder-court.yaml:1:1  schema  This file is empty. Fill it in, or take the file out.'],
  },
  {
    rule: 'schema',
    name: 'a council whose key is no id',
    change: [{ edit: ['areas/councils.yaml', '  elder: {', '  Elder: {'] }],
    expect: ['areas/councils.yaml:26:3  schema  "Elder" is not an id. Write "elder".'],
  },
  {
    rule: 'schema',
    name: 'a summary that is too short',
    change: [
      inAlder('summary: A worker and a group for parents in Alder who have had a child removed.', 'summary: A group'),
    ],
    expect: ['services/woodland/alder-steps.yaml:7:10  schema  summary has 7 characters. Write at least 20.'],
  },
  {
    rule: 'schema',
    name: 'evidence that supports nothing',
    change: [inAlder('supports: [pathways, contact]', 'supports: []')],
    expect: [
      'services/woodland/alder-steps.yaml:49:15  schema  supports (evidence item 2) is empty. Name at least one.',
    ],
  },
  {
    rule: 'schema',
    name: 'less than nothing',
    change: [inAlder('at-least: 1', 'at-least: -1')],
    expect: [
      'services/woodland/alder-steps.yaml:21:47  schema  at-least (pathways item 1, criteria item 1, rule, children-removed) is -1. Write 1 or more.',
    ],
  },
  {
    rule: 'says-nothing',
    name: 'a unit that says nothing',
    change: [{ edit: ['published/figures/steps.yaml', 'value: 24', 'value: 24, unit: TBC'] }],
    expect: [
      'published/figures/steps.yaml:4:53  says-nothing  unit (figures item 1) is "TBC", which says nothing. Take it out: what is absent is not known.',
    ],
  },
  {
    rule: 'schema',
    name: 'a figure without its value',
    change: [{ edit: ['published/figures/steps.yaml', ', value: 24', ''] }],
    expect: ['published/figures/steps.yaml:4:5  schema  value (figures item 1) is missing. Add it.'],
  },
  {
    rule: 'schema',
    name: 'a pair of neighbours with only one',
    change: [{ edit: ['areas/neighbours.yaml', '- [alder, cedar]', '- alder'] }],
    expect: [
      'areas/neighbours.yaml:3:5  schema  land item 1 is "alder", where a pair of ids, such as [alder, cedar], belongs. Write a pair of ids, such as [alder, cedar].',
    ],
  },
  {
    rule: 'comment-in-text',
    name: 'a number sign in a text without quotes',
    change: [inAlder('name: Alder Steps', 'name: Alder #1 Steps')],
    expect: [
      'services/woodland/alder-steps.yaml:2:13  comment-in-text  From this # on, the line is read as a comment and not as text. Put the whole text into quotes; a comment goes on a line of its own.',
    ],
  },
  ...NAMES.bad,
  ...NOTHING.bad,
  ...CHARACTERS.bad,
  ...WRITTEN.bad,
  ...SUPPORTED.bad,
  ...ORDERS.bad,
  ...RANGES.bad,
  ...SETS.bad,
  ...OWN.bad,
  ...ONE_SERVICE.bad,
  ...BAD_HELP_LINES,
  ...BAD_LINKS,
  ...BAD_TABLES,
];

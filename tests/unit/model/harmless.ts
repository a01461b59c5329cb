import { statSync } from 'node:fs';
import { join } from 'node:path';
import { HARMLESS_HELP_LINES } from './bad-help-lines.ts';
import { HARMLESS_TABLES } from './bad-tables.ts';
import { type Change, GOOD_FOLDER } from './changed-copy.ts';
import { CHARACTERS } from './examples/characters.ts';
import { inAlder, inElder, offer, ownContacts, secondService } from './examples/edits.ts';
import { NAMES } from './examples/names.ts';
import { NOTHING } from './examples/nothing.ts';
import { ONE_SERVICE } from './examples/one-service.ts';
import { ORDERS } from './examples/orders.ts';
import { OWN } from './examples/own.ts';
import { RANGES } from './examples/ranges.ts';
import { SETS } from './examples/sets.ts';
import { SUPPORTED } from './examples/supported.ts';
import { WRITTEN } from './examples/written.ts';
import { HARMLESS_LINKS } from './harmless-links.ts';

const HELP_NOW_SIZE = statSync(join(GOOD_FOLDER, 'help-now.yaml')).size;

/** Texts that resemble a mistake but are valid. A rule that reported these would teach people to ignore it. */
export const HARMLESS: readonly { rule: string; name: string; change: readonly Change[] }[] = [
  {
    rule: 'file-size',
    name: 'a file of just 64 kB',
    change: [{ edit: ['help-now.yaml', 'lines:', `#${'-'.repeat(64 * 1024 - HELP_NOW_SIZE - 2)}\nlines:`] }],
  },
  {
    rule: 'file-size',
    name: 'a table of the areas of more than 64 kB',
    change: [{ edit: ['areas/councils.yaml', 'councils:', `#${'-'.repeat(100 * 1024)}\ncouncils:`] }],
  },
  ...['prevention', 'newstart', 'media-parents', 'communicationneeds', 'prsupport'].map((mailbox) => ({
    rule: 'press-mailbox',
    name: `a mailbox that only begins like that of the press, ${mailbox}`,
    change: [inAlder('steps@alder.example.org', `${mailbox}@alder.example.org`)],
  })),
  {
    rule: 'likely-duplicate',
    name: 'two services of one name in two places',
    change: [
      { copy: ['services/woodland/alder-steps.yaml', 'services/moorland/hazel-steps.yaml'] },
      { edit: ['services/moorland/hazel-steps.yaml', 'areas: [alder]', 'areas: [hazel]'] },
      ...ownContacts('services/moorland/hazel-steps.yaml'),
    ],
  },
  {
    rule: 'id-clash',
    name: 'a model and a service with one id',
    change: [{ copy: ['models/steps.yaml', 'models/alder-steps.yaml'] }],
  },
  {
    rule: 'region-folder',
    name: 'a service of two regions under several-regions',
    change: [
      ...secondService('services/several-regions/linden-friends.yaml'),
      { edit: ['services/several-regions/linden-friends.yaml', 'areas: [alder]', 'areas: [alder, hazel]'] },
    ],
  },
  {
    rule: 'region-folder',
    name: 'a service whose areas no source names',
    change: [inAlder('areas: [alder]', 'areas: []')],
  },
  { rule: 'tag', name: 'an exclamation mark inside a text', change: [offer('Visits! And more!')] },
  { rule: 'anchor-or-alias', name: 'a star and an ampersand in quotes', change: [offer('"*Tea* & talk"')] },
  { rule: 'html', name: 'less than, more than, and', change: [offer('For a child < 5 or > 11 & their parents')] },
  { rule: 'html', name: 'brackets side by side without a link', change: [offer('A group [weekly] (at home)')] },
  {
    rule: 'html',
    name: 'an address with what looks like an entity',
    change: [inAlder('website: https://steps.example.org/alder', 'website: https://steps.example.org/?a=1&copy;=2')],
  },
  {
    rule: 'hidden-character',
    name: 'Welsh letters, dashes and quotes',
    change: [offer('Tŷ Gŵyn – a “warm” house’s café')],
  },
  {
    rule: 'wording',
    name: 'an official name that contains the word',
    change: [offer('Help from The Hard to Reach Project')],
  },
  { rule: 'wording', name: 'capitals inside another word, and small letters', change: [offer('PLACE and lac')] },
  {
    rule: 'wording',
    name: "the title of somebody else's page",
    change: [inAlder('title: Steps in Alder', 'title: Help for the failed parent')],
  },
  {
    rule: 'personal-details',
    name: 'an office number and a year',
    change: [offer('Ring 01632 960001; born in 1990s Alder')],
  },
  {
    rule: 'organisational-contact',
    name: 'a mobile number that the service publishes as its own',
    change: [
      inAlder(
        'phone: "01632 960001"',
        'phone: "07700 900123"\n  phone-exception: Printed on the leaflet of the service',
      ),
    ],
  },
  { rule: 'date-in-future', name: 'today', change: [inAlder('published: 2021-03-18', 'published: 2026-11-24')] },
  { rule: 'date-in-future', name: 'this month', change: [inAlder('published: 2021-03-18', 'published: 2026-11')] },
  { rule: 'date-in-future', name: 'this year', change: [inAlder('published: 2021-03-18', 'published: 2026')] },
  {
    rule: 'date-order',
    name: 'opened and closed in one year',
    change: [inAlder('  state: operational', '  state: closed\n  closed: 2016-05')],
  },
  {
    rule: 'date-order',
    name: 'opened and closed on one day',
    change: [
      inAlder('  state: operational', '  state: closed\n  closed: 2016-05-01'),
      inAlder('opened: 2016', 'opened: 2016-05-01'),
    ],
  },
  {
    rule: 'date-order',
    name: 'closed in the month of the evidence for it',
    change: [inAlder('  state: operational', '  state: closed\n  closed: 2021-06-30')],
  },
  {
    rule: 'closing-said',
    name: 'a closure with a note of what is known',
    change: [inAlder('  state: operational', '  state: closed\n  closed-note: The date is not recorded.')],
  },
  {
    rule: 'area-at-date',
    name: 'a council at the time of the evidence that has ended since',
    change: [inAlder('areas: [alder]', 'areas: [alder, birch]')],
  },
  {
    rule: 'area-at-date',
    name: 'a council that began in the year of the evidence',
    change: [
      inAlder('areas: [alder]', 'areas: [alder, cedar]\nareas-as-of: 2023'),
      inAlder('    where: Table 1\n', '    where: Table 1\n    published: 2023-06\n'),
    ],
  },
  {
    rule: 'area-at-date',
    name: 'a later council with a note that says why',
    change: [inAlder('areas: [alder]', 'areas: [alder, cedar]\nareas-note: The evidence names Birch.')],
  },
  {
    rule: 'area-at-date',
    name: 'a council on both sides of its recoding',
    change: [
      inElder('areas: [elder]', 'areas: [elder]\nareas-as-of: 2020'),
      inElder('published: 2019-05', 'published: 2024-05'),
    ],
  },
  {
    rule: 'area-at-date',
    name: 'the last day of a council',
    change: [
      inElder('areas: [elder]', 'areas: [elder, birch]\nareas-as-of: 2023-03-31'),
      inElder('published: 2019-05', 'published: 2024-05'),
    ],
  },
  {
    rule: 'area-at-date',
    name: 'the first day of a council',
    change: [
      inElder('areas: [elder]', 'areas: [elder, cedar]\nareas-as-of: 2023-04-01'),
      inElder('published: 2019-05', 'published: 2024-05'),
    ],
  },
  {
    rule: 'caution',
    name: 'an evaluation without findings',
    change: [
      inAlder('    caution: A small study without a comparison group.\n', ''),
      inAlder('[Most parents finished the group.]', '[]'),
    ],
  },
  {
    rule: 'successor',
    name: 'a closed service and its follower that point at each other',
    change: [
      inElder('state: unknown,', 'state: closed, closed-note: The year is not recorded., followed-by: alder-steps,'),
      inElder('[areas, provider]', '[areas, provider, status]'),
      inAlder('  opened: 2016', '  opened: 2016\n  follows: elder-court'),
    ],
  },
  {
    rule: 'pathway-needed',
    name: 'pathways without a model',
    change: [inAlder('model: steps\n', '')],
  },
  {
    rule: 'schema',
    name: 'a title that begins and ends with words in curly quotes',
    change: [inAlder('title: Steps in Alder', 'title: “Steps” and “Stairs”')],
  },
  {
    rule: 'schema',
    name: 'a freephone number of ten digits, and one in international form',
    change: [
      inAlder('phone: "01632 960001"', 'phone: "0800 157 000"'),
      { edit: ['areas/councils.yaml', '"01632 960010"', '"+44 1632 960010"'] },
    ],
  },
  { rule: 'schema', name: 'a text of 1,500 characters', change: [offer('a'.repeat(1500))] },
  { rule: 'schema', name: 'a text in quotes of either kind', change: [offer("'A ''weekly'' group'")] },
  {
    rule: 'directive',
    name: 'three hyphens at the head of a file, and a percent sign in a text',
    change: [inAlder('# The longer', '---\n# The longer'), inAlder('- A weekly group', '- 50% of parents come weekly')],
  },
  ...['early.help', 'front-door', 'MASH', '0-19.SPOA', 'C-SPOC', 'pause-info', 'family_hub', 'duty.team2'].map(
    (mailbox) => ({
      rule: 'organisational-contact',
      name: `the mailbox of a team, ${mailbox}`,
      change: [
        {
          edit: [
            'areas/councils.yaml',
            '        website:',
            `        email: ${mailbox}@alder.example.org\n        website:`,
          ] as const,
        },
      ],
    }),
  ),
  {
    rule: 'wording',
    name: 'what people type, which is not what we say',
    change: [
      { edit: ['vocabulary/search-words.yaml', 'mums]', 'mums, failed parent]'] },
      { edit: ['vocabulary/crisis-words.yaml', '[danger]', '[danger, hard to reach]'] },
    ],
  },
  {
    rule: 'personal-details',
    name: 'a number to text in help-now.yaml',
    change: [
      { edit: ['help-now.yaml', 'phone: "01632 960999"', 'text: "07700 900123"'] },
      { edit: ['help-now.yaml', 'supports: [phone]', 'supports: [text]'] },
    ],
  },
  {
    rule: 'web-address',
    name: 'an @ in the path of an address',
    change: [inAlder('website: https://steps.example.org/alder', 'website: https://video.example.org/@steps')],
  },
  {
    rule: 'schema',
    name: 'a long text folded over two lines',
    change: [inAlder('name: Alder Council', 'name: >-\n    Alder\n    Council')],
  },
  {
    rule: 'comment-in-text',
    name: 'a number sign in quotes, without a space, and a comment on a line of its own',
    change: [
      inAlder('name: Alder Steps', '# The name.\nname: "Alder #1 Steps"'),
      inAlder('type: local', 'type: local # counted'),
      offer('Group C#'),
    ],
  },
  ...NAMES.harmless,
  ...NOTHING.harmless,
  ...CHARACTERS.harmless,
  ...WRITTEN.harmless,
  ...SUPPORTED.harmless,
  ...ORDERS.harmless,
  ...RANGES.harmless,
  ...SETS.harmless,
  ...OWN.harmless,
  ...ONE_SERVICE.harmless,
  ...HARMLESS_HELP_LINES,
  ...HARMLESS_LINKS,
  ...HARMLESS_TABLES,
];

import type { BadExample } from '../bad-examples.ts';
import type { Change } from '../changed-copy.ts';
import { ALDER, type Harmless, inAlder } from './edits.ts';

const AUTHORITIES = 'areas/local-authorities.yaml';
const CRISIS = 'vocabulary/crisis-words.yaml';
const WORDS = 'vocabulary/search-words.yaml';

const edit = (file: string, from: string, to: string): Change => ({ edit: [file, from, to] });
const fear = (line: string): Change =>
  edit(CRISIS, 'words: [danger] }', `words: [danger] }\n  - { about: Fear, ${line}words: [danger] }`);

const UNPLACED = `name: Larch Steps
type: local
kind: recurrent-care
summary: A made-up service that works somewhere in the region, and nobody says where.
status: { state: unknown }
provider: {}
areas: []
pathways: [{ timing: unknown, who: unknown }]
evidence: [{ url: "https://larch.example.org/", title: Larch, supports: [status, pathways] }]
`;

/** Values that two records share although only one can have them, and values that no map, table or search can use. */
export const OWN: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    {
      rule: 'duplicate-term',
      name: 'one label for two words',
      change: [edit('vocabulary/needs.yaml', 'label: Domestic abuse', 'label: Drug or alcohol use')],
      expect: [
        'vocabulary/needs.yaml:4:34  duplicate-term  The label "Drug or alcohol use" stands twice in this list. Take one entry out, or say what tells this one apart.',
      ],
    },
    {
      rule: 'duplicate-term',
      name: 'one code for two regions',
      change: [edit('areas/regions.yaml', 'code: E12999902', 'code: E12999901')],
      expect: [
        'areas/regions.yaml:4:65  duplicate-term  The code "E12999901" stands twice in this list. Take one entry out, or give it its own.',
      ],
    },
    {
      rule: 'duplicate-term',
      name: 'the name of a place twice',
      change: [edit('areas/place-names.yaml', 'name: ALD,', 'name: BIRCHSHIRE,')],
      expect: [
        'areas/place-names.yaml:4:13  duplicate-term  The name "BIRCHSHIRE" stands twice in this list. Take one entry out, or join the two.',
      ],
    },
    {
      rule: 'duplicate-term',
      name: 'a county and a country twice',
      change: [
        edit(
          'areas/place-names.yaml',
          'note: Birch was a county.\n',
          'note: Birch was a county.\ncounties: [{ name: Firshire, areas: [alder, elder] }, { name: firshire, areas: [cedar, elder] }]\nelsewhere: [{ country: Farland, names: [Far] }, { country: Farland, names: [Fur] }]\n',
        ),
      ],
      expect: [
        'areas/place-names.yaml:2:63  duplicate-term  The county "firshire" stands twice in this list. Take one entry out, or join the two.',
        'areas/place-names.yaml:3:60  duplicate-term  The country "Farland" stands twice in this list. Take one entry out, or join the two.',
      ],
    },
    {
      rule: 'dangling-table-reference',
      name: 'an area of a county',
      change: [
        edit(
          'areas/place-names.yaml',
          'note: Birch was a county.\n',
          'note: Birch was a county.\ncounties: [{ name: Firshire, areas: [alder, eldre] }]\n',
        ),
      ],
      expect: [
        'areas/place-names.yaml:2:45  dangling-table-reference  "eldre" is not a local authority in data/areas/local-authorities.yaml. Did you mean "elder"?',
      ],
    },
    {
      rule: 'authority-rows',
      name: 'one name and one number for two authorities',
      change: [
        edit(AUTHORITIES, 'name: Alder\n', 'name: Alder\n    dfe-number: "801"\n'),
        edit(AUTHORITIES, 'name: Hazel\n', 'name: Alder\n    dfe-number: "801"\n'),
      ],
      expect: [
        'areas/local-authorities.yaml:50:11  authority-rows  The name Alder is that of "alder" on 2009-01-01. Give each its own.',
        'areas/local-authorities.yaml:51:17  authority-rows  The number of the department 801 is that of "alder" on 2009-01-01. Give each its own.',
      ],
    },
    {
      rule: 'authority-rows',
      name: 'an authority in another region than its predecessor',
      change: [edit(AUTHORITIES, 'name: Cedar\n    region: woodland', 'name: Cedar\n    region: moorland')],
      expect: [
        'areas/local-authorities.yaml:20:13  authority-rows  "cedar" is in "moorland", and what it came from is in "woodland". Mend the one that is wrong.',
      ],
    },
    {
      rule: 'mapping-adds-up',
      name: 'two tables of the same services that count them differently',
      change: [edit('published/mapping-2021.yaml', 'post-proceedings-only: 1', 'post-proceedings-only: 2')],
      expect: [
        'published/mapping-2021.yaml:17:35  mapping-adds-up  These services are 2, and those under who-for 1: both tables are of the same. Look them up again.',
      ],
    },
    {
      rule: 'search-word',
      name: 'written as nobody looks for it',
      change: [edit(WORDS, 'mums]', 'Mother-In-Law!]')],
      expect: [
        'vocabulary/search-words.yaml:3:24  search-word  "Mother-In-Law!" is looked for as "mother in law". Write it so: lower case, without signs.',
      ],
    },
    {
      rule: 'search-word',
      name: 'a spelling of two words, of itself and in capitals, and a set with a sign',
      change: [
        edit(WORDS, 'ignored:', 'by-ear: { alder: [older, alder], elder: [older, Eldur] }\nignored:'),
        edit(CRISIS, 'groups:', 'sets: { CHILD: [baby, kid!] }\nspellings: { want: [wnt], wont: [wnt] }\ngroups:'),
      ],
      expect: [
        'vocabulary/crisis-words.yaml:2:23  search-word  "kid!" is looked for as "kid". Write it so: lower case, without signs.',
        'vocabulary/crisis-words.yaml:3:34  search-word  "wnt" is a spelling of "want" already. Take it out of one of the two.',
        'vocabulary/search-words.yaml:6:26  search-word  "alder" is the word itself. Take it out.',
        'vocabulary/search-words.yaml:6:42  search-word  "older" is a spelling of "alder" already. Take it out of one of the two.',
        'vocabulary/search-words.yaml:6:49  search-word  "Eldur" is looked for as "eldur". Write it so: lower case, without signs.',
      ],
    },
    {
      rule: 'search-word',
      name: 'a word of crisis that calls for a line of its own in one of two groups',
      change: [fear('also-line: Woods Listening Line, ')],
      expect: [
        'vocabulary/crisis-words.yaml:4:61  search-word  "danger" stands in a group that calls for no line of its own already. Take it out of one of the two, or join the two groups.',
      ],
    },
    {
      rule: 'schema',
      name: 'a cell far from all others',
      change: [edit('areas/hexagons.yaml', '{ q: 1, r: 0 }', '{ q: 100000, r: -1 }')],
      expect: [
        'areas/hexagons.yaml:7:15  schema  q (hexes, hazel) is 100000. Write 60 or less.',
        'areas/hexagons.yaml:7:26  schema  r (hexes, hazel) is -1. Write 0 or more.',
      ],
    },
    {
      rule: 'schema',
      name: 'a number with one digit too few, in a place whose numbers all have ten',
      change: [inAlder('phone: "01632 960001"', 'phone: "01632 96000"')],
      expect: [
        `${ALDER}:33:10  schema  phone (contact) is "01632 96000", which is not a telephone number. Write 10 or 11 figures in groups, such as "0161 496 0000".`,
      ],
    },
    {
      rule: 'likely-duplicate',
      name: 'one name twice in a region, where neither names an area',
      change: [
        ...['one', 'other'].map(
          (id): Change => ({
            write: [`services/woodland/${id}.yaml`, UNPLACED],
          }),
        ),
      ],
      expect: [
        'services/woodland/other.yaml:1:7  likely-duplicate  "Larch Steps" is the name in both data/services/woodland/one.yaml and data/services/woodland/other.yaml, and neither names an area. Join the two in the published file; where they really are two, tell their names apart.',
      ],
    },
  ],
  harmless: [
    {
      rule: 'schema',
      name: 'a number of nine digits, in a place that has such numbers',
      change: [inAlder('phone: "01632 960001"', 'phone: "01744 46000"')],
    },
    { rule: 'search-word', name: 'a word of two groups of crisis that are answered alike', change: [fear('')] },
  ],
};

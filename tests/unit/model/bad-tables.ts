import type { BadExample } from './bad-examples.ts';
import type { Change } from './changed-copy.ts';

const AUTHORITIES = 'areas/local-authorities.yaml';
const BOUNDARIES = 'areas/boundaries.yaml';
const CELLS = 'areas/hexagons.yaml';
const COUNCILS = 'areas/councils.yaml';
const KINDS = 'vocabulary/kinds.yaml';
const MAPPING = 'published/mapping-2021.yaml';
const NEED = 'areas/need.yaml';
const SERIES = 'areas/need-series.yaml';
const SIMILAR = 'areas/similar.yaml';
const ESTIMATE = 'published/estimate.yaml';
const NEIGHBOURS = 'areas/neighbours.yaml';
const NONE = 'areas/confirmed-none.yaml';
const STATUS = 'vocabulary/status.yaml';

const edit = (file: string, from: string, to: string): Change => ({ edit: [file, from, to] });

/** Adds a row for an authority at the end of the table. */
const row = (id: string, fields: string): Change =>
  edit(
    AUTHORITIES,
    '  - id: hazel\n',
    `  - { id: ${id}, name: Rowan, region: moorland, kind: unitary, ${fields} }\n  - id: hazel\n`,
  );

/** Hazel ends on a day, and Rowan replaces it. */
const hazelEnds = (day: string, next: string): Change[] => [
  row('rowan', `code-note: None yet, valid-from: ${next}, predecessors: [E06999907]`),
  edit(AUTHORITIES, 'code: E06999907\n', `code: E06999907\n    valid-to: ${day}\n`),
];

/** Mistakes between the tables, and across time. */
export const BAD_TABLES: readonly BadExample[] = [
  {
    rule: 'authorities-of-day',
    name: 'authorities in force without a cell, an outline, a council and a neighbour',
    change: [
      edit(CELLS, '  hazel: { q: 1, r: 0 }\n', ''),
      edit(BOUNDARIES, '  hazel: { features: [[Elder, GB.HZ]] }\n', ''),
      edit(COUNCILS, '  hazel: { website: https://hazel.example.org/ }\n', ''),
      edit(NEIGHBOURS, '  - [cedar, damson]\n', ''),
    ],
    expect: [
      'areas/boundaries.yaml:2:1  authorities-of-day  Authorities in force on 2026-11-24 have no outline here: hazel. Name its features here, and run npm run boundaries.',
      'areas/councils.yaml:2:1  authorities-of-day  Authorities in force on 2026-11-24 have no council here: hazel. Add its home page.',
      'areas/hexagons.yaml:2:1  authorities-of-day  Authorities in force on 2026-11-24 have no cell here: hazel. Give it one, or run npm run hexagons.',
      'areas/neighbours.yaml:2:1  authorities-of-day  Authorities in force on 2026-11-24 have no neighbour here: damson. Add the pairs that it stands in.',
    ],
  },
  {
    rule: 'authorities-of-day',
    name: 'an authority of England without a figure or a reason',
    change: [edit(NEED, '  hazel: Too few children to print\n', '')],
    expect: [
      'areas/need.yaml:6:1  authorities-of-day  Authorities in force on 2024-03-31 have no figure here: hazel. Add it, or say under not-published why there is none.',
    ],
  },
  {
    rule: 'authorities-of-day',
    name: 'tables that still name an authority that has ended',
    change: [
      edit(CELLS, 'hexes:\n', 'hexes:\n  birch: { q: 5, r: 5 }\n'),
      edit(CELLS, '{ alder: ALD', '{ birch: BIR, alder: ALD'),
      edit(COUNCILS, 'councils:\n', 'councils:\n  birch: { website: https://birch.example.org/ }\n'),
      edit(NEIGHBOURS, '  - [cedar, damson]\n', '  - [cedar, damson]\n  - [birch, elder]\n'),
    ],
    expect: [
      'areas/councils.yaml:3:3  authorities-of-day  "birch" ended on 2023-03-31, and cedar and damson stand here. Take it out.',
      'areas/hexagons.yaml:3:3  authorities-of-day  "birch" ended on 2023-03-31, and cedar and damson stand here. Take it out.',
      'areas/neighbours.yaml:6:6  authorities-of-day  "birch" ended on 2023-03-31, and cedar and damson stand here. Take it out.',
    ],
  },
  {
    rule: 'authorities-of-day',
    name: 'a figure of an authority that had ended by then',
    change: [edit(NEED, '  elder: {', '  birch: { children: 10000, looked-after: 75, rate: 75 }\n  elder: {')],
    expect: [
      'areas/need.yaml:8:3  authorities-of-day  "birch" ended on 2023-03-31, and cedar and damson stand here. Take it out.',
    ],
  },
  {
    rule: 'authorities-of-day',
    name: 'a figure of an authority that began after that day',
    change: [
      ...hazelEnds('2025-03-31', '2025-04-01'),
      edit(NEED, '  cedar: Not', '  rowan: Not counted\n  cedar: Not'),
    ],
    expect: [
      'areas/need.yaml:11:3  authorities-of-day  "rowan" began on 2025-04-01, after the day of this table (2024-03-31). Take it out.',
    ],
  },
  {
    rule: 'authority-rows',
    name: 'one code of two authorities',
    change: [edit(AUTHORITIES, 'code: E06999907', 'code: E06999901')],
    expect: [
      'areas/local-authorities.yaml:48:11  authority-rows  The code E06999901 is that of "alder" on 2009-01-01. Give each its own.',
    ],
  },
  {
    rule: 'authority-rows',
    name: 'one authority twice on one day',
    change: [edit(AUTHORITIES, 'valid-to: 2020-03-31', 'valid-to: 2020-04-30')],
    expect: [
      'areas/local-authorities.yaml:40:9  authority-rows  "elder" stands twice on 2020-04-01. End the earlier row (valid-to) before the later one begins.',
    ],
  },
  {
    rule: 'authority-rows',
    name: 'an end before the beginning',
    change: [edit(AUTHORITIES, 'valid-to: 2023-03-31', 'valid-to: 2003-03-31')],
    expect: [
      'areas/local-authorities.yaml:16:15  authority-rows  It ends (2003-03-31) before it begins (2009-01-01). Mend one of the dates.',
      'published/mapping-2021.yaml:7:24  mapping-adds-up  The total of "woodland" is 2, and data/areas/local-authorities.yaml has 1 there on 2021-06-30. Mend the one that is wrong.',
    ],
  },
  {
    rule: 'authority-rows',
    name: 'an end after which nothing comes',
    change: [edit(AUTHORITIES, 'code: E06999907\n', 'code: E06999907\n    valid-to: 2027-03-31\n')],
    expect: [
      'areas/local-authorities.yaml:49:15  authority-rows  "hazel" ends on 2027-03-31, and nothing takes its place. Name its code among the predecessors of what does.',
    ],
  },
  {
    rule: 'authority-rows',
    name: 'a successor that begins before its forerunner ends',
    change: hazelEnds('2027-04-30', '2027-04-01'),
    expect: [
      'areas/local-authorities.yaml:47:97  authority-rows  It takes over from "hazel", which is still in force on 2027-04-01. End that row the day before (valid-to).',
    ],
  },
  {
    rule: 'authority-rows',
    name: 'an authority of a day that has not come, out of nothing and without a code',
    change: [row('rowan', 'valid-from: 2062-04-01')],
    expect: [
      'areas/local-authorities.yaml:47:11  authority-rows  "rowan" has no code. Give its ONS code, or say in code-note why there is none.',
      'areas/local-authorities.yaml:47:76  authority-rows  "rowan" begins on 2062-04-01, which has not come yet. Name the authorities that it takes over from (predecessors), or mend the date.',
    ],
  },
  {
    rule: 'cell-letters',
    name: 'a cell without letters, and two with the same',
    change: [edit(CELLS, 'cedar: CED, damson: DAM', 'damson: ALD')],
    expect: [
      'areas/hexagons.yaml:4:3  cell-letters  "cedar" has a cell and no letters. Give it three that no other has, under letters.',
      'areas/hexagons.yaml:8:32  cell-letters  "damson" has the letters of "alder" (ALD). Give it three that no other has.',
    ],
  },
  {
    rule: 'cell-twice',
    name: 'two authorities in one cell',
    change: [edit(CELLS, '{ q: 1, r: 0 }', '{ q: 0, r: 0 }')],
    expect: [
      'areas/hexagons.yaml:7:3  cell-twice  "hazel" has the cell of "elder" (q: 0, r: 0). Give it a free one beside it.',
    ],
  },
  {
    rule: 'neighbour-pairs',
    name: 'its own neighbour, a pair the other way round, and by land and water',
    change: [
      edit(NEIGHBOURS, '  - [cedar, damson]\n', '  - [cedar, damson]\n  - [hazel, hazel]\n  - [cedar, alder]\n'),
      edit(NEIGHBOURS, 'water:\n', 'water:\n  - [hazel, elder, the Long Mere]\n'),
    ],
    expect: [
      'areas/neighbours.yaml:6:5  neighbour-pairs  "hazel" is no neighbour of its own. Name the other one, or take the pair out.',
      'areas/neighbours.yaml:7:5  neighbour-pairs  The pair cedar and alder stands under land already. Keep one of the two.',
      'areas/neighbours.yaml:9:5  neighbour-pairs  The pair hazel and elder stands under land already. Keep one of the two.',
    ],
  },
  {
    rule: 'need-figures',
    name: 'more children looked after than children',
    change: [edit(NEED, 'children: 20000,', 'children: 1,')],
    expect: [
      'areas/need.yaml:7:39  need-figures  "alder" has more children looked after (140) than children (1). Look both up again.',
    ],
  },
  {
    rule: 'need-figures',
    name: 'a rate that does not follow from the figures',
    change: [edit(NEED, 'looked-after: 140', 'looked-after: 150')],
    expect: [
      'areas/need.yaml:7:54  need-figures  150 of 20000 children make a rate of 75, not 70. Look the three up again.',
    ],
  },
  {
    rule: 'need-figures',
    name: 'a figure, and a statement that there is none',
    change: [edit(NEED, '  hazel: Too', '  elder: Withheld\n  hazel: Too')],
    expect: ['areas/need.yaml:10:3  need-figures  "elder" has a figure above. Take out one of the two.'],
  },
  {
    rule: 'need-figures',
    name: 'a rate of the country beyond those of all its parts',
    change: [edit(NEED, 'england-rate: 70', 'england-rate: 700')],
    expect: [
      'areas/need.yaml:5:15  need-figures  The rate of England (700) is not between the lowest and the highest below (70 to 75). Look it up again.',
    ],
  },
  {
    rule: 'need-series',
    name: 'more in an authority than in its region, and a figure that differs from need.yaml',
    change: [
      edit(SERIES, 'alder: { number: [130, unreliable]', 'alder: { number: [260, unreliable]'),
      edit(SERIES, 'elder: { number: [suppressed, 75]', 'elder: { number: [suppressed, 76]'),
    ],
    expect: [
      'areas/need-series.yaml:14:25  need-series  "alder" has 260 in 2023, more than its region (200). Look both up again.',
      'areas/need-series.yaml:15:37  need-series  "elder" has 76 here and 75 in data/areas/need.yaml. Look it up again, and mend the one that is wrong.',
    ],
  },
  {
    rule: 'need-series',
    name: 'too few values, years out of order, half a child and too much of a hundred',
    change: [
      edit(SERIES, '      elder: { number: [suppressed, 75]', '      elder: { number: [75]'),
      edit(
        SERIES,
        'years: [2024]\n    england: { number: [900] }',
        'years: [2024, 2022]\n    england: { number: [900] }',
      ),
      edit(SERIES, 'alder: { number: [60] }', 'alder: { number: [60.5] }'),
      edit(SERIES, 'rate-is: per-10000', 'rate-is: percent'),
      edit(SERIES, 'rate: [65, unreliable]', 'rate: [165, unreliable]'),
    ],
    expect: [
      'areas/need-series.yaml:14:50  need-series  165 cannot be a percentage. Look it up again.',
      'areas/need-series.yaml:15:24  need-series  There are 1 values for 2 years. Write one for each, and a word where there is no figure.',
      'areas/need-series.yaml:25:12  need-series  The years 2024, 2022 do not follow one another. Put each once, in order.',
      'areas/need-series.yaml:26:24  need-series  There are 1 values for 2 years. Write one for each, and a word where there is no figure.',
      'areas/need-series.yaml:28:5  need-series  Authorities in force on 2022-03-31 have no row here: birch. Add each, with not-given where there is no figure.',
      'areas/need-series.yaml:29:24  need-series  There are 1 values for 2 years. Write one for each, and a word where there is no figure.',
      'areas/need-series.yaml:30:24  need-series  There are 1 values for 2 years. Write one for each, and a word where there is no figure.',
      'areas/need-series.yaml:31:24  need-series  There are 1 values for 2 years. Write one for each, and a word where there is no figure.',
      'areas/need-series.yaml:32:24  need-series  There are 1 values for 2 years. Write one for each, and a word where there is no figure.',
      'areas/need-series.yaml:33:25  need-series  There are 1 values for 2 years. Write one for each, and a word where there is no figure.',
      'areas/need-series.yaml:45:25  need-series  60.5 cannot be a number of children or assessments. Look it up again.',
    ],
  },
  {
    rule: 'need-series',
    name: 'an authority without a row, a part larger than its whole, a rate where there is none and none where there is',
    change: [
      edit(
        SERIES,
        '      hazel: { number: [suppressed] }\n      cedar: { number: [0] }\n      damson: { number: [not-given] }\n  -',
        '      cedar: { number: [0] }\n      damson: { number: [not-given] }\n  -',
      ),
      edit(SERIES, 'elder: { number: [20] }', 'elder: { number: [220] }'),
      edit(SERIES, 'number: [300] }', 'number: [300], rate: [3] }'),
      edit(SERIES, 'cedar: { number: [not-given, 50], rate: [not-given, 60] }', 'cedar: { number: [not-given, 50] }'),
    ],
    expect: [
      'areas/need-series.yaml:17:7  need-series  A measure whose rate-is is per-10000 needs a rate in each row. Add it.',
      'areas/need-series.yaml:28:5  need-series  Authorities in force on 2024-03-31 have no row here: hazel. Add each, with not-given where there is no figure.',
      'areas/need-series.yaml:29:7  need-series  A measure whose rate-is is none has no rate. Take it out.',
      'areas/need-series.yaml:45:25  need-series  "elder" has 220 in 2024, more than its region (150). Look both up again.',
      'areas/need-series.yaml:45:25  need-series  "elder" has 220, more than the 200 that it is a part of. Look both up again.',
    ],
  },
  {
    rule: 'need-series',
    name: 'a part of an unknown measure',
    change: [edit(SERIES, 'part-of: assessments', 'part-of: assessment')],
    expect: ['areas/need-series.yaml:40:14  need-series  There is no measure "assessment". Name one of the ids here.'],
  },
  {
    rule: 'similar-authorities',
    name: 'an authority like itself, too few, and one out of order',
    change: [
      edit(SIMILAR, 'alder: { elder: very-close, hazel', 'alder: { alder: very-close, hazel'),
      edit(SIMILAR, 'elder: { alder: very-close, cedar: not-close }', 'elder: { alder: very-close }'),
      edit(SIMILAR, 'alder: close, damson: close', 'alder: not-close, damson: close'),
    ],
    expect: [
      'areas/similar.yaml:7:3  similar-authorities  "alder" is like itself. Take it out of its own list.',
      'areas/similar.yaml:8:3  similar-authorities  "elder" has 1 similar authorities, and not 2. Look them up again.',
      'areas/similar.yaml:9:3  similar-authorities  "damson" is closer to "hazel" than the one before it. Put the nearest first.',
    ],
  },
  {
    rule: 'dangling-table-reference',
    name: 'an unknown similar authority, region of figures and citation',
    change: [
      edit(SIMILAR, 'alder: { elder', 'alder: { eldre'),
      edit(SERIES, '      woodland: {', '      woodlands: {'),
      edit(SERIES, 'source: woods-mapping-2021\n    rate-is: per', 'source: woods-mapping-2012\n    rate-is: per'),
    ],
    expect: [
      'areas/need-series.yaml:6:13  dangling-table-reference  "woods-mapping-2012" is not a citation in data/sources.yaml. Did you mean "woods-mapping-2021"?',
      'areas/need-series.yaml:12:7  dangling-table-reference  "woodlands" is not a region in data/areas/regions.yaml. Did you mean "woodland"?',
      'areas/similar.yaml:7:12  dangling-table-reference  "eldre" is not a local authority in data/areas/local-authorities.yaml. Did you mean "elder"?',
    ],
  },
  {
    rule: 'estimate-figures',
    name: 'an unknown file and an unknown figure',
    change: [
      edit(ESTIMATE, 'file: steps, id: parents', 'file: stops, id: parents'),
      edit(
        ESTIMATE,
        'caveats:',
        '  - { id: b, label: B, figure: { file: steps, id: nobody }, trust: example, caution: None is real. }\ncaveats:',
      ),
    ],
    expect: [
      'published/estimate.yaml:4:21  estimate-figures  There is no file data/published/figures/stops.yaml. Name one that is there.',
      'published/estimate.yaml:7:51  estimate-figures  "nobody" is no figure of data/published/figures/steps.yaml. Name one of its ids.',
    ],
  },
  {
    rule: 'estimate-figures',
    name: 'a figure in words, and money without its price year',
    change: [
      edit(ESTIMATE, 'id: parents }', 'id: finished }'),
      edit(
        ESTIMATE,
        'caveats:',
        '  - { id: b, label: B, figure: { file: steps, id: parents }, trust: example, caution: None is real. }\ncaveats:',
      ),
      edit('published/figures/steps.yaml', 'value: 24 }', 'value: 24, unit: £ }'),
    ],
    expect: [
      'published/estimate.yaml:4:32  estimate-figures  The figure "finished" is "about two thirds", and the estimate needs a number. Name another.',
      'published/estimate.yaml:7:32  estimate-figures  "parents" is money. Say under prices of which year, or "Not stated by the source".',
    ],
  },
  {
    rule: 'duplicate-term',
    name: 'a constant of the estimate twice',
    change: [
      edit(
        ESTIMATE,
        'caveats:',
        '  - { id: proceedings, label: B, figure: { file: steps, id: parents }, trust: example, caution: None is real. }\ncaveats:',
      ),
    ],
    expect: [
      'published/estimate.yaml:7:11  duplicate-term  The id "proceedings" stands twice in this list. Take one entry out, or give it an id of its own.',
    ],
  },
  {
    rule: 'schema',
    name: 'fewer than no children',
    change: [edit(NEED, 'looked-after: 140', 'looked-after: -140')],
    expect: ['areas/need.yaml:7:43  schema  looked-after (authorities, alder) is -140. Write 0 or more.'],
  },
  {
    rule: 'mapping-adds-up',
    name: 'a mapping that ends before it begins',
    change: [edit(MAPPING, 'mapped-to: 2021-03', 'mapped-to: 2020-03')],
    expect: [
      'published/mapping-2021.yaml:3:12  mapping-adds-up  The mapping ends (2020-03) before it begins (2020-10). Mend one of the dates.',
    ],
  },
  {
    rule: 'mapping-adds-up',
    name: 'a row that does not make its total',
    change: [
      edit(
        MAPPING,
        'woodland: { total: 2, local: 1, pause: 0, none: 1,',
        'woodland: { total: 2, local: 1, pause: 0, none: 2,',
      ),
    ],
    expect: [
      'published/mapping-2021.yaml:7:24  mapping-adds-up  local, pause, none, unknown make 3, and the total is 2. Look the row up again.',
      'published/mapping-2021.yaml:9:50  mapping-adds-up  The regions make 3 of "none", and England has 2. Look the table up again.',
    ],
  },
  {
    rule: 'mapping-adds-up',
    name: 'a region with more authorities than it had',
    change: [
      edit(MAPPING, 'woodland: { total: 2, local: 1,', 'woodland: { total: 3, local: 2,'),
      edit(MAPPING, 'england: { total: 4, local: 1,', 'england: { total: 5, local: 2,'),
    ],
    expect: [
      'published/mapping-2021.yaml:7:24  mapping-adds-up  The total of "woodland" is 3, and data/areas/local-authorities.yaml has 2 there on 2021-06-30. Mend the one that is wrong.',
    ],
  },
  {
    rule: 'mapping-adds-up',
    name: 'teams that do not add up, and a region that is left out',
    change: [edit(MAPPING, 'regions: { woodland: 0, moorland: 1 }', 'regions: { moorland: 2 }')],
    expect: [
      'published/mapping-2021.yaml:13:12  mapping-adds-up  "woodland" is a region of England and is not here. Add its row.',
      'published/mapping-2021.yaml:14:12  mapping-adds-up  The regions make 2 teams, and England has 1. Look the table up again.',
    ],
  },
  {
    rule: 'none-at-date',
    name: 'an authority that had ended, and one listed twice as having none',
    change: [
      edit(
        NONE,
        'confirmed:\n',
        'confirmed:\n  - authority: birch\n    types: [fdac]\n    as-of: 2024-05\n    by: Birch Council\n    evidence: [{ url: "https://birch.example.org/answer", title: Answer }]\n  - authority: hazel\n    types: [fdac, local]\n    as-of: 2024-05\n    by: Hazel Council\n    evidence: [{ url: "https://hazel.example.org/answer", title: Answer }]\n',
      ),
    ],
    expect: [
      'areas/confirmed-none.yaml:2:16  none-at-date  "birch" was no local authority on 2024-05. Name the one that was, or mend as-of.',
      'areas/confirmed-none.yaml:13:12  none-at-date  That "hazel" had no service of the type "local" on 2024-05 is said above. Keep one of the two.',
    ],
  },
  {
    rule: 'vocabulary-of-schema',
    name: 'a state that is missing',
    change: [
      edit(STATUS, '  - { id: in-development, label: In development, description: Planned or being set up. }\n', ''),
    ],
    expect: [
      'vocabulary/status.yaml:2:1  vocabulary-of-schema  The word "in-development" is missing, which records may use. Bring it back.',
    ],
  },
  {
    rule: 'vocabulary-of-schema',
    name: 'a state that no record may have',
    change: [edit(STATUS, 'terms:\n', 'terms:\n  - { id: paused, label: Paused, description: For a while. }\n')],
    expect: [
      'vocabulary/status.yaml:3:11  vocabulary-of-schema  "paused" is none of operational, in-development, closed, unknown, so no record may use it. Take it out, or mend the id.',
    ],
  },
  {
    rule: 'vocabulary-of-schema',
    name: 'a kind without its type, and a type without a kind',
    change: [edit(KINDS, 'label: Pause practice, type: pause,', 'label: Pause practice,')],
    expect: [
      'vocabulary/kinds.yaml:2:1  vocabulary-of-schema  No kind has the type "pause", so no service of it could be recorded. Bring one back.',
      'vocabulary/kinds.yaml:11:11  vocabulary-of-schema  The kind "pause-practice" has no type. Say to which it belongs: pause, fdac, local, related.',
    ],
  },
];

/** Tables that are valid, although they resemble a mistake. */
export const HARMLESS_TABLES: readonly { rule: string; name: string; change: readonly Change[] }[] = [
  {
    rule: 'authority-rows',
    name: 'an authority that a law begins on a day to come, before it has a code',
    change: hazelEnds('2027-03-31', '2027-04-01'),
  },
  {
    rule: 'authorities-of-day',
    name: 'a table that knows one of two by what both came from',
    change: [edit(COUNCILS, '  damson: { website: https://damson', '  birch: { website: https://birch')],
  },
  {
    rule: 'cell-twice',
    name: 'the cell of what has ended, for what came after it',
    change: [
      edit(CELLS, '  damson: { q: 2, r: 1 }', '  birch: { q: 1, r: 1 }'),
      edit(CELLS, 'damson: DAM', 'birch: DAM'),
    ],
  },
  {
    rule: 'need-figures',
    name: 'a rate with a decimal',
    change: [
      edit(NEED, 'looked-after: 140, rate: 70', 'looked-after: 141, rate: 70.5'),
      edit(NEED, 'england-rate: 70', 'england-rate: 71'),
    ],
  },
];

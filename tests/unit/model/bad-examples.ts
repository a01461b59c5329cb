import type { Change } from './changed-copy.ts';

/** A mistake in a copy of the good folder, and every line that the check prints for it. */
export type BadExample = {
  rule: string;
  name: string;
  change: readonly Change[];
  /** Lines as formatProblem prints them, in order, with nothing left out. */
  expect: readonly string[];
};

const ALDER = 'services/woodland/alder-steps.yaml';
const ELDER = 'services/moorland/elder-court.yaml';
const LINDEN = 'services/woodland/linden-friends.yaml';
const AUTHORITIES = 'areas/local-authorities.yaml';

/** A change of one line of the fuller record. */
const inAlder = (from: string, to: string): Change => ({ edit: [ALDER, from, to] });

/** A second record like the fuller one, under a name of its own so that the two are no duplicates. */
const secondService = (file: string): Change[] => [
  { copy: [ALDER, file] },
  { edit: [file, 'name: Alder Steps', 'name: Linden Friends'] },
];

/** A change of the first offer, which is plain text of the freest kind. */
const offer = (text: string): Change[] => [inAlder('- A weekly group', `- ${text}`)];

const published = (date: string): Change[] => [inAlder('published: 2021-03-18', `published: ${date}`)];
const website = (address: string): Change[] => [
  inAlder('website: https://steps.example.org/alder', `website: ${address}`),
];
const email = (mailbox: string): Change[] => [inAlder('steps@alder.example.org', mailbox)];
const phone = (number: string): Change[] => [inAlder('phone: "01632 960001"', `phone: ${number}`)];

/** Thirty lists, each of the one before it twice: a thousand million words, were it unfolded. */
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

export const BAD_EXAMPLES: readonly BadExample[] = [
  { rule: 'yml-ending', name: 'a record that ends in .yml', change: [{ write: ['services/woodland/linden-friends.yml', 'name: Linden Friends\n'] }], expect: [] },
  { rule: 'yml-ending', name: 'an ending in capitals', change: [{ write: ['services/woodland/linden-friends.YAML', 'name: Linden Friends\n'] }], expect: [] },
  { rule: 'stray-file', name: 'a note left beside the tables', change: [{ write: ['notes.txt', 'to do'] }], expect: [] },
  { rule: 'stray-file', name: 'a hidden file that keeps a folder', change: [{ write: ['services/hillside/.gitkeep', ''] }], expect: [] },
  { rule: 'stray-file', name: 'a record outside the folder of a region', change: [{ write: ['services/linden-friends.yaml', 'name: Linden Friends\n'] }], expect: [] },
  { rule: 'stray-file', name: 'a table whose name is misspelt', change: [{ write: ['vocabulary/whom.yaml', 'about: x\n'] }], expect: [] },
  { rule: 'stray-file', name: 'a record one folder too deep', change: [{ write: ['services/woodland/alder/steps.yaml', 'name: Steps\n'] }], expect: [] },
  { rule: 'symbolic-link', name: 'a link to another record', change: [{ link: ['services/woodland/linden-friends.yaml', 'alder-steps.yaml'] }], expect: [] },
  { rule: 'symbolic-link', name: 'a link to a folder', change: [{ link: ['services/hillside', 'woodland'] }], expect: [] },
  { rule: 'symbolic-link', name: 'a link that leads nowhere', change: [{ link: ['services/woodland/linden-friends.yaml', 'nowhere.yaml'] }], expect: [] },
  { rule: 'empty-folder', name: 'a region without a record', change: [{ folder: 'services/hillside' }], expect: [] },
  { rule: 'empty-folder', name: 'an empty folder inside an empty folder is named once', change: [{ folder: 'services/hillside/old' }], expect: [] },
  { rule: 'missing-table', name: 'no help-now.yaml', change: [{ remove: 'help-now.yaml' }], expect: [] },
  { rule: 'missing-table', name: 'no neighbours', change: [{ remove: 'areas/neighbours.yaml' }], expect: [] },
  { rule: 'file-size', name: 'a record of 70 kB', change: [{ bytes: ['services/woodland/linden-friends.yaml', 70 * 1024] }], expect: [] },
  { rule: 'file-size', name: 'one byte too many', change: [{ bytes: ['services/woodland/linden-friends.yaml', 64 * 1024 + 1] }], expect: [] },
  { rule: 'id-form', name: 'capitals and a space', change: secondService('services/woodland/Linden Friends.yaml'), expect: [] },
  { rule: 'id-form', name: 'an underscore', change: secondService('services/woodland/linden_friends.yaml'), expect: [] },
  { rule: 'id-form', name: 'two hyphens in a row', change: secondService('services/woodland/linden--friends.yaml'), expect: [] },
  { rule: 'id-clash', name: 'two regions with a record of one name', change: [{ copy: [ELDER, 'services/several-regions/elder-court.yaml'] }, { edit: ['services/several-regions/elder-court.yaml', 'name: Elder Court Team', 'name: Another Court Team'] }], expect: [] },
  { rule: 'id-clash', name: 'names that differ in letter case alone', change: [{ copy: [ELDER, 'services/several-regions/Elder-Court.yaml'] }, { edit: ['services/several-regions/Elder-Court.yaml', 'name: Elder Court Team', 'name: Another Court Team'] }], expect: [] },
  { rule: 'region-folder', name: 'a folder whose name is misspelt', change: secondService('services/woodlands/linden-friends.yaml'), expect: [] },
  { rule: 'region-folder', name: 'a folder that is no region', change: secondService('services/the-far-hills/linden-friends.yaml'), expect: [] },
  { rule: 'region-folder', name: 'a record in the wrong region', change: secondService('services/moorland/linden-friends.yaml'), expect: [] },
  { rule: 'syntax', name: 'a colon in a text without quotes', change: [inAlder('name: Alder Steps', 'name: Steps: Alder')], expect: [] },
  { rule: 'syntax', name: 'quotes that are not closed', change: [{ edit: [ELDER, '"https://elder.example.org/court"', '"https://elder.example.org/court'] }], expect: [] },
  { rule: 'syntax', name: 'a bracket that is not closed', change: [inAlder('areas: [alder]', 'areas: [alder')], expect: [] },
  { rule: 'syntax', name: 'a text that begins with a backtick', change: [inAlder('name: Alder Steps', 'name: `Alder` Steps')], expect: [] },
  { rule: 'syntax', name: 'a field without its colon', change: [inAlder('name: Alder Steps', 'name Alder Steps')], expect: [] },
  { rule: 'anchor-or-alias', name: 'a value named in one place and used in another', change: [inAlder('areas: [alder]', 'areas: &here [alder]\nareas-formerly: *here')], expect: [] },
  { rule: 'anchor-or-alias', name: 'a text that begins with a star', change: offer('*Visits*'), expect: [] },
  { rule: 'anchor-or-alias', name: 'a bomb of anchors is refused before it is unfolded', change: [{ write: [ALDER, `${bomb.join('\n')}\n`] }], expect: bombFound },
  { rule: 'tag', name: 'a type forced on a value', change: [inAlder('as-of: 2021-06', 'as-of: !!str 2021')], expect: [] },
  { rule: 'tag', name: 'a text that begins with an exclamation mark', change: offer('!Visits'), expect: [] },
  { rule: 'tag', name: 'a tag that would make an object in other readers', change: offer('!!python/name:os.system x'), expect: [] },
  { rule: 'merge-key', name: 'fields merged from a group', change: [inAlder('  as-of: 2021-06', '  <<: {note: Merged}\n  as-of: 2021-06')], expect: [] },
  { rule: 'merge-key', name: 'fields merged from an anchor', change: [inAlder('provider:', 'provider: &provider'), inAlder('referral: {', 'referral: {<<: *provider, ')], expect: [] },
  { rule: 'nesting', name: 'three thousand brackets', change: [{ write: [ALDER, `name: ${'['.repeat(3000)}${']'.repeat(3000)}\n`] }], expect: [] },
  { rule: 'nesting', name: 'thirteen lists inside each other', change: [{ write: [ALDER, `${'- '.repeat(13)}name\n`] }], expect: [] },
  { rule: 'duplicate-key', name: 'a field that stands twice', change: [inAlder('areas: [alder]', 'areas: [alder]\nareas: [cedar]')], expect: [] },
  { rule: 'duplicate-key', name: 'a field that stands twice in braces', change: [{ edit: [ELDER, 'state: unknown,', 'state: unknown, state: closed,'] }], expect: [] },
  { rule: 'tab', name: 'a line indented with a tab', change: [inAlder('  - A weekly group', '\t- A weekly group')], expect: [] },
  { rule: 'tab', name: 'spaces and then a tab', change: [inAlder('      - text: A child has been removed', '    \t- text: A child has been removed')], expect: [] },
  { rule: 'unquoted-phone', name: 'a number without quotes', change: phone('01632 960001'), expect: [] },
  { rule: 'unquoted-phone', name: 'a number from abroad without quotes', change: phone('+44 1632 960001'), expect: [] },
  { rule: 'unquoted-phone', name: 'a number without spaces, which has lost its nought', change: phone('01632960001'), expect: [] },
  { rule: 'unquoted-phone', name: 'a number of a council', change: [{ edit: ['areas/councils.yaml', 'public-phone: "01632 960011"', 'public-phone: 01632 960011'] }], expect: [] },
  { rule: 'forbidden-key', name: 'an id', change: [inAlder('name: Alder Steps', 'id: alder\nname: Alder Steps')], expect: [] },
  { rule: 'forbidden-key', name: 'a slug', change: [inAlder('name: Alder Steps', 'slug: alder\nname: Alder Steps')], expect: [] },
  { rule: 'forbidden-key', name: 'a prototype', change: [inAlder('name: Alder Steps', '__proto__: {name: Alder}\nname: Alder Steps')], expect: [] },
  { rule: 'forbidden-key', name: 'a prototype in quotes, inside a group', change: [inAlder('  name: Alder Council', '  "__proto__": {admin: true}\n  name: Alder Council')], expect: [] },
  { rule: 'forbidden-key', name: 'a prototype among the citations', change: [{ edit: ['sources.yaml', 'steps-study-2019:', '__proto__: {title: x}\nsteps-study-2019:'] }], expect: [] },
  { rule: 'schema', name: 'a state in capitals', change: [inAlder('state: operational', 'state: Operational')], expect: [] },
  { rule: 'schema', name: 'a state with a slip', change: [inAlder('state: operational', 'state: operatonal')], expect: [] },
  { rule: 'schema', name: 'a state with a space for a hyphen', change: [inAlder('state: operational', 'state: in development')], expect: [] },
  { rule: 'schema', name: 'a state that is nowhere near', change: [inAlder('state: operational', 'state: thriving')], expect: [] },
  { rule: 'schema', name: 'a field that is missing', change: [inAlder('summary: A worker and a group for parents in Alder who have had a child removed.\n', '')], expect: [] },
  { rule: 'schema', name: 'a text that is empty', change: [inAlder('name: Alder Council', 'name: ""')], expect: [] },
  { rule: 'schema', name: 'a field without a value', change: [inAlder('areas: [alder]', 'areas:')], expect: [] },
  { rule: 'schema', name: 'a list where text belongs', change: [inAlder('name: Alder Council', 'name: [Alder Council, Cedar Council]')], expect: [] },
  { rule: 'schema', name: 'text where a list belongs', change: [inAlder('areas: [alder]', 'areas: alder')], expect: [] },
  { rule: 'schema', name: 'text where a group belongs', change: [inAlder('referral: {how: By phone or letter, self-referral: "yes"}', 'referral: By phone')], expect: [] },
  { rule: 'schema', name: 'a text of 1,501 characters', change: [inAlder('name: Alder Council', `name: ${'a'.repeat(1501)}`)], expect: [] },
  { rule: 'schema', name: 'a space at the end of a text', change: [inAlder('name: Alder Council', 'name: "Alder Council "')], expect: [] },
  { rule: 'schema', name: 'a name where an id belongs', change: [inAlder('areas: [alder]', 'areas: [Alder Council]')], expect: [] },
  { rule: 'schema', name: 'words where a number belongs', change: [inAlder('months: {at-most: 18}', 'months: {at-most: eighteen}')], expect: [] },
  { rule: 'schema', name: 'part of a child', change: [inAlder('{at-least: 1}', '{at-least: 1.5}')], expect: [] },
  { rule: 'schema', name: 'a rule that tests nothing', change: [inAlder('rule: {children-removed: {at-least: 1}}', 'rule: {}')], expect: [] },
  { rule: 'schema', name: 'timing that is neither a list nor unknown', change: [inAlder('timing: [pregnancy, post-proceedings]', 'timing: pregnancy')], expect: [] },
  { rule: 'schema', name: 'no evidence', change: [{ edit: [ELDER, 'evidence: [{url: "https://elder.example.org/court", title: Elder Court, published: 2019-05, supports: [areas]}]', 'evidence: []'] }], expect: [] },
  { rule: 'schema', name: 'evidence that is neither cited nor linked', change: [inAlder('  - source: woods-mapping-2021\n    where', '  - where')], expect: [] },
  { rule: 'schema', name: 'true where yes belongs', change: [inAlder('self-referral: "yes"', 'self-referral: true')], expect: [] },
  { rule: 'schema', name: 'a mailbox without its host', change: email('steps'), expect: [] },
  { rule: 'schema', name: 'a number of a council that cannot be rung', change: [{ edit: ['areas/councils.yaml', '"01632 960010"', '"960010"'] }], expect: [] },
  { rule: 'schema', name: 'a code that the ONS would not give', change: [{ edit: [AUTHORITIES, 'E06999907', 'E0699990'] }], expect: [] },
  { rule: 'schema', name: 'two mistakes in one file are both named', change: [inAlder('type: local', 'type: locale'), inAlder('areas: [alder]', 'areas: alder')], expect: [] },
  { rule: 'unknown-key', name: 'a misspelt field', change: [inAlder('components:', 'componets:')], expect: [] },
  { rule: 'unknown-key', name: 'an underscore for a hyphen', change: [inAlder('also-known-as:', 'also_known_as:')], expect: [] },
  { rule: 'unknown-key', name: 'a misspelt field in a group', change: [inAlder('  phone: "01632', '  phne: "01632')], expect: [] },
  { rule: 'unknown-key', name: 'a misspelt field of a piece of evidence', change: [inAlder('published: 2021-03-18', 'publishd: 2021-03-18')], expect: [] },
  { rule: 'unknown-key', name: 'a misspelt field of a criterion\'s rule', change: [inAlder('needs: [substance-misuse]', 'nedes: [substance-misuse]')], expect: [] },
  { rule: 'unknown-key', name: 'a field that nothing is near to', change: [inAlder('  email: ', '  fax-and-telex: "1"\n  email: ')], expect: [] },
  { rule: 'unknown-key', name: 'a misspelt field of a table', change: [{ edit: ['help-now.yaml', 'nations:', 'hours-open: All day\n    nations:'] }], expect: [] },
  { rule: 'unknown-key', name: 'a field named constructor', change: [inAlder('  name: Alder Council', '  constructor: Alder\n  name: Alder Council')], expect: [] },
  { rule: 'date-form', name: 'a thirteenth month', change: published('2021-13'), expect: [] },
  { rule: 'date-form', name: 'a month of one figure', change: published('2021-3'), expect: [] },
  { rule: 'date-form', name: 'month nought', change: published('2021-00'), expect: [] },
  { rule: 'date-form', name: 'a time of day', change: published('2021-03-18T10:00'), expect: [] },
  { rule: 'date-form', name: 'day first', change: published('18/03/2021'), expect: [] },
  { rule: 'date-form', name: 'a day that does not exist', change: published('2021-02-29'), expect: [] },
  { rule: 'date-form', name: 'a date in words', change: published('March 2021'), expect: [] },
  { rule: 'date-form', name: 'a year that a slip made', change: published('0221'), expect: [] },
  { rule: 'date-form', name: 'a date of a table', change: [{ edit: ['areas/need.yaml', 'as-of: 2024-03-31', 'as-of: 2024-04-31'] }], expect: [] },
  { rule: 'web-address', name: 'ftp', change: website('ftp://steps.example.org/alder'), expect: [] },
  { rule: 'web-address', name: 'a script', change: website('javascript:alert(1)'), expect: [] },
  { rule: 'web-address', name: 'no scheme', change: website('www.steps.example.org'), expect: [] },
  { rule: 'web-address', name: 'one slash', change: website('https:/steps.example.org'), expect: [] },
  { rule: 'web-address', name: 'no host', change: website('https://'), expect: [] },
  { rule: 'web-address', name: 'a name without a dot', change: website('https://intranet/alder'), expect: [] },
  { rule: 'web-address', name: 'a piece of evidence', change: [{ edit: [ELDER, '"https://elder.example.org/court"', 'elder.example.org/court'] }], expect: [] },
  { rule: 'dangling-reference', name: 'an area with a slip', change: [inAlder('areas: [alder]', 'areas: [aldr]')], expect: [] },
  { rule: 'dangling-reference', name: 'an area that nothing is near to', change: [inAlder('areas: [alder]', 'areas: [alder, the-north-pole]')], expect: [] },
  { rule: 'dangling-reference', name: 'an area that it served once', change: [inAlder('areas: [alder]', 'areas: [alder]\nareas-formerly: [brich]')], expect: [] },
  { rule: 'dangling-reference', name: 'a model', change: [inAlder('model: steps', 'model: stairs-to-the-moon')], expect: [] },
  { rule: 'dangling-reference', name: 'a kind', change: [inAlder('kind: recurrent-care', 'kind: recurent-care')], expect: [] },
  { rule: 'dangling-reference', name: 'a core component', change: [inAlder('[trauma-informed, relationship-based]', '[trauma-informed, kindness]')], expect: [] },
  { rule: 'dangling-reference', name: 'a kind of provider', change: [inAlder('kind: local-authority', 'kind: health-trust')], expect: [] },
  { rule: 'dangling-reference', name: 'a service that is not there', change: [inAlder('  opened: 2016', '  opened: 2016\n  follows: alder-stepps')], expect: [] },
  { rule: 'dangling-reference', name: 'a point of timing, and a word for whom', change: [inAlder('timing: [pregnancy, post-proceedings]', 'timing: [pregnant]'), inAlder('who: [mothers, fathers]', 'who: [grandparents]')], expect: [] },
  { rule: 'dangling-reference', name: 'a need and a stage of a criterion', change: [inAlder('{needs: [substance-misuse], stage: [pregnancy]}', '{needs: [housing], stage: [after-birth]}')], expect: [] },
  { rule: 'dangling-reference', name: 'a citation', change: [inAlder('- source: woods-mapping-2021', '- source: woods-maping-2021')], expect: [] },
  { rule: 'dangling-reference', name: 'the key of a piece of evidence', change: [inAlder('source: steps-page', 'source: the-old-page')], expect: [] },
  { rule: 'dangling-reference', name: 'a source of a model\'s head-count', change: [{ edit: ['models/wood-court.yaml', 'source: court-page', 'source: court-pages'] }], expect: [] },
  { rule: 'dangling-reference', name: 'an adopter of a programme', change: [{ edit: ['programmes/whole-wood.yaml', '[alder, hazel]', '[alder, hazle]'] }], expect: [] },
  { rule: 'dangling-reference', name: 'a council', change: [{ edit: ['areas/councils.yaml', '  elder: {', '  eldre: {'] }], expect: [] },
  { rule: 'dangling-reference', name: 'figures of need', change: [{ edit: ['areas/need.yaml', '  hazel: Too', '  hazell: Too'] }], expect: [] },
  { rule: 'dangling-reference', name: 'a neighbour', change: [{ edit: ['areas/neighbours.yaml', '[alder, cedar]', '[alder, ceder]'] }], expect: [] },
  { rule: 'dangling-reference', name: 'a region of an authority', change: [{ edit: [AUTHORITIES, 'name: Cedar, region: woodland', 'name: Cedar, region: woodlnd'] }], expect: [] },
  { rule: 'dangling-reference', name: 'a source of a table, and of a word', change: [{ edit: ['areas/need.yaml', 'source: woods-mapping-2021', 'source: woods-mapping-2012'] }, { edit: ['vocabulary/timing.yaml', 'source: woods-mapping-2021', 'source: nobody'] }], expect: [] },
  { rule: 'html', name: 'bold', change: offer('A <b>weekly</b> group'), expect: [] },
  { rule: 'html', name: 'a script', change: offer('A group <script>alert(1)</script>'), expect: [] },
  { rule: 'html', name: 'a comment', change: offer('A group <!-- since when? -->'), expect: [] },
  { rule: 'html', name: 'an entity', change: offer('Tea &amp; talk'), expect: [] },
  { rule: 'html', name: 'a Markdown link', change: offer('See [our page](https://steps.example.org/)'), expect: [] },
  { rule: 'html', name: 'the tag of a table', change: [{ edit: ['vocabulary/who.yaml', 'Men who have', 'Men <i>who</i> have'] }], expect: [] },
  { rule: 'hidden-character', name: 'a zero-width space', change: offer('A weekly\u200B group'), expect: [] },
  { rule: 'hidden-character', name: 'a text that is turned round', change: offer('A \u202Eylkeew group'), expect: [] },
  { rule: 'hidden-character', name: 'a soft hyphen', change: offer('A week\u00ADly group'), expect: [] },
  { rule: 'hidden-character', name: 'a byte-order mark', change: [inAlder('# The fuller', '\uFEFF# The fuller')], expect: [] },
  { rule: 'hidden-character', name: 'a tag character, outside the basic plane', change: offer('A weekly \u{E0041}group'), expect: [] },
  { rule: 'personal-details', name: 'a date of birth', change: offer('For Ann, born 03/04/1990'), expect: [] },
  { rule: 'personal-details', name: 'a case number', change: offer('As in case LN21C00123'), expect: [] },
  { rule: 'personal-details', name: 'a National Insurance number', change: offer('Ask for QQ 12 34 56 C, or AB 12 34 56 C'), expect: [] },
  { rule: 'personal-details', name: 'an NHS number', change: offer('Bring 943 476 5919'), expect: [] },
  { rule: 'personal-details', name: 'an email address', change: offer('Write to ann@steps.example.org'), expect: [] },
  { rule: 'personal-details', name: 'a mobile number', change: offer('Ring 07700 900123'), expect: [] },
  { rule: 'personal-details', name: 'a mobile number as it is rung from abroad', change: offer('Ring +44 7700900123'), expect: [] },
  { rule: 'personal-details', name: 'a name', change: offer('Ask for Mrs Larch'), expect: [] },
  { rule: 'wording', name: 'a word that judges', change: offer('Help for the failed parent'), expect: [] },
  { rule: 'wording', name: 'a word that judges, in the plural, with a capital', change: offer('Failed parents are welcome'), expect: [] },
  { rule: 'wording', name: 'an abbreviation in capitals', change: offer('Help for LAC'), expect: [] },
  { rule: 'wording', name: 'the word beside the name that may hold it', change: offer('The Hard to Reach Project, for people who are hard to reach'), expect: [] },
  { rule: 'evidence-supports', name: 'a field that the record has not got', change: [inAlder('supports: [pathways, contact]', 'supports: [pathways, caseload]')], expect: [] },
  { rule: 'evidence-supports', name: 'a field of a field', change: [{ edit: ['models/steps.yaml', 'supports: [pathways, evaluations]', 'supports: [timing]'] }], expect: [] },
  { rule: 'evidence-supports', name: 'a misspelt field of a programme', change: [{ edit: ['programmes/whole-wood.yaml', 'supports: [adopters]', 'supports: [adopter]'] }], expect: [] },
  { rule: 'caution', name: 'findings of a citation that has one', change: [inAlder('    caution: A small study without a comparison group.\n', '')], expect: [] },
  { rule: 'caution', name: 'findings of a page of the record\'s own that has one', change: [inAlder('    caution: A small study without a comparison group.\n', ''), inAlder('source: steps-study-2019', 'source: steps-page'), inAlder('key: steps-page', 'key: steps-page\n    caution: The service speaks of itself.')], expect: [] },
  { rule: 'caution', name: 'findings in a model', change: [{ edit: ['models/steps.yaml', '    caution: A small study without a comparison group.\n', ''] }], expect: [] },
  { rule: 'organisational-contact', name: 'a private mailbox', change: email('alder.steps.group@gmail.com'), expect: [] },
  { rule: 'organisational-contact', name: 'a mailbox with a person\'s name', change: email('ann.larch@alder.example.org'), expect: [] },
  { rule: 'organisational-contact', name: 'a mailbox with a person\'s name and a figure', change: email('Ann.Larch2@alder.example.org'), expect: [] },
  { rule: 'organisational-contact', name: 'a mobile number', change: phone('"07700 900123"'), expect: [] },
  { rule: 'organisational-contact', name: 'a mobile number as it is rung from abroad', change: phone('"+44 7700 900123"'), expect: [] },
  { rule: 'organisational-contact', name: 'the mailbox of a model', change: [{ edit: ['models/steps.yaml', 'hello@steps.example.org', 'steps@hotmail.co.uk'] }], expect: [] },
  { rule: 'date-in-future', name: 'tomorrow', change: published('2026-11-25'), expect: [] },
  { rule: 'date-in-future', name: 'next month', change: [inAlder('as-of: 2021-06', 'as-of: 2026-12')], expect: [] },
  { rule: 'date-in-future', name: 'next year', change: [inAlder('opened: 2016', 'opened: 2027')], expect: [] },
  { rule: 'date-in-future', name: 'a citation', change: [{ edit: ['sources.yaml', 'published: 2019', 'published: 2091'] }], expect: [] },
  { rule: 'date-order', name: 'a closing date before the opening', change: [inAlder('  state: operational', '  state: closed\n  closed: 2015-12')], expect: [] },
  { rule: 'date-order', name: 'a closing date of a service that runs', change: [inAlder('  opened: 2016', '  opened: 2016\n  closed: 2020')], expect: [] },
  { rule: 'area-at-date', name: 'a council that had ended', change: [{ edit: [ELDER, 'areas: [elder]', 'areas: [elder, birch]\nareas-as-of: 2024'] }], expect: [] },
  { rule: 'area-at-date', name: 'a council that had not begun', change: [inAlder('areas: [alder]', 'areas: [alder, cedar]')], expect: [] },
  { rule: 'likely-duplicate', name: 'a second record of one service', change: [{ copy: [ALDER, LINDEN] }], expect: [] },
  { rule: 'likely-duplicate', name: 'a name written another way', change: [{ copy: [ALDER, LINDEN] }, { edit: [LINDEN, 'name: Alder Steps', 'name: ALDER - steps!'] }], expect: [] },
  { rule: 'kind-of-type', name: 'a kind of another type', change: [inAlder('kind: recurrent-care', 'kind: fdac-team')], expect: [] },
  { rule: 'pathway-needed', name: 'neither a pathway nor a model', change: [{ edit: [ELDER, 'model: wood-court\n', ''] }], expect: [] },
  { rule: 'successor', name: 'a service that was followed and is said to run', change: [inAlder('  opened: 2016', '  opened: 2016\n  followed-by: elder-court'), { edit: [ELDER, 'state: unknown,', 'state: unknown, follows: alder-steps,'] }], expect: [] },
  { rule: 'successor', name: 'a follower that does not point back', change: [inAlder('  state: operational', '  state: closed\n  followed-by: elder-court')], expect: [] },
  { rule: 'successor', name: 'a service followed that does not point back', change: [inAlder('  opened: 2016', '  opened: 2016\n  follows: elder-court')], expect: [] },
];

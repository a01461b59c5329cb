/** What is set side by side, in the order of the rows. */
export const ASPECTS = [
  'what',
  'running',
  'evidence',
  'where',
  'who',
  'when',
  'eligibility',
  'duration',
  'components',
  'team',
  'referral',
  'answers',
  'evaluation',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export const ASPECT_TITLES: Readonly<Record<Aspect, string>> = {
  what: 'What it is',
  running: 'Is it running?',
  evidence: 'Age of the evidence',
  where: 'Where',
  who: 'Who for',
  when: 'When',
  eligibility: 'Who can join',
  duration: 'Length of the help',
  components: 'Core components',
  team: 'Team',
  referral: 'How to refer',
  answers: 'Who answers',
  evaluation: 'Evaluated by',
};

/** A line of a cell, with where it leads if it does. */
export type Line = { text: string; href?: string };

/** What is recorded of one aspect, and whether only the model says it. Never without a line. */
export type Said = { lines: Line[]; byModel?: true };

/** A service or a model as it stands in a comparison. An aspect that is not there is not recorded. */
export type Side = { id: string; name: string; href: string; says: Partial<Record<Aspect, Said>> };

/** One aspect of every side, and in words how they stand to each other; no word where there is only one side. */
export type Row = { aspect: Aspect; title: string; verdict: string | undefined; cells: (Said | undefined)[] };

/** The rows of a comparison: the page that is built and the one that a reader puts together both show these. */
export const rowsOf = (sides: readonly Side[]): Row[] =>
  ASPECTS.map((aspect) => {
    const cells = sides.map(({ says }) => says[aspect]);
    return { aspect, title: ASPECT_TITLES[aspect], verdict: verdictOf(cells), cells };
  });

/**
 * "Same", "Differs", "Not recorded", or for how many of them something is recorded. What is not recorded neither differs
 * nor is the same, and what rests on a model's word says so.
 */
function verdictOf(cells: readonly (Said | undefined)[]): string | undefined {
  if (cells.length < 2) return undefined;
  const recorded = cells.filter((cell) => cell !== undefined);
  if (recorded.length === 0) return 'Not recorded';
  if (recorded.length === 1) return `Recorded for 1 of ${cells.length}`;
  return [
    new Set(recorded.map(asKey)).size === 1 ? 'Same' : 'Differs',
    recorded.length < cells.length && `recorded for ${recorded.length} of ${cells.length}`,
    recorded.some(({ byModel }) => byModel) && 'by a model’s word',
  ]
    .filter(Boolean)
    .join(', ');
}

/** What two cells have in common where they say the same, whatever the order of their lines. */
const asKey = ({ lines }: Said): string =>
  lines
    .map(({ text }) => text.toLowerCase())
    .toSorted()
    .join('\n');

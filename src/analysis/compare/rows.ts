/** The aspects that are compared, in the order of the rows. */
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

const ASPECT_TITLES: Readonly<Record<Aspect, string>> = {
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

/** A line of a cell, with a link where it has one. */
export type Line = { text: string; href?: string };

/** What is recorded of one aspect. `byModel` is set where only the model says so. There is always at least one line. */
export type Fact = { lines: Line[]; byModel?: true };

/** One column of a comparison: a service or a model. An aspect that is absent is not recorded. */
export type Side = { id: string; name: string; href: string; says: Partial<Record<Aspect, Fact>> };

/**
 * One row of a comparison. `verdict` says in words how the cells compare; it is undefined where there is only one
 * column.
 */
export type Row = { aspect: Aspect; title: string; verdict: string | undefined; cells: (Fact | undefined)[] };

/** The rows of a comparison, both for pages that are built and for the page that a reader puts together. */
export const rowsOf = (sides: readonly Side[]): Row[] =>
  ASPECTS.map((aspect) => {
    const cells = sides.map(({ says }) => says[aspect]);
    return { aspect, title: ASPECT_TITLES[aspect], verdict: verdictOf(cells), cells };
  });

/**
 * "Same", "Differs", "Not recorded", or for how many columns something is recorded. Cells that are not recorded are not
 * compared. The verdict also says where a cell comes only from a model.
 */
function verdictOf(cells: readonly (Fact | undefined)[]): string | undefined {
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

/** A key that is equal for two cells that say the same, whatever the order of their lines. */
const asKey = ({ lines }: Fact): string =>
  lines
    .map(({ text }) => text.toLowerCase())
    .toSorted()
    .join('\n');

import type { SearchDocument } from './document.ts';
import { fold, wordsOf } from './fold.ts';
import type { Part } from './understand.ts';
import type { Where } from './where.ts';

/** A document with its words made ready to be looked through: each text between spaces. */
export type Entry = {
  document: SearchDocument;
  concepts: ReadonlySet<number>;
  areas: ReadonlySet<string>;
  maybe: ReadonlySet<string>;
  texts: readonly { words: string; weight: number }[];
};

/** How well a document meets a query: how many of the parts that it must meet, and how well those. */
export type Ranked = { document: SearchDocument; met: number; score: number };

/** How much a word says by where it stands: in the name, another name, the other fields, the summary. */
const WEIGHTS = { name: 10, names: 8, text: 3, summary: 1 } as const;
const PREFIX = 0.75;
/** Fewer letters than this begin too many words. */
const LEAST = 3;
const CONCEPT = 6;
/** Added where the name has the word for it. */
const NAMED = 3;
const CLOSED = 1;

export const entryOf = (document: SearchDocument): Entry => ({
  document,
  concepts: new Set(document.concepts),
  areas: new Set(document.areas),
  maybe: new Set(document.maybe),
  texts: [
    { words: spaced(document.label), weight: WEIGHTS.name },
    { words: (document.names ?? []).map(spaced).join('|'), weight: WEIGHTS.names },
    { words: spaced(document.text ?? ''), weight: WEIGHTS.text },
    { words: spaced(document.summary ?? ''), weight: WEIGHTS.summary },
  ],
});

const spaced = (text: string): string => ` ${wordsOf(fold(text)).join(' ')} `;

/** The parts that something has to meet: all but places and words that are too common. */
export const needed = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.is !== 'place' && !(part.is === 'word' && part.soft));

/** The documents that meet at least one part, best first: by how many parts they meet, then by how well. */
export function rank(entries: readonly Entry[], parts: readonly Part[], where?: Where): Ranked[] {
  const wanted = needed(parts);
  const soft = parts.filter((part) => part.is === 'word' && part.soft);
  return entries
    .flatMap((entry) => {
      if (where && !isIn(entry, where)) return [];
      const scores = wanted.map((part) => scoreOf(entry, part));
      const extra = soft.map((part) => scoreOf(entry, part));
      const met = scores.filter((score) => score > 0).length;
      if (!met && !where && !extra.some((score) => score > 0)) return [];
      const sum = [...scores, ...extra].reduce((total, score) => total + score, 0);
      return [{ document: entry.document, met, score: sum - shortfall(entry, where) }];
    })
    .toSorted((a, b) => b.met - a.met || b.score - a.score);
}

const isIn = ({ areas, maybe }: Entry, where: Where): boolean =>
  [...where.areas].some((id) => areas.has(id) || maybe.has(id));

/** Closed ones come later, as do those that only may serve the place, and longer names. */
function shortfall({ document, areas }: Entry, where: Where | undefined): number {
  const doubtful = where && ![...where.areas].some((id) => areas.has(id)) ? CLOSED : 0;
  return (document.closed ? CLOSED : 0) + doubtful + document.label.split(' ').length / 10;
}

/** How well a document meets a part: 0 where it does not. */
export function scoreOf(entry: Entry, part: Part): number {
  if (part.is === 'concept')
    return entry.concepts.has(part.group) ? CONCEPT + (isNamed(entry, part.said) ? NAMED : 0) : 0;
  if (part.is === 'word') return ofWord(entry, part.word);
  if (part.is === 'place') return 0;
  if (part.documents.includes(entry.document)) return 2 * WEIGHTS.name;
  const words = part.said.split(' ').map((word) => ofWord(entry, word));
  return words.every((score) => score > WEIGHTS.summary) ? Math.min(...words) : 0;
}

/** Whether the words stand in the name. */
const isNamed = ({ texts: [name] }: Entry, said: string): boolean =>
  wordsOf(said).every((word) => name?.words.includes(` ${word} `));

/** Whether a word stands whole in a text of an entry. */
export const hasWhole = (text: string, typed: string): boolean => text.includes(` ${wordsOf(typed)[0] ?? typed} `);

function ofWord({ texts }: Entry, typed: string): number {
  const word = wordsOf(typed)[0] ?? typed;
  let most = 0;
  for (const { words, weight } of texts) {
    if (weight <= most) break;
    if (words.includes(` ${word} `)) most = Math.max(most, weight);
    else if (word.length >= LEAST && words.includes(` ${word}`)) most = Math.max(most, weight * PREFIX);
  }
  return most;
}

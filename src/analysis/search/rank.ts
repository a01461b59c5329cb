import type { SearchDocument } from './document.ts';
import { wordsOf } from './fold.ts';
import { foldedNames } from './names.ts';
import type { Part } from './part.ts';
import type { Where } from './where.ts';

/** A text of a document prepared for searching: its words in the singular have a space on both sides. */
type Text = { words: string; weight: number };

/** A document with its texts: its name, its other names, its fields and its summary. */
export type Entry = { document: SearchDocument; texts(): readonly Text[] };

/** How well a document meets a query: the number of required parts that it meets, and its score. */
export type Ranked = { document: SearchDocument; met: number; score: number };

/** The score of a word by where it is found: in the name, another name, the other fields or the summary. */
const WEIGHTS = { name: 10, names: 8, text: 3, summary: 1 } as const;
const PREFIX = 0.75;
/** Words shorter than this are not matched as beginnings, because they begin too many words. */
const MIN_LETTERS = 3;
const CONCEPT = 6;
/** Added where the name contains the word for the concept. */
const NAMED = 3;
const CLOSED = 1;
/** From this number of areas on, the penalty for many areas does not grow. */
const MANY = 4;

/** The texts are prepared when they are first needed: the name of a place needs those of the services there alone. */
export function entryOf(document: SearchDocument): Entry {
  let texts: readonly Text[] | undefined;
  return {
    document,
    texts() {
      texts ??= textsOf(document);
      return texts;
    },
  };
}

function textsOf(document: SearchDocument): Text[] {
  const [name = '', ...names] = foldedNames(document);
  return [
    { words: spaced(name), weight: WEIGHTS.name },
    { words: names.map(spaced).join('|'), weight: WEIGHTS.names },
    { words: spaced(document.text ?? ''), weight: WEIGHTS.text },
    { words: spaced(document.summary ?? ''), weight: WEIGHTS.summary },
  ];
}

const spaced = (folded: string): string => ` ${wordsOf(folded).join(' ')} `;

/** The parts that a result has to meet: all except places and soft words. */
export const needed = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.is !== 'place' && !(part.is === 'word' && part.soft));

/**
 * The documents that meet at least one part, or with `where` all that serve the place. Sorted by the number of required
 * parts that they meet, then by score.
 */
export function rank(entries: readonly Entry[], parts: readonly Part[], where?: Where): Ranked[] {
  const wanted = needed(parts).map(scorerOf);
  const soft = parts.filter((part) => part.is === 'word' && part.soft).map(scorerOf);
  return entries
    .flatMap((entry) => {
      if (where && !isIn(entry, where)) return [];
      const scores = wanted.map((scoreOf) => scoreOf(entry));
      const extra = soft.map((scoreOf) => scoreOf(entry));
      const met = scores.filter((score) => score > 0).length;
      if (!met && !where && !extra.some((score) => score > 0)) return [];
      const sum = [...scores, ...extra].reduce((total, score) => total + score, 0);
      return [{ document: entry.document, met, score: sum - shortfall(entry, where) }];
    })
    .toSorted((a, b) => b.met - a.met || b.score - a.score);
}

const isIn = ({ document: { areas, maybe } }: Entry, where: Where): boolean =>
  serves(areas, where) || serves(maybe, where);

const serves = (areas: readonly string[] | undefined, where: Where): boolean =>
  areas?.some((id) => where.areas.has(id)) ?? false;

/**
 * The penalty to subtract from a score: for documents that are closed, for those that only may serve the place, for
 * those with many areas where a place is asked for, and for longer names.
 */
function shortfall({ document: { label, areas, closed } }: Entry, where: Where | undefined): number {
  const doubtful = where && !serves(areas, where) ? CLOSED : 0;
  return (closed ? CLOSED : 0) + doubtful + (where ? ofMany(areas) : 0) + label.split(' ').length / 10;
}

/**
 * A penalty from 0 to 1 that grows with the number of areas, because a service for many areas is less specific to one
 * of them.
 */
const ofMany = (areas: readonly string[] = []): number => Math.min(areas.length, MANY) / MANY;

/**
 * Gives the score of a document for one part, 0 where it does not meet it. A part is prepared once and then used for
 * thousands of documents.
 */
export type Scorer = (entry: Entry) => number;

export function scorerOf(part: Part): Scorer {
  if (part.is === 'concept') return ofConcept(part.group, part.said);
  if (part.is === 'word') return ofWord(part.word);
  if (part.is === 'place') return () => 0;
  const ofWords = part.said.split(' ').map(ofWord);
  return (entry) => {
    if (part.documents.includes(entry.document)) return 2 * WEIGHTS.name;
    const scores = ofWords.map((scoreOf) => scoreOf(entry));
    return scores.every((score) => score > WEIGHTS.summary) ? Math.min(...scores) : 0;
  };
}

/** Scores a concept, with more where the name contains all its words. */
function ofConcept(group: number, said: string): Scorer {
  const words = wordsOf(said).map((word) => ` ${word} `);
  return ({ document, texts }) => {
    if (!document.concepts?.includes(group)) return 0;
    const [name] = texts();
    return CONCEPT + (words.every((word) => name?.words.includes(word)) ? NAMED : 0);
  };
}

/** Whether a text of an entry contains a word as a whole word. */
export const hasWhole = (text: string, typed: string): boolean => text.includes(` ${wordsOf(typed)[0] ?? typed} `);

function ofWord(typed: string): Scorer {
  const word = wordsOf(typed)[0] ?? typed;
  const [whole, prefix] = [` ${word} `, ` ${word}`];
  return ({ texts }) => {
    let most = 0;
    for (const { words, weight } of texts()) {
      if (weight <= most) break;
      if (words.includes(whole)) most = Math.max(most, weight);
      else if (word.length >= MIN_LETTERS && words.includes(prefix)) most = Math.max(most, weight * PREFIX);
    }
    return most;
  };
}

import { type Elsewhere, elsewhere, IN_SCOTLAND } from './areas.ts';
import type { PostcodeRead } from './read.ts';
import type { ServedPostcodes } from './table.ts';
import { codeOfUnit, sectorsOf, type Tally, tallyAround, tallyOf } from './tally.ts';

/** An authority with its share of the postcodes that are meant: above 0, at most 1. */
export type PostcodeShare = { id: string; name: string; share: number };

/**
 * The answer on where a postcode lies. `one`: the first authority, which Enter may open; all others together have less
 * than a twentieth. `several`: a question ("Which council?"), with the largest share first and none preselected.
 * `none`: a sentence only.
 */
export type PostcodeAnswer = {
  kind: 'one' | 'several' | 'none';
  authorities: PostcodeShare[];
  /**
   * The beginning of the postcodes that the shares are of, such as "OL16"; absent where the answer is for one postcode.
   */
  of?: string;
  /** The answer in whole sentences, for the status line of the search box. */
  said: string;
  /** The region of the directory that lists services there, where the postcode is not in England or Wales. */
  region?: 'scotland' | 'northern-ireland';
};

/** Part of a postcode leads to one authority that has more than this share of its postcodes. */
const NEARLY_ALL = 0.95;

/** Makes the look-up function for a served table. */
export function openPostcodes(served: ServedPostcodes): (read: PostcodeRead) => PostcodeAnswer {
  return (read) => {
    const answer = answerTo(read, served);
    return read.changed ? { ...answer, said: `Read as ${read.text}. ${answer.said}` } : answer;
  };
}

function answerTo(read: PostcodeRead, served: ServedPostcodes): PostcodeAnswer {
  const other = elsewhere(read.area);
  if (other) return saidOf(read, other);
  const sectors = sectorsOf(read, served);
  const [sector] = sectors;
  if (!sector) return notListed(read, served);
  if (read.level !== 'full') return ofPart(read, tallyOf(sectors, served), served);
  const code = codeOfUnit(sector, read.unit ?? '');
  if (code === undefined) return notListed(read, served);
  if (code === served.scotlandAt) return saidOf(read, IN_SCOTLAND);
  return ofWhole(read, served.authorities[code] ?? [], served, typeof sector[0] === 'number');
}

const saidOf = ({ level, text }: PostcodeRead, { says, region }: Elsewhere): PostcodeAnswer => ({
  kind: 'none',
  authorities: [],
  said: `${level === 'full' ? text : `Every postcode that begins with ${text}`} ${says}`,
  ...(region && { region }),
});

/** @param all whether every postcode of the sector has the same code */
function ofWhole(read: PostcodeRead, ids: readonly string[], served: ServedPostcodes, all: boolean): PostcodeAnswer {
  const [id] = ids;
  if (id === undefined) return unplaced(read, served);
  const authorities = ids.map((one) => ({ id: one, name: nameOf(one, served), share: 1 / ids.length }));
  if (ids.length > 1)
    return { kind: 'several', authorities, said: `${read.text} is in one of these. Its council was divided. ${WHICH}` };
  const others = all ? `, as for every postcode that begins with ${beginning(read)}` : '';
  return { kind: 'one', authorities, said: `The council for ${read.text} is ${nameOf(id, served)}${others}.` };
}

const WHICH = 'Which council?';

/** The answer for a postcode, or the beginning of one, that the source lists without a place. */
function unplaced(read: PostcodeRead, served: ServedPostcodes): PostcodeAnswer {
  const which = read.level === 'full' ? `${read.text} is` : `Postcodes that begin with ${read.text} are`;
  return tallyAnswer(read, served, `${which} known, but not the place: some belong to an office, some are new.`);
}

/** The answer for a postcode that the source does not list. */
function notListed(read: PostcodeRead, served: ServedPostcodes): PostcodeAnswer {
  const which = read.level === 'full' ? read.text : `A postcode that begins with ${read.text}`;
  const why = `${which} is not in the list of ${served.asOf}: it may be new, no longer used or mistyped.`;
  return tallyAnswer(read, served, why);
}

/**
 * The answer from nearby postcodes, for one whose place is not known: the only council of its sector, else a question.
 */
function tallyAnswer(read: PostcodeRead, served: ServedPostcodes, why: string): PostcodeAnswer {
  const same = tallyOf(sectorsOf(read, served), served);
  const [only, second] = sharesOf(same, served);
  if (only && !second && !same.scottish) {
    const said = `${why} The council for every other postcode that begins with ${beginning(read)} is ${only.name}.`;
    return { kind: 'one', authorities: [only], of: beginning(read), said };
  }
  const { tally, of } = only ? { tally: same, of: beginning(read) } : tallyAround(read, served);
  return { kind: 'several', authorities: sharesOf(tally, served), of, said: `${why} ${WHICH}` };
}

/** The sector of a postcode ("OL16 1"), or as much of it as was typed. */
const beginning = ({ outward = '', sector = '' }: PostcodeRead): string => `${outward} ${sector}`.trim();

/** The answer for the beginning of a postcode. */
function ofPart(read: PostcodeRead, tally: Tally, served: ServedPostcodes): PostcodeAnswer {
  const which = `that begin with ${read.text}`;
  const authorities = sharesOf(tally, served);
  const [first, second] = authorities;
  if (!first) return tally.scottish ? saidOf(read, IN_SCOTLAND) : unplaced(read, served);
  const of = read.text;
  if (first.share === 1)
    return { kind: 'one', authorities, of, said: `The council for all postcodes ${which} is ${first.name}.` };
  if (first.share > NEARLY_ALL) {
    const said = `The council for nearly all postcodes ${which} is ${first.name}. The whole postcode tells for certain.`;
    return { kind: 'one', authorities, of, said };
  }
  const scottish = tally.scottish ? ' or in Scotland, which this directory does not cover' : '';
  const said = second
    ? `Postcodes ${which} are in the areas of several councils${scottish}. ${WHICH}`
    : `Postcodes ${which} are in the area of ${first.name}${scottish}.`;
  return { kind: 'several', authorities, of, said };
}

/** The authorities with their shares, largest first. Postcodes in Scotland count in the total. */
function sharesOf({ byId, scottish }: Tally, served: ServedPostcodes): PostcodeShare[] {
  const total = [...byId.values()].reduce((sum, count) => sum + count, scottish);
  return [...byId]
    .map(([id, count]) => ({ id, name: nameOf(id, served), share: count / total }))
    .toSorted((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
}

const nameOf = (id: string, { names }: ServedPostcodes): string => names[id] ?? id;

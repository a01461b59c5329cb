import { anywhere, outcomeByPrefix } from './anywhere.ts';
import { withPlaceCompleted } from './complete.ts';
import { outcomeOfCorrected } from './corrected.ts';
import { type CrisisHelp, helpFor, makeCrisis } from './crisis.ts';
import type { SearchDocument, SearchIndex } from './document.ts';
import { elsewhereFinder } from './elsewhere.ts';
import { exactly } from './exact.ts';
import { type FirstAnswers, firstAnswersIn, isOfWeeks } from './first-answers.ts';
import { makeNearest } from './fuzzy.ts';
import { inPlace } from './in-place.ts';
import { lexiconOf } from './lexicon.ts';
import { longerNames, withLonger } from './longer-name.ts';
import { nameKey } from './names.ts';
import { readNumber } from './numbers.ts';
import { openIndex } from './open-index.ts';
import { foundInWords, NOTHING, type Outcome, sectionsOf } from './outcome.ts';
import { type Postcode, whereIs, withNamed, withoutPostcode, withPostcode } from './postcode-in.ts';
import { readOf } from './query.ts';
import { entryOf } from './rank.ts';
import { withLettersForSigns, withLettersJoined } from './text-speak.ts';
import { understand } from './understand.ts';
import { whereOf } from './where.ts';

/**
 * The result of a query: the outcome, the help for words of crisis, which is shown first, and what the query says about
 * a parent.
 */
export type Found = {
  outcome: Outcome;
  crisis: CrisisHelp | undefined;
  help: SearchDocument | undefined;
  parent: FirstAnswers | undefined;
};

/**
 * Makes a search function over an index. It looks for words of crisis first, then for a postcode or a telephone number,
 * then for names, then for parts, then for misspelt words.
 */
export function makeSearch(sent: SearchIndex): (query: string, postcode?: Postcode) => Found {
  const index = openIndex(sent);
  const lexicon = lexiconOf(index);
  const entries = index.documents.map(entryOf);
  const isRight = (word: string) => lexicon.known.has(word) || lexicon.common.has(word) || lexicon.ignored.has(word);
  const crisisIn = makeCrisis(index.crisis, isRight, lexicon.begins);
  const nearest = makeNearest(lexicon.readable, lexicon.preferred);
  const findElsewhere = elsewhereFinder(index.elsewhere);
  const byEar = new Map(Object.entries(index.byEar).map(([typed, word]) => [typed, [word]]));
  const help = index.documents.find(({ kind, to }) => kind === 'page' && to.endsWith('/help-now/'));
  const welsh = new Set(index.documents.find(({ kind, to }) => kind === 'region' && to.endsWith('/wales/'))?.areas);

  return (query, postcode) => {
    const text = withLettersForSigns(readOf(query));
    const words = nameKey(text).split(' ').filter(Boolean);
    const crisis = crisisIn(withLettersJoined(words));
    const place = postcode ? whereIs(postcode, index.documents) : whereOf(understand(words, lexicon, new Set()));
    const parent = firstAnswersIn(words, place, index.documents);
    const loose = new Set([...(crisis?.words ?? []), ...(parent?.weeks === undefined ? [] : words.filter(isOfWeeks))]);
    const near = (word: string) => (loose.has(word) ? [] : (byEar.get(word) ?? (isRight(word) ? [] : nearest(word))));
    const outcome = (postcode && byPostcode(words, postcode, loose)) ?? byNumber(text) ?? read(words, loose, near);
    return { outcome, crisis: crisis && helpFor(index.crisis, crisis, nationOf(words, loose)), help, parent };
  };

  function read(
    words: readonly string[],
    loose: ReadonlySet<string>,
    near: (word: string) => readonly string[],
  ): Outcome {
    if (!words.length) return NOTHING;
    const first = outcomeOf(words, loose);
    const elsewhere = findElsewhere(words);
    if (elsewhere && !exactly(entries, words, lexicon) && !whereOf(understand(words, lexicon, loose)))
      return { ...NOTHING, said: elsewhere };
    if (first.full) return first;
    return outcomeOfCorrected(words, near, (reading) => outcomeOf(reading, loose)) ?? first;
  }

  function outcomeOf(words: readonly string[], loose: ReadonlySet<string>): Outcome {
    const exact = exactly(entries, words, lexicon);
    if (exact) return exact;
    const parts = understand(words, lexicon, loose);
    const where = whereOf(parts);
    if (where) {
      const placed = inPlace(entries, parts, where);
      const longer = longerNames(words, parts, lexicon);
      if (longer.length) return withLonger(placed, longer);
      return placed.full ? placed : (outcomeByPrefix(words, lexicon) ?? placed);
    }
    const named = exactly(entries, asked(words), lexicon);
    if (named) return named;
    const found = anywhere(entries, parts, words, lexicon);
    const completed = found.full ? undefined : withPlaceCompleted(words, parts, lexicon);
    const there = completed && whereOf(completed);
    const placed = completed && there && inPlace(entries, completed, there);
    return placed?.full ? { ...placed, certain: false } : found;
  }

  /** Removes the words of a question: "what is pause" asks for Pause. Empty where at most a common word is left. */
  function asked(words: readonly string[]): string[] {
    const kept = words.filter((word) => !lexicon.ignored.has(word));
    return kept.length < 2 && lexicon.common.has(kept[0] ?? '') ? [] : kept;
  }

  /** The outcome for a postcode: what is recorded in its council, and of that what meets the other words. */
  function byPostcode(words: readonly string[], postcode: Postcode, loose: ReadonlySet<string>): Outcome | undefined {
    const where = whereIs(postcode, index.documents);
    const { read: postcodeRead, answer } = postcode;
    // With other words, a code that no postcode has is not read as one: "s47 enquiry".
    if (!postcodeRead.alone && postcodeRead.level === 'outward' && answer.of !== postcodeRead.text) return undefined;
    if (!where) return postcodeRead.alone ? { ...NOTHING, said: answer.said } : undefined;
    const parts = understand(withoutPostcode(words, postcode.read), lexicon, loose).filter(({ is }) => is !== 'place');
    const named = lexicon.names.byWords.get(words.join(' '));
    if (named && answer.of !== postcodeRead.text) return undefined;
    return withNamed(withPostcode(inPlace(entries, parts, where), postcode), named);
  }

  function byNumber(text: string): Outcome | undefined {
    const digits = readNumber(text);
    if (!digits) return undefined;
    const found = index.documents.filter(({ numbers = [] }) => numbers.some((number) => number.startsWith(digits)));
    const said = found.length ? foundInWords(found.length) : '';
    return { sections: sectionsOf(found), full: found.length > 0, certain: found.length === 1, said };
  }

  /** The nation of the place in a query; undefined where there is no place, or places in both nations. */
  function nationOf(words: readonly string[], loose: ReadonlySet<string>): 'england' | 'wales' | undefined {
    const areas = whereOf(understand(words, lexicon, loose))?.areas;
    if (!areas?.size) return undefined;
    const inWales = [...areas].filter((id) => welsh.has(id)).length;
    return inWales === areas.size ? 'wales' : inWales ? undefined : 'england';
  }
}

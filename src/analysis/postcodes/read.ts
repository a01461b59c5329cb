import { fix, isValid, toArea, toNormalised, toOutcode, toSector, toUnit } from 'postcode';
import { POSTCODE_AREAS } from './areas.ts';
import { placeOfUnit } from './units.ts';

/** How much of a postcode was typed: "OL16 1AB", "OL16 1", "OL16" or "OL". */
export type PostcodeLevel = 'full' | 'sector' | 'outward' | 'area';

/** A postcode, or the beginning of one, that was found in what somebody typed. */
export type PostcodeRead = {
  level: PostcodeLevel;
  /** The standard form, such as "OL16 1AB". */
  text: string;
  /** The area ("OL"), outward code ("OL16"), figure of the sector ("1") and unit ("AB"), as far as typed. */
  area: string;
  outward?: string;
  sector?: string;
  unit?: string;
  /** True where a figure was corrected to a letter or a letter to a figure. */
  changed: boolean;
  /** True where another whole postcode was typed before it. */
  several?: true;
  /** True where only the postcode and words about postcodes were typed: no other reading is needed. */
  alone: boolean;
};

type Read = Omit<PostcodeRead, 'alone' | 'several'>;
/** `words` is the number of words that the postcode takes, and `from` the index of the first. */
type Found = { read: Read; words: number; from: number } | undefined;

/** Words that people may type around a postcode, in English and Welsh. */
const LEAD_IN =
  /^(MY|FY|THE|POST|POSTCODE|POSTCODES|CODE|COD|CÔD|STARTS|STARTING|BEGINS|BEGINNING|WITH|IS|IN|AREA|FOR|NEAR|AT)$/;
const ABOUT_POSTCODES = /POST ?CODE|C[OÔ]D POST|STARTS|BEGINS/;

/**
 * Finds the postcode in the text that was typed. A whole postcode is found anywhere; a part such as "SW1A 2" where
 * nothing else was typed; an outward code ("SW1A") among other words too; letters alone only where they are the whole
 * text. Where there are several whole postcodes, the last counts, as in an address.
 */
export function findPostcode(text: string): PostcodeRead | undefined {
  const typed = text.normalize('NFKC').toUpperCase();
  const words = (typed.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LEAD_IN.test(word));
  const found = fullIn(words) ?? partOf(words) ?? outwardAmong(words);
  if (found) {
    const several = found.read.level === 'full' && fullIn(words.slice(0, found.from)) !== undefined;
    return { ...found.read, ...(several && { several }), alone: found.words === words.length };
  }
  const [area = ''] = words;
  if (words.length !== 1 || !POSTCODE_AREAS.has(area)) return undefined;
  // "so" is usually a word and not Southampton; "SO" or "my postcode starts so" means the area.
  const alone = ABOUT_POSTCODES.test(typed) || text.includes(area);
  return { level: 'area', text: area, area, changed: false, alone };
}

/**
 * The first letters of what has the form of a postcode, where no postcode begins with them: QQ in "QQ1 1AA". Undefined
 * for everything else.
 */
export function lettersOfNoArea(text: string): string | undefined {
  const letters = /^\s*([a-z]{1,2})\d[a-z\d]?\s*(?:\d[a-z]{0,2})?\s*$/i.exec(text)?.[1]?.toUpperCase();
  return letters === undefined || POSTCODE_AREAS.has(letters) ? undefined : letters;
}

/** A whole postcode, in all words ("L S 1 4 A P") or in up to three words in a row ("LS1 4AP", "LS1 4 AP"). */
function fullIn(words: readonly string[]): Found {
  const spans = [[0, words.length], ...[1, 2, 3].flatMap((length) => spansOf(length, words.length))] as const;
  for (const reading of [exactly, corrected])
    for (const [start, end] of spans) {
      const read = reading(words.slice(start, end));
      if (read) return { read, words: end - start, from: start };
    }
  return undefined;
}

/** The ranges of `length` neighbouring words among `of` words, the last first. */
const spansOf = (length: number, of: number): [start: number, end: number][] =>
  Array.from({ length: Math.max(0, of - length + 1) }, (_, index) => [of - length - index, of - index]);

function exactly(words: readonly string[]): Read | undefined {
  const sign = words.join('');
  const [, forces] = /^BFPO(\d{0,4})$/.exec(sign) ?? [];
  if (forces !== undefined) return { level: 'full', text: `BFPO ${forces}`.trim(), area: 'BF', changed: false };
  // The only postcode whose form no other has: it belonged to a bank.
  if (sign === 'GIR0AA') return { level: 'full', text: 'GIR 0AA', area: 'BX', changed: false };
  if (!isValid(sign)) return undefined;
  const area = toArea(sign) ?? '';
  const outcode = toOutcode(sign) ?? '';
  if (!POSTCODE_AREAS.has(area) || NO_OUTWARD.test(outcode)) return undefined;
  const sector = toSector(sign)?.slice(-1) ?? '';
  const unit = toUnit(sign) ?? '';
  // Words that form a postcode only when joined, with the space elsewhere, need a possible unit: "m14 to" has none.
  const isSpaced = words.length === 2 && words[1] === `${sector}${unit}`;
  if (words.length > 1 && !isSpaced && placeOfUnit(unit) < 0) return undefined;
  return { level: 'full', text: toNormalised(sign) ?? sign, area, outward: outcode, sector, unit, changed: false };
}

/** Impossible outward codes: one letter followed by 0, or a last letter O or I, which look like figures. */
const NO_OUTWARD = /^[A-Z]0|[OI]$/;

/** Reads words in which O and 0, or I and 1, were confused. Words without a figure are no postcode. */
function corrected(words: readonly string[]): Read | undefined {
  const sign = words.join('');
  if (!/\d/.test(sign)) return undefined;
  const read = exactly([straightened(fix(sign))]) ?? exactly([straightened(fix(withFigure(sign)))]);
  // No unit has an I or an O: "OL16 1A" is part of a postcode and not OL1 6IA.
  return read && !/[IO]/.test(read.unit ?? '') ? { ...read, changed: true } : undefined;
}

/** Reads I or L as 1 and O as 0 after the letter of an area with one letter: "MI4" is M14. */
const withFigure = (sign: string): string =>
  sign.replace(/^([BEGLMNSW])([ILO])/, (_, letter: string, like: string) => letter + (like === 'O' ? '0' : '1'));

/** Corrects what `fix` leaves: "Y01" is YO1, and "YO1O" is YO10. */
function straightened(postcode: string): string {
  const [outward = '', inward = ''] = postcode.split(' ');
  const right = outward
    .replace(/^([A-Z])0(?=\d)/, '$1O')
    .replace(/O$/, '0')
    .replace(/I$/, '1');
  return right + inward;
}

/** The beginning of a postcode, where nothing else was typed: "OL16", "SE 1", "SK1 3", "SK1 3X", "OL161". */
function partOf(words: readonly string[]): Found {
  if (words.length > 3) return undefined;
  const whole = words.join('');
  const last = words.at(-1) ?? '';
  const [, outward = '', figure = ''] = /^(.{2,4})(\d)[A-Z]?$/.exec(whole) ?? [];
  const read =
    (/^\d[A-Z]?$/.test(last) ? sectorOf(words.slice(0, -1).join(''), last.charAt(0)) : undefined) ??
    outwardOf(whole, [exactly, corrected]) ??
    sectorOf(outward, figure);
  return read && { read, words: words.length, from: 0 };
}

/** Adds a unit to an outward code and a sector, so that they can be read like a whole postcode. */
function sectorOf(outward: string, figure: string): Read | undefined {
  const sign = [outward, `${figure}AA`];
  const whole = exactly(sign) ?? corrected(sign);
  if (whole?.outward?.length !== outward.length || !whole.sector) return undefined;
  const { area, outward: code, sector, changed } = whole;
  return { level: 'sector', text: `${code} ${sector}`, area, outward: code, sector, changed };
}

function outwardOf(word: string, readings: readonly ((words: readonly string[]) => Read | undefined)[]) {
  if (!/\d/.test(word)) return undefined;
  for (const reading of readings) {
    const whole = reading([word, '1AA']);
    if (whole?.outward?.length === word.length) {
      const { area, outward, changed } = whole;
      return { level: 'outward', text: outward, area, outward, changed } as const;
    }
  }
  return undefined;
}

/** The last outward code among other words: "services near LS1". */
function outwardAmong(words: readonly string[]): Found {
  for (const word of words.toReversed()) {
    const read = outwardOf(word, [exactly]);
    if (read) return { read, words: 1, from: 0 };
  }
  return undefined;
}

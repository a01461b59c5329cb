import { unwrapped } from './addresses.ts';

/** A personal detail: the text as written, and what it looks like. */
export type Personal = { found: string; what: string };

/**
 * What may separate the digits of a number: spaces, full stops, slashes, brackets, plus signs and every kind of hyphen.
 */
const GAP = String.raw`[\s().\/+\-‐-―]`;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const DATE = [
  String.raw`${DAY}[\s/.,+-]+(?:of\s+)?(?:\d{1,2}|${MONTH})[\s/.,+-]+\d{2,4}`,
  String.raw`${MONTH}[\s+]+${DAY},?[\s+]+\d{4}`,
  String.raw`\d{4}[/.-]\d{1,2}[/.-]\d{1,2}`,
].join('|');
const BORN = String.raw`d\.?\s?o\.?\s?b\.?|born(?:\s+on)?|date[\s_+-]of[\s_+-]birth|birth[\s_-]?(?:date|day)`;

const NAME = String.raw`\.?[\s+]+(?!and\b)(?:\p{L} )?\p{L}[\p{L}'’-]+`;
const CAPITAL_NAME = String.raw`\.?[\s+]+(?:\p{Lu} )?\p{Lu}[\p{L}'’-]+`;
/** Keeps a street, such as 12 Oak Dr Leeds, from being taken for a doctor. */
const NO_STREET = String.raw`(?<!\d[a-z]?,? \p{L}+ )`;

const MAILBOX = 'an email address (one of an organisation belongs in contact)';
const PERSON = 'the name of a person';
const NHS = 'an NHS number';

/** What stands between the name and the host of a mailbox. A search for the name before it would take far longer. */
const AT = /@|[ ([{]at[ )\]}]/iu;

/** `sign`: a part of the form that is quicker to search for. */
const FORMS: readonly { what: string; form: RegExp; sign?: RegExp; isOne?: (found: string) => boolean }[] = [
  {
    what: 'a date of birth',
    form: new RegExp(String.raw`\b(?:${BORN})[\s:=+]+(?:(?:is|was|on|the)\s+)*(?:${DATE})`, 'iu'),
  },
  { what: 'a court case number', form: /(?<![\p{L}\d])[A-Z]{2}[ /-]?\d{2}[ /-]?[ACDFPZ][ /-]?\d{5}(?!\d)/iu },
  {
    what: 'a National Insurance number',
    form: /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[ -]?\d\d){3}[ -]?[A-D](?![\p{L}\d])/iu,
  },
  { what: NHS, form: /\b\d{3}[ -]\d{3}[ -]\d{4}\b/u },
  // NHS numbers that are in use never begin with 0, 1, 2 or 8. An ISBN has the same form, and is recognised by its
  // name.
  { what: NHS, form: /(?<![\d.,]|ISBN[-\d:]* ?)[3-79]\d\d[ .+-]?\d{3}[ .+-]?\d{4}(?!\d|[.,]\d)/u, isOne: isNhsNumber },
  {
    what: MAILBOX,
    sign: AT,
    form: /[\p{L}\d_.+-]{1,64}(?:@| ?[([{] ?at ?[)\]}] ?)[\p{L}\d-]{1,63}(?:\.| ?[([{] ?dot ?[)\]}] ?)[\p{L}\d.-]+/iu,
  },
  {
    what: MAILBOX,
    sign: AT,
    form: /\b(?!www\.|gov\.)\p{L}[\p{L}\d]*(?:\.| dot )[\p{L}\d]+ at [\p{L}\d-]{1,63}(?:(?:\.| dot )[\p{L}\d-]{2,})+/iu,
  },
  { what: MAILBOX, sign: AT, form: /[\p{L}\d._+-]{1,64} at [\p{L}\d-]{1,63} dot \p{L}{2,}/iu },
  {
    what: 'a mobile number',
    form: new RegExp(
      String.raw`(?<!\d|\d{4}-)(?:(?:\+|00)${GAP}?44${GAP}{0,3}(?:0${GAP}{0,3})?|0${GAP}{0,2})7(?:${GAP}{0,3}\d){9}(?!\d)`,
      'u',
    ),
  },
  { what: PERSON, form: new RegExp(String.raw`${NO_STREET}\b(?:dr${NAME}|(?:Dr|DR)${CAPITAL_NAME})`, 'u') },
  { what: PERSON, form: new RegExp(String.raw`\b(?:[Mm]rs?|[Mm]x|[Pp]rof|ms)${NAME}`, 'u') },
  { what: PERSON, form: new RegExp(String.raw`\b(?:MRS?|Ms|Miss|MISS|[Pp]rofessor|Rev|Cllr)${CAPITAL_NAME}`, 'u') },
];

/**
 * The first thing in a text that looks like a detail of a person or a case, however it is written or encoded; undefined
 * where there is none.
 */
export function personalIn(text: string): Personal | undefined {
  const said = unwrapped(text).normalize('NFKC');
  if (!ANY.test(said)) return undefined;
  for (const { what, form, isOne } of FORMS)
    for (const [found] of said.matchAll(new RegExp(form, `${form.flags}g`)))
      if (!isOne || isOne(found)) return { found: found.trim(), what };
  return undefined;
}

/** All forms, or their signs, in one expression, because few texts match any of them. */
const ANY = new RegExp(FORMS.map(({ form, sign = form }) => sign.source).join('|'), 'iu');

/** True if the tenth digit is the correct check digit for the first nine. */
function isNhsNumber(found: string): boolean {
  const figures = [...found.replaceAll(/\D/g, '')].map(Number);
  return figures.reduce((sum, figure, place) => sum + figure * (10 - place), 0) % 11 === 0;
}

import { z } from 'zod/mini';
import { FORM_OF_ID, idFrom } from '../id-from.ts';
import { saysNothing } from '../words-for-nothing.ts';
import { faultOfAddress, MAX_ADDRESS_LENGTH } from './address-fault.ts';

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** One pair of quotes around the whole text; a text may contain quotes, or begin with one and end with another. */
const IN_CURLY_QUOTES = /^(?:“[^“”]*”|‘[^‘’]*’)$/;

/**
 * What is wrong with a text; undefined where it is a single line without spaces or quotes around it, and says
 * something.
 */
function faultOf(text: string): string | undefined {
  if (text.trim() === '' && text) return 'holds nothing but spaces. Write something, or take the field out.';
  if (LINE_BREAK.test(text.at(-1) ?? ''))
    return 'ends with a line break. Write >- instead of > or |, or put it on one line.';
  if (LINE_BREAK.test(text)) return 'holds a line break. Write one paragraph, after >- where it is long.';
  if (text.trim() !== text) return 'begins or ends with a space. Take it out.';
  return IN_CURLY_QUOTES.test(text) ? 'stands in curly quotes, which would be shown. Take them out.' : undefined;
}

const SAYS_NOTHING = 'says nothing. Take it out: what is absent is not known.';

/** The same rule for a JSON Schema, which has no functions: the first and last characters are not spaces. */
const ONE_LINE = '^\\S(?:[^\\n\\r\\u0085\\u2028\\u2029]*\\S)?$';

const onOneLine = (schema: z.ZodMiniString): z.ZodMiniString =>
  schema.check(
    z.refine((text) => !faultOf(text), { error: ({ input }) => faultOf(String(input)) }),
    z.meta({ pattern: ONE_LINE, patternErrorMessage: 'Write one line, with no space at its beginning or end.' }),
  );

/** True for a schema of free text, and not of ids or words of a list. */
export const isFreeText = (schema: z.ZodMiniType): boolean => z.globalRegistry.get(schema)?.['pattern'] === ONE_LINE;

/** A label on one line, which may be "Not known". */
export const label = onOneLine(
  z
    .string()
    .check(
      z.minLength(1, { error: 'is empty. Write something, or take the field out: an absent field means not known.' }),
      z.maxLength(1500, { error: 'is longer than 1,500 characters. Say it shorter, or in two entries.' }),
    ),
);

/** One line of plain text with content: no HTML, no Markdown, no line break, no "N/A". */
export const line = label.check(z.refine((text) => text.trim() === '' || !saysNothing(text), { error: SAYS_NOTHING }));

/** What figures are counted in: a word with content, or the symbol of a unit. */
export const unit = label.check(z.refine((text) => /^[%£]$/.test(text) || !saysNothing(text), { error: SAYS_NOTHING }));

/** A description of a record, in one or two plain sentences. */
export const summary = onOneLine(z.string().check(z.minLength(20), z.maxLength(420)));

/** The fields of a record that a source supports. The limit is higher than any record needs. */
export const supports = z.array(z.string().check(z.maxLength(60))).check(z.minLength(1), z.maxLength(30));

const inEditors = (error: string) => ({ patternErrorMessage: `This ${error}` });

/**
 * A text that matches a pattern. `error` says what is wrong with another text and how to fix it; editors show the same.
 */
export const formed = (form: RegExp, error: string): z.ZodMiniString =>
  z.string().check(z.regex(form, { error }), z.meta(inEditors(error)));

const NO_ID = 'is not an id. Write lower-case letters, figures and single hyphens, such as north-west.';

/** An id: lower-case words and hyphens, such as `north-west` or `strengthening-families-salford`. */
export const id = z
  .string()
  .check(z.regex(FORM_OF_ID, { error: ({ input }) => faultOfId(String(input)) }), z.meta(inEditors(NO_ID)));

/** Lower-case words may be several ids without commas between them. */
function faultOfId(text: string): string {
  const meant = idFrom(text);
  if (/^[a-z-]+( [a-z-]+)+$/.test(text))
    return `is not an id. Put a comma between several: [${text.replaceAll(' ', ', ')}]; one is "${meant}".`;
  return meant ? `is not an id. Write "${meant}".` : NO_ID;
}

/** Kinds of ids that are few and seldom change, so that an editor can list them. */
export type Listed =
  | 'authority'
  | 'region'
  | 'model'
  | 'kinds'
  | 'timing'
  | 'who'
  | 'components'
  | 'needs'
  | 'provider-kinds'
  | 'referrer';

/** An id of something kept elsewhere in `data/`. The rules check that it exists; JSON Schemas list the existing ids. */
export const idOf = (refersTo: Listed) => id.check(z.meta({ refersTo }));

const NO_ADDRESS = 'is not a web address. Write it whole, beginning with https:// (or http://).';

/**
 * What a JSON Schema can express of an address: a host of letters from a to z, and no punctuation of a sentence at the
 * end. It cannot test for a closing bracket without an opening one.
 */
const ADDRESS_FORM = String.raw`^https?://(?!([^/?#]*\.)?[xX][nN]--)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#]([^\s<>"\\]*[^\s<>"\\.,;:!])?)?$`;

/**
 * A host name with a dot and a final part that begins with a letter, as every host on the web has. (Zod's own check
 * would add all its patterns to the bundle.)
 */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/**
 * A web address, http or https only. A user name before an @ is refused, because it can make one host look like
 * another.
 */
export const webAddress = z.url({ protocol: /^https?$/, hostname: HOST, error: NO_ADDRESS, abort: true }).check(
  z.refine((address) => !faultOfAddress(address), {
    error: ({ input }) => `is not a web address. ${faultOfAddress(String(input))}`,
  }),
  z.meta({ maxLength: MAX_ADDRESS_LENGTH, pattern: ADDRESS_FORM, ...inEditors(NO_ADDRESS) }),
);

const NO_NUMBER = 'is not a telephone number. Write 10 or 11 figures in groups, such as "0161 496 0000".';

/**
 * The area codes whose numbers may have nine digits after the 0, by their first four digits, according to the national
 * numbering plan.
 */
export const SHORT_PLACES =
  `1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606
  1629 1635 1647 1659 1695 1697 1726 1744 1768 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995`.replaceAll(
    /\s+/g,
    '|',
  );

/** Ten digits in groups after 0 or +44, or nine that match one of the forms `nine`. */
const formWith = (nine: string): RegExp =>
  new RegExp(`^(\\+44 |0)(?=[1-9]( ?[0-9]){9}$|(${nine})$)[0-9]{2,5}( [0-9]{2,8}){1,4}$`);
const IN_SHORT_PLACES = `(${SHORT_PLACES})( ?[0-9]){5}`;

/** Any telephone number. Nine digits are allowed in some places and in the oldest freephone numbers (0800). */
const PHONE_FORM = formWith(`${IN_SHORT_PLACES}|800( ?[0-9]){6}`);

/**
 * The number of a helpline. An old freephone number looks like a newer one with a digit missing, so each is listed in
 * short-numbers.ts.
 */
export const HELP_PHONE_FORM = formWith(IN_SHORT_PLACES);

/** A telephone number as people write it: digits in groups, quoted in YAML so that no leading zero is lost. */
export const phone = z.string().check(
  z.regex(PHONE_FORM, {
    error: ({ input }) =>
      String(input).startsWith('00') ? 'begins with 00. Write +44 and a space in place of 0044.' : NO_NUMBER,
  }),
  z.meta(inEditors(NO_NUMBER)),
);

const NO_MAILBOX = 'is not an email address. Write it as name@example.org.uk.';

/** The longest address that mail servers accept. */
const MAX_MAILBOX_LENGTH = 254;

/** A mailbox. */
export const email = z.email({ error: NO_MAILBOX }).check(
  z.maxLength(MAX_MAILBOX_LENGTH, {
    error: `is longer than a mailbox can be (${MAX_MAILBOX_LENGTH} characters). Copy it again.`,
  }),
  z.meta(inEditors(NO_MAILBOX)),
);

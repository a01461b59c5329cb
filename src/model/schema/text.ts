import { z } from 'zod/mini';
import { FORM_OF_ID, idFrom } from '../id-from.ts';
import { saysNothing } from '../words-for-nothing.ts';
import { faultOfAddress, LONGEST_ADDRESS } from './address-fault.ts';

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** One pair round the whole: a text may hold quotes, begin with one and end with another. */
const IN_CURLY_QUOTES = /^(?:“[^“”]*”|‘[^‘’]*’)$/;

/** What is wrong with a text, or undefined: it stands on one line, with nothing around it, and says something. */
function faultOf(text: string): string | undefined {
  if (text.trim() === '' && text) return 'holds nothing but spaces. Write something, or take the field out.';
  if (LINE_BREAK.test(text.at(-1) ?? ''))
    return 'ends with a line break. Write >- instead of > or |, or put it on one line.';
  if (LINE_BREAK.test(text)) return 'holds a line break. Write one paragraph, after >- where it is long.';
  if (text.trim() !== text) return 'begins or ends with a space. Take it out.';
  return IN_CURLY_QUOTES.test(text) ? 'stands in curly quotes, which would be shown. Take them out.' : undefined;
}

const SAYS_NOTHING = 'says nothing. Take it out: what is absent is not known.';

/** The same for a JSON Schema, which knows no functions: a text whose first and last characters are no spaces. */
const ONE_LINE = '^\\S(?:[^\\n\\r\\u0085\\u2028\\u2029]*\\S)?$';

const onOneLine = (schema: z.ZodMiniString): z.ZodMiniString =>
  schema.check(
    z.refine((text) => !faultOf(text), { error: ({ input }) => faultOf(String(input)) }),
    z.meta({ pattern: ONE_LINE, patternErrorMessage: 'Write one line, with no space at its beginning or end.' }),
  );

/** True of a schema whose texts are words of anybody, and neither ids nor words of a list. */
export const isFreeText = (schema: z.ZodMiniType): boolean => z.globalRegistry.get(schema)?.['pattern'] === ONE_LINE;

/** A label on one line, which may be "Not known" or the sign of a unit. */
export const label = onOneLine(
  z
    .string()
    .check(
      z.minLength(1, { error: 'is empty. Write something, or take the field out: an absent field means not known.' }),
      z.maxLength(1500, { error: 'is longer than 1,500 characters. Say it shorter, or in two entries.' }),
    ),
);

/** One line of plain text that says something: no HTML, no Markdown, no line break, no "N/A". */
export const line = label.check(z.refine((text) => text.trim() === '' || !saysNothing(text), { error: SAYS_NOTHING }));

/** What a record is, in one or two plain sentences. */
export const summary = onOneLine(z.string().check(z.minLength(20), z.maxLength(420)));

/** The fields of a record that a source is evidence for. No record has as many as the bound. */
export const supports = z.array(z.string().check(z.maxLength(60))).check(z.minLength(1), z.maxLength(30));

const inEditors = (error: string) => ({ patternErrorMessage: `This ${error}` });

/** A text of one form. `error` says what another is not and how to mend it; editors are told the same. */
export const formed = (form: RegExp, error: string): z.ZodMiniString =>
  z.string().check(z.regex(form, { error }), z.meta(inEditors(error)));

const NO_ID = 'is not an id. Write lower-case letters, figures and single hyphens, such as north-west.';

/** An id: lower-case words and hyphens, such as `north-west` or `strengthening-families-salford`. */
export const id = z
  .string()
  .check(z.regex(FORM_OF_ID, { error: ({ input }) => faultOfId(String(input)) }), z.meta(inEditors(NO_ID)));

/** Words in lower case may be ids without the comma between them. */
function faultOfId(text: string): string {
  const meant = idFrom(text);
  if (/^[a-z-]+( [a-z-]+)+$/.test(text))
    return `is not an id. Put a comma between several: [${text.replaceAll(' ', ', ')}]; one is "${meant}".`;
  return meant ? `is not an id. Write "${meant}".` : NO_ID;
}

/** What an id can name whose choices are few and seldom change, so that an editor can offer them. */
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

/** An id of something kept elsewhere in `data/`. Whether it is there is for the rules to say; JSON Schemas list what is. */
export const idOf = (refersTo: Listed) => id.check(z.meta({ refersTo }));

const NO_ADDRESS = 'is not a web address. Write it whole, beginning with https:// (or http://).';

/**
 * What a JSON Schema can say of it: a host of letters from a to z, and nothing at the end that belongs to a sentence.
 * That a bracket was never opened it cannot count.
 */
const ADDRESS_FORM = String.raw`^https?://(?!([^/?#]*\.)?[xX][nN]--)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#]([^\s<>"\\]*[^\s<>"\\.,;:!])?)?$`;

/** A name with a dot and an end of letters, as every host on the web has. (Zod's own would bring all its forms along.) */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/i;

/** An address on the web, http or https only. A user name before an @ can make one host look like another. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: HOST, error: NO_ADDRESS, abort: true }).check(
  z.refine((address) => !faultOfAddress(address), {
    error: ({ input }) => `is not a web address. ${faultOfAddress(String(input))}`,
  }),
  z.meta({ maxLength: LONGEST_ADDRESS, pattern: ADDRESS_FORM, ...inEditors(NO_ADDRESS) }),
);

const NO_NUMBER = 'is not a telephone number. Write 10 or 11 figures in groups, such as "0161 496 0000".';

/** The places whose numbers may have nine figures after the nought: the first four of them, by the national numbering plan. */
export const SHORT_PLACES =
  `1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606
  1629 1635 1647 1659 1695 1697 1726 1744 1768 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995`.replaceAll(
    /\s+/g,
    '|',
  );

/** Ten figures in groups after a nought or +44, or nine of one of the forms `nine`. */
const formWith = (nine: string): RegExp =>
  new RegExp(`^(\\+44 |0)(?=[1-9]( ?[0-9]){9}$|(${nine})$)[0-9]{2,5}( [0-9]{2,8}){1,4}$`);
const IN_SHORT_PLACES = `(${SHORT_PLACES})( ?[0-9]){5}`;

/** A telephone number of anybody. Nine figures may follow in some places and in the oldest free numbers (0800). */
export const PHONE_FORM = formWith(`${IN_SHORT_PLACES}|800( ?[0-9]){6}`);

/** One of a help line: an oldest free number looks like a newer one that lost a figure, so each is written out (short-numbers.ts). */
export const HELP_PHONE_FORM = formWith(IN_SHORT_PLACES);

/** A telephone number as people write it: digits in groups, quoted in YAML so that no nought is lost. */
export const phone = z.string().check(
  z.regex(PHONE_FORM, {
    error: ({ input }) =>
      String(input).startsWith('00') ? 'begins with 00. Write +44 and a space in place of 0044.' : NO_NUMBER,
  }),
  z.meta(inEditors(NO_NUMBER)),
);

const NO_MAILBOX = 'is not an email address. Write it as name@example.org.uk.';

/** What mail servers take at the most. */
const LONGEST_MAILBOX = 254;

/** A mailbox. */
export const email = z.email({ error: NO_MAILBOX }).check(
  z.maxLength(LONGEST_MAILBOX, {
    error: `is longer than a mailbox can be (${LONGEST_MAILBOX} characters). Copy it again.`,
  }),
  z.meta(inEditors(NO_MAILBOX)),
);

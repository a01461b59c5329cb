import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { FIRST_HELP } from './first-help.ts';
import { SHORT_NUMBERS } from './short-numbers.ts';
import { formed, HELP_PHONE_FORM, line, supports, webAddress } from './text.ts';

const helpEvidence = z.strictObject({
  url: webAddress.check(z.describe('The address of the page')),
  title: line.check(z.describe('Its title, and whose page it is in brackets')),
  published: z.optional(partialDate).check(z.describe('When it was published or last updated')),
  'published-note': z.optional(line).check(z.describe('What is known of that date')),
  supports: supports.check(z.describe('The fields of this line that the page is evidence for')),
  note: z.optional(line).check(z.describe('What the page says, in our own words')),
});

/** A number to ring or text: a full telephone number or a short one. */
const callable = formed(
  new RegExp(`^(${SHORT_NUMBERS.join('|')})$|${HELP_PHONE_FORM.source}`),
  `is not a number to ring or text. Write 10 or 11 figures in groups and in quotes, such as "0808 157 0000", or one of the short numbers: ${SHORT_NUMBERS.join(', ')}.`,
);

/** A national helpline or website that somebody can turn to now. */
export const helpLine = z.strictObject({
  name: line.check(z.describe('What the line is called')),
  section: z
    .enum(['danger', 'feelings', 'care-proceedings', 'domestic-abuse', 'substance-use', 'practical'])
    .check(z.describe('Where it stands on the page')),
  first: z
    .optional(z.enum(FIRST_HELP))
    .check(
      z.describe(
        'The one line of its nation that stands first for this, here and where somebody types words of crisis',
      ),
    ),
  what: line.check(z.describe('What it helps with')),
  phone: z.optional(callable).check(z.describe('The number to ring, in quotes')),
  text: z.optional(callable).check(z.describe('The number to text, in quotes')),
  free: z.optional(z.enum(['yes', 'no'])).check(z.describe('Whether ringing it costs nothing')),
  hours: z.optional(line).check(z.describe('When someone answers')),
  welsh: z.optional(callable).check(z.describe('The number on which Welsh is spoken')),
  website: z.optional(webAddress).check(z.describe('Its site')),
  nations: z.array(z.enum(['england', 'wales'])).check(z.minLength(1), z.describe('Where it can be used')),
  for: z
    .optional(z.array(z.enum(['parents-in-proceedings'])).check(z.minLength(1)))
    .check(
      z.describe(
        "Beside which numbers it is offered: a council's, to parents who are dealing with its children's services",
      ),
    ),
  note: z.optional(line).check(z.describe('What to know before using it')),
  evidence: z.array(helpEvidence).check(z.minLength(1), z.describe('What the entry rests on')),
});
export type HelpLine = z.infer<typeof helpLine>;
export const helpNow = z.strictObject({
  lines: z.array(helpLine).check(z.minLength(1), z.describe('The lines, in the order in which they are shown')),
});

import { z } from 'zod';
import { partialDate } from './date.ts';
import { FIRST_HELP } from './first-help.ts';
import { SHORT_NUMBERS } from './short-numbers.ts';
import { formed, HELP_PHONE_FORM, line, supports, webAddress } from './text.ts';

const helpEvidence = z.strictObject({
  url: webAddress.describe('The address of the page'),
  title: line.describe('Its title, and whose page it is in brackets'),
  published: partialDate.optional().describe('When it was published or last updated'),
  'published-note': line.optional().describe('What is known of that date'),
  supports: supports.describe('The fields of this line that the page is evidence for'),
  note: line.optional().describe('What the page says, in our own words'),
});

/** A number to ring or text: a telephone number, or one of the short ones. */
const callable = formed(
  new RegExp(`^(${SHORT_NUMBERS.join('|')})$|${HELP_PHONE_FORM.source}`),
  `is not a number to ring or text. Write 10 or 11 figures in groups and in quotes, such as "0808 157 0000", or one of the short numbers: ${SHORT_NUMBERS.join(', ')}.`,
);

/** A national line or site that someone can turn to now. */
export const helpLine = z.strictObject({
  name: line.describe('What the line is called'),
  section: z
    .enum(['danger', 'feelings', 'care-proceedings', 'domestic-abuse', 'substance-use', 'practical'])
    .describe('Where it stands on the page'),
  first: z
    .enum(FIRST_HELP)
    .optional()
    .describe('The one line of its nation that stands first for this, here and where somebody types words of crisis'),
  what: line.describe('What it helps with'),
  phone: callable.optional().describe('The number to ring, in quotes'),
  text: callable.optional().describe('The number to text, in quotes'),
  free: z.enum(['yes', 'no']).optional().describe('Whether ringing it costs nothing'),
  hours: line.optional().describe('When someone answers'),
  welsh: callable.optional().describe('The number on which Welsh is spoken'),
  website: webAddress.optional().describe('Its site'),
  nations: z
    .array(z.enum(['england', 'wales']))
    .min(1)
    .describe('Where it can be used'),
  for: z
    .array(z.enum(['parents-in-proceedings']))
    .min(1)
    .optional()
    .describe(
      "Beside which numbers it is offered: a council's, to parents who are dealing with its children's services",
    ),
  note: line.optional().describe('What to know before using it'),
  evidence: z.array(helpEvidence).min(1).describe('What the entry rests on'),
});
export type HelpLine = z.infer<typeof helpLine>;
export const helpNow = z.strictObject({
  lines: z.array(helpLine).min(1).describe('The lines, in the order in which they are shown'),
});

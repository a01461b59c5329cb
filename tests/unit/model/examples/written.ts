import type { BadExample } from '../bad-examples.ts';
import { ALDER, type Harmless, inAlder, offer } from './edits.ts';

const LOST =
  'comment-in-text  From this # on, the line is read as a comment and not as text. Put the whole text into quotes; a comment goes on a line of its own.';

const asText = (written: string): BadExample => ({
  rule: 'schema',
  name: `${written} where text belongs`,
  change: [offer(written)],
  expect: [`${ALDER}:28:5  schema  offers item 1 is "${written}", where text belongs. Put it in quotes: "${written}".`],
});

const asYear = (written: string): BadExample => ({
  rule: 'date-form',
  name: `${written} for a year`,
  change: [inAlder('published: 2021-03-18', `published: ${written}`)],
  expect: [
    `${ALDER}:48:16  date-form  published (evidence item 2) is "${written}", which is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.`,
  ],
});

const asNumber = (written: string, plain: number): BadExample => ({
  rule: 'schema',
  name: `${written} for a number`,
  change: [inAlder('at-least: 1', `at-least: ${written}`)],
  expect: [
    `${ALDER}:21:47  schema  at-least (pathways item 1, criteria item 1, rule, children-removed) is "${written}", where a number belongs. Write it in plain figures: ${plain}.`,
  ],
});

/** Values that YAML reads as something other than what is written. */
export const WRITTEN: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    ...['007', '0777', '1.10', '1e3', '+44', 'TRUE', 'False', '0x1F', '0o17', '123456789012345678901234', '.5'].map(
      asText,
    ),
    ...['0x7E5', '+2021', '2.021e3', '02021', '2021.10', '2021.0', '0o3745'].map(asYear),
    asNumber('0x10', 16),
    asNumber('+1', 1),
    asNumber('1e1', 10),
    asNumber('01', 1),
    {
      rule: 'schema',
      name: 'a number in quotes',
      change: [inAlder('at-least: 1', 'at-least: "1"')],
      expect: [
        `${ALDER}:21:47  schema  at-least (pathways item 1, criteria item 1, rule, children-removed) is "1", where a number belongs. Write it without quotes: 1.`,
      ],
    },
    {
      rule: 'schema',
      name: 'a number that is none',
      change: [inAlder('at-least: 1', 'at-least: .nan')],
      expect: [
        `${ALDER}:21:47  schema  at-least (pathways item 1, criteria item 1, rule, children-removed) is ".nan", where a number belongs. Write a number.`,
      ],
    },
    {
      rule: 'schema',
      name: 'a word that YAML reads as no value',
      change: [inAlder('name: Alder Council', 'name: Null')],
      expect: [
        `${ALDER}:13:9  schema  name (provider) is "Null", which is read as no value. Take the field out: an absent field means not known. Where the word is meant, put it in quotes.`,
      ],
    },
    {
      rule: 'comment-in-text',
      name: 'a number sign followed by a space',
      change: [inAlder('name: Alder Steps', 'name: Alder # 1 Steps')],
      expect: [`${ALDER}:2:13  ${LOST}`],
    },
    {
      rule: 'comment-in-text',
      name: 'a number sign in a summary, in an item of a list, and in a group in braces',
      change: [
        inAlder('in Alder who', 'in Alder # 2 who'),
        offer('Ring and choose # 3 on the keypad'),
        inAlder('{ how: By phone or letter, self-referral: "yes" }', '\n  { how: By phone # or letter\n  }'),
      ],
      expect: [`${ALDER}:7:52  ${LOST}`, `${ALDER}:28:21  ${LOST}`, `${ALDER}:31:19  ${LOST}`],
    },
    {
      rule: 'comment-in-text',
      name: 'a number sign after an id without a space',
      change: [inAlder('type: local', 'type: local #counted')],
      expect: [`${ALDER}:4:13  ${LOST}`],
    },
    {
      rule: 'comment-in-text',
      name: 'a number sign in a table, and in a record that has something else wrong',
      change: [
        { edit: ['vocabulary/who.yaml', 'label: Fathers', 'label: Fathers # or others\n    '] },
        inAlder('name: Alder Council', 'name: Alder # Council\n  nmae: x'),
      ],
      expect: [
        `${ALDER}:13:15  ${LOST}`,
        `${ALDER}:14:3  unknown-key  "nmae" is not a field of provider. Did you mean "name"?`,
        `vocabulary/who.yaml:4:35  ${LOST}`,
      ],
    },
  ],
  harmless: [
    {
      rule: 'comment-in-text',
      name: 'comments after ids, dates, numbers, lists and texts in quotes',
      change: [
        inAlder('type: local', 'type: local # counted'),
        inAlder('as-of: 2021-06', 'as-of: 2021-06 # by the page'),
        inAlder('opened: 2016', 'opened: 2016 # or so'),
        inAlder('areas: [alder]', 'areas: [alder] # and no other'),
        inAlder('title: Steps in Alder', 'title: "Steps in # Alder" # as it stands there'),
        inAlder('    key: steps-page', '    # For the criteria.\n    key: steps-page # short'),
      ],
    },
    { rule: 'schema', name: 'digits in quotes', change: [offer('"007"')] },
    {
      rule: 'schema',
      name: 'a decimal number, with a zero at its end',
      change: [inAlder('{ at-most: 18 }', '{ at-least: 1.5, at-most: 18.0 }')],
    },
    { rule: 'date-form', name: 'a year in quotes', change: [inAlder('opened: 2016', 'opened: "2016"')] },
  ],
};

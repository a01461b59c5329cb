import type { BadExample } from '../bad-examples.ts';
import { ALDER, type Harmless, inAlder } from './edits.ts';

/** The status of the longer record on one line, so that every example has the same position. */
const status = (text: string) =>
  inAlder('status:\n  state: operational\n  as-of: 2021-06\n  opened: 2016\n', `status: { ${text} }\n`);

const bad = (rule: string, name: string, text: string, column: number, message: string): BadExample => ({
  rule,
  name,
  change: [status(text)],
  expect: [`${ALDER}:8:${column}  ${rule}  ${message}`],
});
const fine = (rule: string, name: string, text: string): Harmless => ({ rule, name, change: [status(text)] });
const at = (text: string, field: string): number => `status: { ${text}`.indexOf(`${field}:`) + field.length + 3;

const order = (rule: string, name: string, text: string, field: string, message: string): BadExample =>
  bad(rule, name, text, at(text, field), message);

const areas = (text: string, rest = '') => inAlder('areas: [alder]', `areas: [alder]\n${text}${rest}`);

/** Dates in an impossible order. */
export const ORDERS: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    order(
      'date-order',
      'evidence that it runs from before it opened',
      'state: operational, as-of: 2015-06, opened: 2016',
      'as-of',
      'The date of the evidence for its state (`as-of`: 2015-06) is before it opened (2016). Give the date of evidence that is newer, or mend the opening.',
    ),
    order(
      'date-order',
      'evidence of a closing from before it opened',
      'state: closed, closed-note: The year is not recorded., as-of: 2015, opened: 2016-01',
      'as-of',
      'The date of the evidence for its state (`as-of`: 2015) is before it opened (2016-01). Give the date of evidence that is newer, or mend the opening.',
    ),
    order(
      'date-order',
      'a service in development that opened',
      'state: in-development, opened: 2016',
      'opened',
      'It opened in 2016, and its state is "in-development". Write `state: operational`, or take the date out and say in `opened-note` what is planned.',
    ),
    order(
      'date-order',
      'a service in development that opened yesterday',
      'state: in-development, opened: 2026-11-23',
      'opened',
      'It opened in 2026-11-23, and its state is "in-development". Write `state: operational`, or take the date out and say in `opened-note` what is planned.',
    ),
    order(
      'seen-running',
      'seen running before it opened',
      'state: unknown, last-seen-running: 2015, opened: 2016',
      'last-seen-running',
      'It was last seen running in 2015, before it opened (2016). Mend one of the dates.',
    ),
    order(
      'seen-running',
      'seen running after it closed',
      'state: closed, closed: 2019, last-seen-running: 2021-05',
      'last-seen-running',
      'It was last seen running in 2021-05, after it closed (2019). Mend one of the dates.',
    ),
    order(
      'seen-running',
      'seen running after the evidence for its state',
      'state: operational, as-of: 2020, last-seen-running: 2021-05',
      'last-seen-running',
      'It was last seen running in 2021-05, after the date of the evidence for its state (`as-of`: 2020). Bring `as-of` up to date, or mend the sighting.',
    ),
    order(
      'seen-running',
      'seen running and in development',
      'state: in-development, last-seen-running: 2021-05',
      'last-seen-running',
      'It was last seen running in 2021-05, and its state is "in-development". Write `state: operational`, or take the sighting out.',
    ),
    {
      rule: 'area-dates',
      name: 'an area that joined before there was a service',
      change: [areas('areas-since: { alder: 2015 }')],
      expect: [
        `${ALDER}:16:23  area-dates  "alder" joined in 2015, before the service opened (2016). Mend one of the dates.`,
      ],
    },
    {
      rule: 'area-dates',
      name: 'an area that joined after the service had closed',
      change: [
        areas('areas-since: { alder: 2020-01 }'),
        inAlder('  state: operational', '  state: closed\n  closed: 2019-12'),
      ],
      expect: [
        `${ALDER}:17:23  area-dates  "alder" joined in 2020-01, after the service closed (2019-12). Mend one of the dates.`,
      ],
    },
    {
      rule: 'area-dates',
      name: 'an area that joined after the evidence for the areas',
      change: [areas('areas-as-of: 2018\nareas-since: { alder: 2019 }')],
      expect: [
        `${ALDER}:17:23  area-dates  "alder" joined in 2019, after the date of the evidence for the areas (\`areas-as-of\`: 2018). Mend one of the dates.`,
      ],
    },
    {
      rule: 'area-dates',
      name: 'evidence for the areas from before it opened',
      change: [areas('areas-as-of: 2015-12-31')],
      expect: [
        `${ALDER}:16:14  area-dates  The evidence for its areas (\`areas-as-of\`: 2015-12-31) is from before it opened (2016). Mend one of the dates.`,
      ],
    },
    {
      rule: 'newer-than-evidence',
      name: 'a state that is newer than all that shows it',
      change: [inAlder('as-of: 2021-06', 'as-of: 2024-03')],
      expect: [
        `${ALDER}:10:10  newer-than-evidence  as-of is 2024-03, and the newest evidence that supports \`status\` is of 2021-06. Give the date of that evidence, or add the evidence of 2024-03.`,
      ],
    },
    {
      rule: 'newer-than-evidence',
      name: 'a sighting and areas that are newer than all that shows them',
      change: [
        inAlder('  as-of: 2021-06\n  opened: 2016', '  opened: 2016\n  last-seen-running: 2021-07'),
        areas('areas-as-of: 2022'),
      ],
      expect: [
        `${ALDER}:11:22  newer-than-evidence  last-seen-running is 2021-07, and the newest evidence that supports \`status\` is of 2021-06. Give the date of that evidence, or add the evidence of 2021-07.`,
        `${ALDER}:16:14  newer-than-evidence  areas-as-of is 2022, and the newest evidence that supports \`areas\` is of 2021-06. Give the date of that evidence, or add the evidence of 2022.`,
      ],
    },
  ],
  harmless: [
    fine('date-order', 'evidence of the year in which it opened', 'state: operational, as-of: 2016, opened: 2016-11'),
    fine('date-order', 'evidence of the month in which it opened', 'state: operational, as-of: 2016-11, opened: 2016'),
    fine(
      'date-order',
      'a service in development that opens later this year',
      'state: in-development, as-of: 2021, opened: 2026',
    ),
    fine(
      'date-order',
      'a service in development with a word on its opening',
      'state: in-development, opened-note: Planned for 2027.',
    ),
    fine(
      'seen-running',
      'seen running in the year in which it opened and closed',
      'state: closed, opened: 2020-03, closed: 2020-09, last-seen-running: 2020',
    ),
    fine(
      'seen-running',
      'seen running on the day of the evidence',
      'state: unknown, as-of: 2021, last-seen-running: 2021-05, opened: 2021',
    ),
    {
      rule: 'date-order',
      name: 'an evaluation from before it opened',
      change: [inAlder('opened: 2016', 'opened: 2020'), inAlder('date: 2019', 'date: 2018-06')],
    },
    {
      rule: 'area-dates',
      name: 'an area that joined in the year in which it opened, closed and was recorded',
      change: [
        areas('areas-as-of: 2020-02\nareas-since: { alder: 2020 }'),
        inAlder('  state: operational', '  state: closed\n  closed: 2020-02'),
        inAlder('opened: 2016', 'opened: 2020-02'),
      ],
    },
    {
      rule: 'newer-than-evidence',
      name: 'a state from a page that is undated',
      change: [
        inAlder('as-of: 2021-06', 'as-of: 2024-03'),
        inAlder('supports: [pathways, contact]', 'supports: [pathways, contact, status]'),
        inAlder('published: 2021-03-18', 'published-note: undated; about March 2024 by its content'),
      ],
    },
    {
      rule: 'newer-than-evidence',
      name: 'a day of the month in which the source was published',
      change: [inAlder('as-of: 2021-06', 'as-of: 2021-06-30')],
    },
  ],
};

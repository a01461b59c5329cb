import { type Path, problemAt } from '../document.ts';
import { earliest, isPartialDate } from '../partial-date.ts';
import { ruleOfEach } from './rule.ts';

/** `valid-from` and `valid-to` are left out, because a law may name a day in the future. */
const DATE_FIELDS = [
  'published',
  'as-of',
  'areas-as-of',
  'last-seen-running',
  'opened',
  'closed',
  'date',
  'mapped-from',
  'mapped-to',
];

const BY_AREA = ['areas-since', 'adopters-since'];

const isDate = (path: Path): boolean =>
  DATE_FIELDS.includes(String(path.at(-1))) || BY_AREA.includes(String(path.at(-2)));

export const dateInFuture = ruleOfEach('date-in-future', 'Nothing is dated after today.', function* (document, today) {
  for (const { text, path } of document.strings)
    if (isPartialDate(text) && isDate(path) && earliest(text) > today)
      yield problemAt(
        document,
        path,
        'date-in-future',
        `${path.at(-1)} is ${text}, which has not come yet. Give the date of the evidence; a plan is said in words, in a note.`,
      );
});

import { authoritiesOn, isValidOn } from '../area-dates.ts';
import { problemAt } from '../document.ts';
import { earliest, latest } from '../partial-date.ts';
import type { ConfirmedNone } from '../schema/area.ts';
import type { Rule } from './rule.ts';

export const noneAtDate: Rule = {
  id: 'none-at-date',
  says: 'What is said to have no service was an authority on the day that is given, and is said so once.',
  *check({ documents, directory }) {
    const document = documents.find(({ file, data }) => file === 'areas/confirmed-none.yaml' && data !== undefined);
    const { confirmed } = (document?.data ?? { confirmed: [] }) as { confirmed: ConfirmedNone[] };
    if (!document) return;
    for (const [index, { authority, 'as-of': day, types }] of confirmed.entries()) {
      const rows = authoritiesOn(directory.authorities, authority);
      const problem = (field: string, says: string) =>
        problemAt(document, ['confirmed', index, field], 'none-at-date', says);
      if (rows.length && !rows.some((row) => isValidOn(row, earliest(day)) || isValidOn(row, latest(day))))
        yield problem(
          'authority',
          `"${authority}" was no local authority on ${day}. Name the one that was, or mend as-of.`,
        );
      const before = confirmed.slice(0, index).find((other) => other.authority === authority && other['as-of'] === day);
      const twice = types.find((type) => before?.types.includes(type));
      if (twice)
        yield problem(
          'types',
          `That "${authority}" had no service of the type "${twice}" on ${day} is said above. Keep one of the two.`,
        );
    }
  },
};

import type { AreaCoverage } from './coverage.ts';
import { byStrongest } from './recorded.ts';
import { totalsOf } from './totals.ts';

/** One of the three sentences, and how many authorities it is of. */
export type CountedSentence = { count: number; text: string };

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * What is recorded of some authorities in three sentences whose numbers add up to all of them: where a service runs, where
 * one is known of that may not, and where none is known of.
 */
export function threeSentences(areas: readonly AreaCoverage[]): CountedSentence[] {
  const counts = byStrongest(totalsOf(areas));
  const { running, 'in-development': planned, unsure, closed, 'confirmed-none': none, 'not-known': unknown } = counts;
  const known = planned + unsure + closed;
  const parts = [
    unsure && `in ${unsure} we cannot say if it is still open`,
    closed && `in ${closed} it has closed`,
    planned && `in ${planned} it is being set up`,
  ].filter((part) => part !== 0);
  const said = none ? ` For ${none} of these, somebody who would know has said that there is none.` : '';
  return [
    {
      count: running,
      text: `In ${running} of ${areas.length} areas, a service was running when we last heard.`,
    },
    {
      count: known,
      text: `For ${known} more we know of a service${parts.length ? `, but ${AND.format(parts)}` : ''}.`,
    },
    {
      count: none + unknown,
      text: `For ${none + unknown} we know of no service. There may still be one: ask, and tell us.${said}`,
    },
  ];
}

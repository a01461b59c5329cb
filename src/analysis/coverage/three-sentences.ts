import type { AreaCoverage } from './coverage.ts';
import { byStrongest } from './recorded.ts';
import { totalsOf } from './totals.ts';

/** One of the three sentences, and the number of authorities that it is about. */
export type CountedSentence = { count: number; text: string };

/** The three sentences in one language; `{count}` and `{all}` stand for numbers of authorities. */
export type ThreeSentences = Readonly<
  Record<'running' | 'known' | 'unsure' | 'closed' | 'planned' | 'unknown' | 'none', string>
> & {
  /** Joins the parts of the second sentence. */
  parts: (parts: readonly string[]) => string;
};

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const THREE_IN_ENGLISH: ThreeSentences = {
  running: 'In {count} of {all} areas, a service was running when we last heard.',
  known: 'For {count} more we know of a service',
  parts: (parts) => `, but ${AND.format(parts)}`,
  unsure: 'in {count} we cannot say if it is still open',
  closed: 'in {count} it has closed',
  planned: 'in {count} it is being set up',
  unknown: 'For {count} we know of no service. There may still be one: ask, and tell us.',
  none: ' For {count} of these, somebody who would know has said that there is none.',
};

/**
 * Three sentences on some authorities, whose numbers add up to all of them: a service runs, a service is known that may
 * not run, and no service is known.
 */
export function threeSentences(areas: readonly AreaCoverage[], words = THREE_IN_ENGLISH): CountedSentence[] {
  const counts = byStrongest(totalsOf(areas));
  const { running, 'in-development': planned, unsure, closed, 'confirmed-none': none, 'not-known': unknown } = counts;
  const said = (name: Exclude<keyof ThreeSentences, 'parts'>, count: number): string =>
    words[name].replace('{count}', String(count)).replace('{all}', String(areas.length));
  const parts = Object.entries({ unsure, closed, planned } as const).flatMap(([name, count]) =>
    count ? [said(name as 'unsure', count)] : [],
  );
  const known = planned + unsure + closed;
  return [
    { count: running, text: said('running', running) },
    { count: known, text: `${said('known', known)}${parts.length ? words.parts(parts) : ''}.` },
    { count: none + unknown, text: `${said('unknown', none + unknown)}${none ? said('none', none) : ''}` },
  ];
}

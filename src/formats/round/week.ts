import { dateInWords } from '../../analysis/date-in-words.ts';
import type { Stale } from '../../analysis/staleness.ts';
import { inMarkdown } from '../../model/hidden.ts';
import type { Region } from '../../model/schema/area.ts';

/** What is due this week, in Markdown for the weekly report: the region of the month, and each service whose evidence becomes a year old. */
export const weekInMarkdown = (due: readonly Stale[], region: Region | undefined): string =>
  [
    '## Due this week',
    region
      ? `The region of this month is ${inMarkdown(region.name)}: \`npm run round -- --region ${region.id}\`.`
      : 'No region has its turn this month: look again at councils and services that have not answered.',
    due.length
      ? due.map(({ service, date }) => `- [ ] ${inMarkdown(service.name)}, ${dateInWords(date ?? '')}`).join('\n')
      : 'The evidence of no service becomes a year old this week.',
    '## All by age',
  ].join('\n\n');

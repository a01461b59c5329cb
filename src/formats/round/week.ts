import { AGE_IN_WORDS } from '../../analysis/age-in-words.ts';
import { type AnswersOf, answeredByDate, answersInWords } from '../../analysis/answers.ts';
import { dateInWords, dateWithAge, freshness } from '../../analysis/freshness.ts';
import type { Stale } from '../../analysis/staleness.ts';
import { inMarkdown } from '../../model/hidden.ts';
import type { Region } from '../../model/schema/area.ts';

/**
 * What is due this week, in Markdown for the weekly report: the regions of the month, each service whose evidence
 * becomes a year old, and the answers so far with their age.
 *
 * @param today `YYYY-MM-DD`
 */
export const weekInMarkdown = (
  due: readonly Stale[],
  regions: readonly Region[],
  answers: readonly AnswersOf[],
  today: string,
): string =>
  [
    '## Due this week',
    turnOf(regions),
    due.length
      ? due.map(({ service, date }) => `- [ ] ${inMarkdown(service.name)}, ${dateInWords(date ?? '')}`).join('\n')
      : 'The evidence of no service becomes a year old this week.',
    '## Answers',
    answersInWords(answers),
    ...listOf(answers, today),
    '## All by age',
  ].join('\n\n');

/** A list of those that have answered; empty where nobody has. */
function listOf(answers: readonly AnswersOf[], today: string): string[] {
  const lines = answeredByDate(answers).map(
    ({ kind, name, date }) =>
      `- ${inMarkdown(name)} (${kind}): ${dateWithAge(date, today)}. ${AGE_IN_WORDS[freshness(date, today)]}.`,
  );
  return lines.length ? [lines.join('\n')] : [];
}

function turnOf(regions: readonly Region[]): string {
  if (!regions.length)
    return 'No region has its turn this month: look again at councils and services that have not answered.';
  const names = regions.map(({ name }) => inMarkdown(name)).join('; ');
  const commands = regions.map(({ id }) => `\`npm run round -- --region ${id}\``).join(', ');
  return `The turn of this month: ${names}. ${commands}`;
}

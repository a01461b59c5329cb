import { NEXT_STEPS } from '../analysis/brief.ts';
import { SENTENCES } from '../analysis/coverage/recorded.ts';
import { STATE_IN_WORDS, STATES } from '../analysis/coverage/states.ts';
import { advice } from '../analysis/freshness.ts';
import { askOfArea } from '../analysis/next-steps/question-to-ask.ts';
import { WHO_WORDS } from '../analysis/who-answers.ts';
import { STATUSES } from '../model/schema/service.ts';
import { messageFormsOfArea } from '../tell-us/message-forms.ts';

/** Sentences that appear on many pages, with the place where a reader meets them. */
export type SentenceGroup = { where: string; sentences: readonly string[] };

const EXAMPLE = 'Anytown';
const DAY = '2026-11-24';
const adviceFor = (state: (typeof STATUSES)[number], date: string): string =>
  advice({ status: { state, 'as-of': date }, evidence: [] }, DAY);

/**
 * The site's most common sentences, imported from where the pages import them, so that this list always matches the
 * pages.
 */
export function commonestSentences(): SentenceGroup[] {
  const each = (sentences: readonly string[]): string[] => [...new Set(sentences)];
  return [
    { where: 'At the head of the page of an area', sentences: each(Object.values(SENTENCES)) },
    { where: 'What is recorded, in lists and maps', sentences: STATES.map((state) => STATE_IN_WORDS[state]) },
    {
      where: 'At the head of the page of a service, after how old the evidence is',
      sentences: each(STATUSES.flatMap((state) => [adviceFor(state, '2026-10'), adviceFor(state, '2019')])),
    },
    { where: 'Beside a telephone number of a council', sentences: each(Object.values(WHO_WORDS.ringing)) },
    { where: 'A question to send to a council', sentences: askOfArea(EXAMPLE) },
    {
      where: 'In the brief for whoever plans services',
      sentences: each(Object.values(NEXT_STEPS).map((next) => next(EXAMPLE))),
    },
    {
      where: 'Where a reader can tell us something',
      sentences: each(
        messageFormsOfArea({ name: EXAMPLE }).flatMap(({ lead, fields }) => [
          lead,
          ...fields.flatMap(({ question, help }) => [question, ...(help ? [help] : [])]),
        ]),
      ),
    },
  ];
}

/** docs/sentences.md: these sentences, for parents and practitioners to read and improve. */
export function sentencesGuide(groups: readonly SentenceGroup[]): string {
  let number = 0;
  const lists = groups.map(({ where, sentences }) => {
    const lines = sentences.map((sentence) => {
      number += 1;
      return `${number}. ${sentence}`;
    });
    return `## ${where}\n\n${lines.join('\n')}\n`;
  });
  return `# The sentences that readers meet most

These sentences are on many pages. If you have been through this, or work with parents who have, please tell us which of them are hard to
read, cold or wrong. Write the number and how you would say it, and send it as a correction. "${EXAMPLE}" is in place of a real name.

Nobody outside the project has reviewed them yet. \`npm run docs\` writes this list from the texts of the pages.

${lists.join('\n')}`;
}

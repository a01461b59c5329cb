import {
  choicesFor,
  QUESTION_NAMES,
  QUESTIONS,
  type QuestionName,
  takesSeveral,
  wordingOf,
} from '../../formats/new-record/questions.ts';
import type { Directory } from '../../model/directory.ts';
import { MANY_CHOICES } from '../../questionnaire/choosing.ts';

/** A complete record in flags, of an invented service: the example in CONTRIBUTING.md. */
export const EXAMPLE = `npm run new -- --name "New Page" --evidence-url https://www.example.org/new-page \\
  --evidence-title "New Page (Salford City Council)" --evidence-published 2026-10 --type local --kind recurrent-care \\
  --area Salford --summary "Help for mothers and fathers in Salford after a child has been removed." \\
  --status operational --as-of 2026-10 --provider "Salford City Council" --provider-kind local-authority \\
  --timing post-proceedings --who "mothers, fathers" --referral "By email from any professional" --self-referral yes \\
  --phone "0161 496 0000"`;

/** The usage of the command: each flag on a line, with its question and what it accepts. */
export const helpOf = (directory: Directory): string => `npm run new
Asks about a service, writes its record and says what to do next. For scripts, answers can be flags; then nothing is asked:
npm run new -- --name ANSWER --evidence-url ANSWER ... [--data DIR]

${QUESTION_NAMES.map((name) => `  ${`--${name}`.padEnd(21)} ${flagInWords(name, directory)}\n`).join('')}
Evidence is a page (--evidence-url, --evidence-title) or an office's answer (--told-by, --told-how, --told-date, --told-note).
What is not given is not known. Nothing is written unless the check finds nothing wrong. An example:

${EXAMPLE}

Exit status: 0 written, 1 something is wrong, 2 could not run.`;

function flagInWords(name: QuestionName, directory: Directory): string {
  const { needed } = QUESTIONS[name];
  const ids = (choicesFor(name, directory, {}) ?? []).map(({ id }) => id);
  const whenNeeded = name === 'region' ? 'Needed where no area is given.' : 'Needed.';
  return [
    wordingOf(name).label,
    ...(needed ? [whenNeeded] : []),
    ...(takesSeveral(name) ? ['Several: with commas between them.'] : []),
    ...(ids.length && ids.length <= MANY_CHOICES ? [`One of: ${ids.join(', ')}.`] : []),
  ].join(' ');
}

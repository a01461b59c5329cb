import type { Tree } from '../model/tree.ts';
import { writeComment } from './comment.ts';
import type { Issue } from './evidence-edits.ts';
import { type FromForm, formToRecord } from './form-to-record.ts';
import { codeBlock } from './inert.ts';

/** The first line of our comment on a form, by which it is found again and updated. */
const FORM_MARKER = '<!-- recurrent-care-map:form -->';

/** The record that was made from a form with the text of its pull request, or the comment for the issue instead. */
export type Outcome = { record: Exclude<FromForm, { problems: string[] }>; body: string } | { comment: string };

/** Makes a record of a form that a maintainer has accepted. */
export function outcomeOf(body: string, tree: Tree, issue: Issue): Outcome {
  const made = formToRecord(body, tree, issue);
  if ('problems' in made) return { comment: problemsComment(made.problems) };
  const { path, before, text } = made;
  const comment = writeComment(tree, [{ path, before, after: { path, text } }]) ?? '';
  return { record: made, body: `Closes #${issue.number}, and was made from it by the form workflow.\n\n${comment}` };
}

/** The comment on an issue whose record is now a pull request. */
export const proposedComment = (number: number): string =>
  `${FORM_MARKER}\nThank you. This is now pull request #${number}, where a maintainer looks at it.\n`;

const problemsComment = (problems: readonly string[]): string =>
  [
    FORM_MARKER,
    'Thank you. This could not be made into an entry yet. Please edit the form above; a maintainer then takes the label "accepted" off and puts it on again.',
    '',
    codeBlock(problems.slice(0, 50)),
    '',
  ].join('\n');

import type { Form } from './forms.ts';

/** GitHub accepts no issue of more than 65,536 characters. */
const LONGEST = 65_536;

/** The answers to a form, by the paths of its questions; a question without an answer is left out. */
export type Sections = { form: Form; answers: Map<string, string> };

/**
 * Reads the text that GitHub makes of a form: `### Question`, an empty line, the answer, or `_No response_`. A `###` that
 * is no question of the form belongs to the answer that it stands in.
 *
 * @returns the answers, or in a sentence why the text is none of these forms
 */
export function readSections(body: string, forms: readonly Form[]): Sections | string {
  if (body.length > LONGEST)
    return `The text has ${body.length} characters, and at most ${LONGEST} are read. Say it shorter.`;
  const lines = body.replaceAll(/\r\n?/g, '\n').split('\n');
  const first = headingOf(lines.find((line) => line.trim()) ?? '');
  const form = forms.find(({ questions }) => questions[0]?.label === first);
  if (!form) return 'This was not written with one of the forms that make a record, so a person has to read it.';
  const answers = new Map<string, string[]>();
  let answer: string[] = [];
  for (const line of lines) {
    const question = form.questions.find(({ label }) => label === headingOf(line));
    if (!question) {
      answer.push(line);
      continue;
    }
    if (answers.has(question.path))
      return `"${question.label}" stands twice as a heading. Take the lines that begin with ### out of the answers.`;
    answer = [];
    answers.set(question.path, answer);
  }
  const given = [...answers].map(([path, text]) => [path, text.join('\n').trim()] as const);
  return { form, answers: new Map(given.filter(([, text]) => text && text !== EMPTY)) };
}

const headingOf = (line: string): string | undefined => /^### (.*\S)\s*$/.exec(line)?.[1];

/** What GitHub writes for a question without an answer. */
const EMPTY = '_No response_';

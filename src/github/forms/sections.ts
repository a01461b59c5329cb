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
  const text = body.replaceAll(/\r\n?/g, '\n').trim();
  const headings = [...text.matchAll(/^### (.*\S)[^\S\n]*$/gm)];
  const form = headings[0]?.index === 0 && forms.find(({ questions }) => questions[0]?.label === headings[0]?.[1]);
  if (!form) return 'This was not written with one of the forms that make a record, so a person has to read it.';
  const asked = headings.flatMap(({ 0: heading, 1: label, index }) => {
    const question = form.questions.find((each) => each.label === label);
    return question ? { question, from: index, to: index + heading.length } : [];
  });
  const twice = asked.find(({ question }, place) => asked.findIndex((other) => other.question === question) < place);
  if (twice)
    return `"${twice.question.label}" stands twice as a heading. Take the lines that begin with ### out of the answers.`;
  const answers = asked.map(
    ({ question, to }, place) => [question.path, text.slice(to, asked[place + 1]?.from).trim()] as const,
  );
  return { form, answers: new Map(answers.filter(([, answer]) => answer && answer !== EMPTY)) };
}

/** What GitHub writes for a question without an answer. */
const EMPTY = '_No response_';

import { problemAt, type YamlDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { HelpLine } from '../schema/help-line.ts';
import { ruleOfEach } from './rule.ts';

/** A helpline without a way to reach it would be left out of the page without anybody noticing. */
export const helpLines = ruleOfEach(
  'help-lines',
  'A help line can be reached, has a number where someone may be in danger, and its evidence supports what it says.',
  function* (document) {
    if (document.file !== 'help-now.yaml' || document.data === undefined) return;
    const { lines } = document.data as { lines: HelpLine[] };
    for (const index of lines.keys()) yield* faultsOf(document, lines, index);
  },
);

function* faultsOf(document: YamlDocument, lines: readonly HelpLine[], index: number): Generator<Problem> {
  const line = lines[index];
  if (!line) return;
  const problem = (message: string, ...path: (string | number)[]) =>
    problemAt(document, ['lines', index, ...path], 'help-lines', message);
  const { name, section, phone, text, website, note } = line;
  if (!phone && !text && !website)
    yield problem(`"${name}" says no way to reach it. Give its number (phone, text) or its website.`, 'name');
  else if (!phone && !text && section === 'danger')
    yield problem(`"${name}" is for people in danger and has no number. Give one to ring or text.`, 'section');
  else if (!phone && !text && section === 'feelings' && !note)
    yield problem(`"${name}" has no number to ring or text. Give one, or say in a note where it is found.`, 'section');
  yield* evidenceFaults(line, problem);
}

function* evidenceFaults(
  { evidence, ...line }: HelpLine,
  problem: (message: string, ...path: (string | number)[]) => Problem,
): Generator<Problem> {
  const fields = Object.keys(line);
  for (const [at, { supports }] of evidence.entries())
    for (const [place, field] of supports.entries())
      if (!fields.includes(field))
        yield problem(
          `The evidence is said to support "${field}", and "${line.name}" has no such field. Write one of: ${fields.join(', ')}.`,
          ...['evidence', at, 'supports', place],
        );
  for (const field of ['phone', 'text', 'welsh'] as const)
    if (line[field] && !evidence.some(({ supports }) => supports.includes(field)))
      yield problem(`No evidence supports this number. Name the page that says it, with supports: [${field}].`, field);
}

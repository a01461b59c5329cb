import { fieldsWithoutEvidence } from '../contribute/fields-without-evidence.ts';
import type { Group } from '../contribute/values.ts';
import { formatProblem, type Problem } from '../model/problem.ts';
import { applyRules } from '../model/rules/index.ts';
import type { Service } from '../model/schema/service.ts';
import type { Tree } from '../model/tree.ts';
import { type ChangedEntry, treeWith } from '../model/tree-with.ts';
import type { ChangeInWords } from '../questionnaire/changes-in-words.ts';
import { changesForReviewer } from './changes-for-reviewer.ts';
import { codeBlock, inlineCode } from './inert.ts';
import { renderedEntry } from './rendered-entry.ts';

/** The first line of the comment, by which it is found again and updated. Nobody sees it. */
export const ENTRY_MARKER = '<!-- recurrent-care-map:entry -->';

/** GitHub refuses a comment of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;
const MOST_ENTRIES = 20;
const MOST_PROBLEMS = 50;
const MOST_CHANGES = 60;

/** A path of the data folder before and after a change. `before`: the text; undefined where there was no readable file. */
export type ChangedFile = { path: string; before: string | undefined; after: ChangedEntry };

/**
 * What a change does to the directory, in GitHub's Markdown, for whoever reviews it: each entry as it would read, its
 * changed fields in words, and every problem that the checker finds. Nothing from the files works as more than text in it.
 *
 * @param tree the data folder that the change is made to
 * @param files the changed files, as they were where the change began and as they would be
 * @returns undefined where no file of the data folder is changed
 */
export function writeComment(tree: Tree, files: readonly ChangedFile[]): string | undefined {
  if (!files.length) return undefined;
  const after = treeWith(
    tree,
    files.map((file) => file.after),
  );
  const before = treeWith(tree, files.map(stateBefore));
  const shown = files.slice(0, MOST_ENTRIES).map(({ path }) => sectionOf(path, before, after));
  const more = files.length - shown.length;
  const rest = more > 0 ? [`And ${more} more changed ${more === 1 ? 'file' : 'files'}, which the diff shows.`] : [];
  return withinLimit([ENTRY_MARKER, problemsInWords(applyRules(after)), ...shown, ...rest]);
}

const stateBefore = ({ path, before }: ChangedFile): ChangedEntry =>
  before === undefined ? { path, is: 'removed' } : { path, text: before };

/** As many whole sections as fit. A section that is cut in its middle could leave a block of code open. */
function withinLimit(sections: readonly string[]): string {
  const lengths = sections.map((_, index) => sections.slice(0, index + 1).join('\n\n').length);
  const kept = sections.filter((_, index) => (lengths[index] ?? 0) <= LONGEST_COMMENT);
  if (kept.length === sections.length) return `${kept.join('\n\n')}\n`;
  return [...kept, 'The rest is too long for a comment. The diff shows it.'].join('\n\n');
}

function problemsInWords(problems: readonly Problem[]): string {
  if (!problems.length) return 'The checker found **no problems**.';
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const more = problems.length > MOST_PROBLEMS ? ['And more; npm run check:data prints them all.'] : [];
  const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `data/${formatProblem(problem)}`);
  return `The checker found **${count}**. Each line says where, and how to mend it.\n\n${codeBlock([...lines, ...more])}`;
}

function sectionOf(path: string, before: Tree, after: Tree): string {
  const [old, now] = [recordIn(before, path), recordIn(after, path)];
  const head = `### ${inlineCode(`data/${path}`)}`;
  if (!isThere(after, path)) return `${head}\n\n${REMOVED}`;
  if (now === undefined) return `${head}\n\nIt could not be read as an entry, so it is not shown here.`;
  const service = after.directory.services.find(({ id, region }) => path === `services/${region}/${id}.yaml`);
  const entry = service ? [entryInWords(service, after)] : [];
  const changes = changesInWords(changesForReviewer(old, now, after.directory, Boolean(service)));
  return [head, ...(old === undefined ? ['It is **new**.'] : [changes, ...askForEvidence(old, now)]), ...entry].join(
    '\n\n',
  );
}

const REMOVED =
  'This file is **taken out or renamed**, and its address on the site is in use. A service that has closed keeps its file, with `state: closed`. Where it has to go, say why.';

/** A question for the reviewer where the facts of an entry change and its evidence does not. */
const askForEvidence = (before: unknown, after: unknown): string[] =>
  fieldsWithoutEvidence(before as Group, after as Group).length
    ? ['No evidence is added or changed with it. Where can the change be seen, and when was that written?']
    : [];

const isThere = ({ entries }: Tree, path: string): boolean => entries.some((entry) => entry.path === path);
const recordIn = ({ documents }: Tree, path: string): unknown => documents.find(({ file }) => file === path)?.data;

const entryInWords = (service: Service, { directory, today }: Tree): string =>
  `It would read:\n\n${codeBlock(renderedEntry(service, directory, today))}`;

function changesInWords(changes: readonly ChangeInWords[]): string {
  if (!changes.length) return 'No field is changed.';
  const lines = changes.slice(0, MOST_CHANGES).map(inWords);
  const more = changes.length > MOST_CHANGES ? [`- And ${changes.length - MOST_CHANGES} more.`] : [];
  return ['Changed:', '', ...lines, ...more].join('\n');
}

function inWords({ question, before, after }: ChangeInWords): string {
  const name = inlineCode(question);
  if (before === undefined) return `- ${name} is now ${inlineCode(after ?? '')}`;
  if (after === undefined) return `- ${name} is no longer ${inlineCode(before)}`;
  return `- ${name} was ${inlineCode(before)} and is now ${inlineCode(after)}`;
}

import { assemble } from './directory.ts';
import { kindOfFile } from './kinds-of-file.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readDocument } from './read-document.ts';
import { applyRules } from './rules/index.ts';
import type { Tree } from './tree.ts';

/**
 * The problems that the check would find if a file were added to the folder; nothing is written. Problems that were
 * there before are left out.
 *
 * @param file path from the data folder, with slashes
 */
export function problemsOfAdding(tree: Tree, file: string, text: string): Problem[] {
  const before = new Set(applyRules(tree).map(formatProblem));
  return applyRules(withFile(tree, file, text)).filter((problem) => !before.has(formatProblem(problem)));
}

function withFile({ entries, documents, today }: Tree, file: string, text: string): Tree {
  const kind = kindOfFile(file);
  const after = [...documents, ...(kind ? [readDocument(file, text, kind)] : [])];
  const entry = { path: file, is: 'file' as const, size: Buffer.byteLength(text), holds: 0 };
  return { entries: [...entries, entry], documents: after, directory: assemble(after), today };
}

import type { Answers } from '../../../../src/formats/new-record/questions.ts';
import { fileFor, recordFrom, recordText } from '../../../../src/formats/new-record/record-from.ts';
import { problemsOfAdding } from '../../../../src/model/adding.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';

const tree = readTree(GOOD_FOLDER, TODAY);
export const { directory } = tree;

/** The smallest set of answers that makes a record. */
export const MINIMAL: Answers = {
  name: ['Linden Friends'],
  type: ['local'],
  kind: ['recurrent-care'],
  area: ['alder'],
  summary: ['A group for parents in Alder who have had a child removed.'],
  status: ['unknown'],
  'evidence-url': ['https://www.example.org/linden'],
  'evidence-title': ['Linden Friends (Alder Council)'],
};

/** The file that the answers make, and the problems that the check finds in it. */
export function made(answers: Answers) {
  const file = fileFor(answers, directory) ?? '';
  const text = recordText(file, recordFrom(answers));
  return { file, text, rules: problemsOfAdding(tree, file, text).map(({ rule }) => rule) };
}

import type { MouseEvent } from 'react';
import { SECTIONS } from '../../contribute/sections.ts';
import type { Problem } from '../../model/problem.ts';
import { problemInWords } from '../../questionnaire/problem-in-words.ts';
import { OF_FILES } from './FileName.tsx';
import { focusOn, idOf, useForm } from './form.ts';

/** All problems, each with a link to its question. */
export function Summary({ problems }: { problems: readonly Problem[] }) {
  const { questionOf } = useForm();
  const go = (event: MouseEvent, problem: Problem): void => {
    event.preventDefault();
    focusOn(placeOf(problem));
  };
  return (
    <div id="form-summary" className="form-summary" tabIndex={-1} role="alert">
      <h3>{problems.length === 1 ? 'One thing to put right' : `${problems.length} things to put right`}</h3>
      <ul>
        {inOrder(problems).map((problem) => (
          <li key={`${problem.rule} ${problem.message}`}>
            <a href={`#${placeOf(problem)}`} onClick={(event) => go(event, problem)}>
              {problemInWords(problem, questionOf)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const ORDER = SECTIONS.flatMap(({ keys }) => keys);

/** Sorts problems in the order of the questions; those about the file come last. */
const inOrder = (problems: readonly Problem[]): Problem[] => {
  const place = ({ path }: Problem): number => (path ? ORDER.indexOf(String(path[0])) : ORDER.length);
  return problems.toSorted((a, b) => place(a) - place(b));
};

/** The id of the element on the page that is nearest to the subject of a problem. */
function placeOf({ path = [], rule }: Problem): string {
  const near = path.map((_, index) => idOf(path.slice(0, path.length - index)));
  const found = near.find((id) => document.getElementById(id));
  return found ?? (OF_FILES.includes(rule) ? 'file-id' : 'form-title');
}

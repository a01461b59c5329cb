import { fileOf } from '../contribute/outline.ts';
import { placeOf } from '../contribute/place.ts';
import type { Directory } from '../model/directory.ts';
import { MAX_ID_LENGTH } from '../model/id-from.ts';
import type { Service } from '../model/schema/service.ts';
import { nearest } from '../model/schema-words.ts';
import type { Tree } from '../model/tree.ts';
import { questionAt } from '../questionnaire/question-at.ts';
import { type Answers, listIn, textIn } from './forms/answer.ts';
import { ENTRY } from './forms/forms.ts';
import type { Sections } from './forms/sections.ts';

/** The file that a form is about. `before` and `service`: its text and record as they are; undefined where the form adds it. */
export type Target = { path: string; before: string | undefined; service: Service | undefined };

/** Finds the file that a form names, or makes a name for a new one. What was typed is never used as a path. */
export function targetOf({ form }: Sections, answers: Answers, tree: Tree): Target | { problem: string } {
  return form.id === 'add-a-service' ? newTarget(answers, tree.directory) : namedTarget(answers, tree);
}

function namedTarget(answers: Answers, { directory, documents }: Tree): Target | { problem: string } {
  const asked = textIn(answers, ENTRY);
  const id = /([^/]*?)(?:\.yaml)?\/?$/.exec(asked)?.[1] ?? '';
  const service = directory.services.find((each) => each.id === id);
  const path = `services/${service?.region}/${id}.yaml`;
  const before = documents.find(({ file }) => file === path)?.text;
  if (service && before !== undefined)
    return isAmbiguous(service, answers) ? { problem: SEVERAL_WAYS_IN } : { path, before, service };
  const near = nearest(
    id.slice(0, MAX_ID_LENGTH),
    directory.services.map((each) => each.id),
  );
  const hint = near ? `Did you mean "${near}"?` : "Copy the address of the entry's page.";
  return { problem: `"${asked.slice(0, MAX_ID_LENGTH)}" is no entry of the directory. ${hint}` };
}

const SEVERAL_WAYS_IN =
  'This entry has several ways in, and the form cannot say which one is meant. Say it with the form for everything else.';

const isAmbiguous = ({ pathways = [] }: Service, answers: Answers): boolean =>
  pathways.length > 1 && [...answers.keys()].some((path) => path.startsWith('pathways'));

function newTarget(answers: Answers, directory: Directory): Target | { problem: string } {
  const { id, region } = placeOf(textIn(answers, 'name'), listIn(answers, 'areas'), directory);
  if (!id)
    return {
      problem: `“${questionAt('name').label}”: the answer holds no letter or figure that a file could be named by.`,
    };
  if (directory.services.some((each) => each.id === id))
    return {
      problem: `The directory has an entry "${id}" already. Correct that one, or tell the two apart by their names.`,
    };
  return { path: fileOf({ id, region: region || 'several-regions' }), before: undefined, service: undefined };
}

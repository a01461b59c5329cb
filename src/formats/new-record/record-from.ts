import type { z } from 'zod/mini';
import { withNotKnown } from '../../contribute/blank.ts';
import { NEW_ENTRY, yamlOf } from '../../contribute/entry.ts';
import { fileOf } from '../../contribute/outline.ts';
import { placeOf } from '../../contribute/place.ts';
import { type Group, put, type Value } from '../../contribute/values.ts';
import type { Directory } from '../../model/directory.ts';
import { idFrom } from '../../model/id-from.ts';
import { factsOf, saysSomething } from '../../model/schema/fact.ts';
import { service } from '../../model/schema/service.ts';
import { SERVICE_FIELDS } from '../../questionnaire/fields.ts';
import { stepsOf } from '../../questionnaire/question-at.ts';
import { asRecorded } from '../../questionnaire/tidy.ts';
import { headOf } from '../schema-head.ts';
import { type Answers, fieldOf, QUESTION_NAMES, QUESTIONS, type QuestionName, takesSeveral } from './questions.ts';

/** A service as its file holds it. What is not known is left out. */
export type NewRecord = z.input<typeof service>;

/** The record that the answers make, not yet checked. */
export function recordFrom(answers: Answers): NewRecord {
  const answered = QUESTION_NAMES.reduce<Group>((record, name) => {
    const { path } = QUESTIONS[name];
    const value = path ? valueFor(name, answers[name]) : undefined;
    return value === undefined ? record : (put(record, stepsOf(path ?? ''), value) as Group);
  }, {});
  const record = withNotKnown(SERVICE_FIELDS, answered);
  const [evidence] = (record['evidence'] ?? []) as Group[];
  const undated = answers['evidence-url'] && !answers['evidence-published'];
  const all = { ...evidence, ...(undated && { 'published-note': 'date not known' }), supports: supported(record) };
  const open = toFindOut(answers);
  return { ...record, evidence: [all], ...(open.length && { 'needs-checking': open }) } as unknown as NewRecord;
}

function valueFor(name: QuestionName, given: string[] | undefined): Value | undefined {
  const [first] = given ?? [];
  if (!given || first === undefined) return undefined;
  const field = fieldOf(name);
  return takesSeveral(name) ? given : field?.input === 'text' ? asRecorded(first, field.form) : first;
}

/** The facts of the record, which the source that the person names supports. */
const supported = (record: Group): string[] =>
  [...factsOf(service).keys()].filter((field) => field === 'status' || saysSomething(record[field]));

const toFindOut = (answers: Answers): string[] =>
  QUESTION_NAMES.filter((name) => !answers[name]?.length).flatMap((name) => QUESTIONS[name].toFindOut?.(answers) ?? []);

/**
 * The path of the record's file, from the data folder; undefined where no id can be made from the name, or the region
 * is not known.
 */
export function fileFor(answers: Answers, directory: Directory): string | undefined {
  const place = placeOf(answers.name?.[0] ?? '', answers.area ?? [], directory);
  const asked = answers.region?.[0] ?? place.region;
  const region = directory.regions.find((each) => each.id === asked)?.id;
  const asGiven = answers.id?.[0];
  const id = asGiven ? idFrom(asGiven) : place.id;
  return region && id ? fileOf({ region, id }) : undefined;
}

/** A new record as YAML. Reading the file gives back exactly the same texts. */
export const recordText = (file: string, record: NewRecord): string =>
  headOf(file) + yamlOf(NEW_ENTRY, record as Group);

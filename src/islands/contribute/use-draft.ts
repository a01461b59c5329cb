import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { isAboutPerson } from '../../contribute/about-people.ts';
import { withRequired } from '../../contribute/blank.ts';
import type { Entry } from '../../contribute/entry.ts';
import { fileOf } from '../../contribute/outline.ts';
import { type Place, placeOf } from '../../contribute/place.ts';
import { listAt, put, type ValuePath } from '../../contribute/values.ts';
import { headOf } from '../../formats/schema-head.ts';
import type { Directory } from '../../model/directory.ts';
import type { Problem } from '../../model/problem.ts';
import { choicesOf } from '../../questionnaire/choices.ts';
import { fieldAt } from '../../questionnaire/field-at.ts';
import type { Field } from '../../questionnaire/fields.ts';
import { type Form, type FormOutline, isIn } from './form.ts';

/**
 * The code that checks, writes and shows a record. It is larger than the questions, which can be answered before it has
 * loaded.
 */
type RecordCheck = typeof import('./record-check.ts');

/** The record as it is written: its file, its values and the size of its text in bytes. */
type Written = { file: string; values: Entry['values']; size: number };

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The state of the record that is being written: its values and place, its YAML, and its problems. A problem is shown
 * once somebody has visited the question or asked for all problems (`showsAll`); text that looks like personal details
 * is flagged at once. Until the check is loaded there is no YAML, and no problem is known.
 */
export function useDraft(
  entry: Entry,
  existing: Place | undefined,
  outline: FormOutline,
  directory: Directory,
  recordCheck: RecordCheck | undefined,
) {
  const [values, setValues] = useState(entry.values);
  const [chosen, setChosen] = useState<Partial<Place>>({});
  const [visited, setVisited] = useState<readonly ValuePath[]>([]);
  const [showsAll, setShowsAll] = useState(false);
  const [refused, setRefused] = useState<Written>();

  const areas = listAt(values, ['areas']).map(String);
  const place: Place = existing ?? { ...placeOf(String(values['name'] ?? ''), areas, directory), ...chosen };
  const yaml = useMemo(() => recordCheck?.yamlOf(entry, values) ?? '', [entry, values, recordCheck]);
  const file = fileOf(place);
  const text = existing ? yaml : headOf(file) + yaml;

  const size = useMemo(() => new TextEncoder().encode(text).length, [text]);
  const written = useMemo((): Written => ({ file, values, size }), [file, values, size]);
  const check = useCallback(
    (record: Written) =>
      recordCheck?.check({ ...record, replaces: existing && fileOf(existing) }, outline, today()) ?? [],
    [existing, outline, recordCheck],
  );
  // Typing has priority over checking, which follows as soon as there is time. A record that could not be sent is checked
  // at once, so that its problems are there to be shown.
  const checked = useDeferredValue(written);
  const toCheck = refused === written ? written : checked;
  const problems = useMemo(() => check(toCheck), [check, toCheck]);
  const isShown = (problem: Problem): boolean =>
    showsAll || isAboutPerson(problem) || visited.some((path) => problem.path && isIn(problem.path, path));

  const choicesIn = (field: Field) => choicesOf(field, directory, values, outline.questions);
  const form: Form = {
    values,
    problems: problems.filter(isShown),
    choicesOf: choicesIn,
    questionOf: (path) => {
      const field = fieldAt(path, outline.questions);
      return field && { ...field, choices: choicesIn(field) };
    },
    set: (path, value) => setValues((before) => withRequired(outline.questions, put(before, path, value))),
    leave: (path) => setVisited((before) => [...before, path]),
  };
  return {
    form,
    place,
    text,
    problems,
    /** The problems of what is written at this moment, which `problems` may not show yet. */
    problemsNow: () => check(written),
    showsAll,
    /** Shows every problem of what is written at this moment. */
    showAll: () => {
      setShowsAll(true);
      setRefused(written);
    },
    move: (to: Partial<Place>) => setChosen((before) => ({ ...before, ...to })),
  };
}

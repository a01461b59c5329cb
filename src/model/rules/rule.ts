import type { YamlDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Model, Programme } from '../schema/model.ts';
import type { ServiceRecord } from '../schema/service.ts';
import type { Tree } from '../tree.ts';

/** A condition that must hold in `data/`. Each rule is a small file of its own with a bad example in the tests. */
export type Rule = {
  id: string;
  /** What must hold, in one sentence. */
  says: string;
  check(tree: Tree): Iterable<Problem>;
};

/**
 * A rule that checks each file on its own. Its results are kept with the file, because the form runs all rules at every
 * key press, over a hundred files that have not changed.
 */
export function ruleOfEach(
  id: string,
  says: string,
  find: (document: YamlDocument, today: string) => Iterable<Problem>,
): Rule {
  const known = new WeakMap<YamlDocument, { today: string; found: readonly Problem[] }>();
  const foundIn = (document: YamlDocument, today: string): readonly Problem[] => {
    const before = known.get(document);
    if (before?.today === today) return before.found;
    const found = [...find(document, today)];
    known.set(document, { today, found });
    return found;
  };
  return { id, says, check: ({ documents, today }) => documents.flatMap((document) => foundIn(document, today)) };
}

type Read<T> = { document: YamlDocument; record: T };

const recordsOf = <T>({ documents }: Tree, kind: string): Read<T>[] =>
  documents
    .filter((document) => document.kind.name === kind && document.data !== undefined)
    .map((document) => ({ document, record: document.data as T }));

/** The services whose files meet the schema, each with the document that it was read from. */
export const servicesIn = (tree: Tree): Read<ServiceRecord>[] => recordsOf(tree, 'service');

/** The models whose files meet the schema. */
export const modelsIn = (tree: Tree): Read<Omit<Model, 'id'>>[] => recordsOf(tree, 'model');

/** The related programmes whose files meet the schema. */
export const programmesIn = (tree: Tree): Read<Omit<Programme, 'id'>>[] => recordsOf(tree, 'programme');

/** A problem with a whole file or folder, at its first line. */
export const problemWith = (file: string, rule: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
});

import { problemAt, type YamlDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../schema-words.ts';
import type { Tree } from '../tree.ts';
import { placesOf } from './places.ts';
import type { Reference } from './reference.ts';
import { ofRecords } from './references.ts';
import { ofTable } from './references-of-tables.ts';
import type { Rule } from './rule.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  says: 'Every id that a record refers to exists.',
  check: (tree) => danglingIn(tree, 'dangling-reference', ofRecords(tree)),
};

export const danglingTableReference: Rule = {
  id: 'dangling-table-reference',
  says: 'Every id that a table refers to exists.',
  check: (tree) => danglingIn(tree, 'dangling-table-reference', tree.documents.flatMap(ofTable)),
};

/** The references whose target does not exist. */
function* danglingIn(tree: Tree, rule: string, references: Iterable<Reference>): Generator<Problem> {
  const places = placesOf(tree);
  for (const { document, to, path, target, at } of references) {
    const { isNot, where, isOpen, ids } = places[target];
    // Another rule reports a table that could not be read.
    if (!ids || ids.has(to)) continue;
    const keys = target === 'evidence' ? keysOf(document) : [];
    if (keys.includes(to)) continue;
    const known = [...ids, ...keys];
    const near = nearest(to, known);
    const fix = near ? `Did you mean "${near}"?` : choose(known, where, isOpen || rule === 'dangling-table-reference');
    yield problemAt(document, path, rule, `"${to}" ${isNot}. ${fix}`, at);
  }
}

/** Longer lists of ids are not named one by one. */
const MANY = 12;

/**
 * What to write instead: one of the ids where they are few; otherwise the file that has them and, where a record may
 * add an id, how to add it.
 */
function choose(known: readonly string[], where: string, isOpen: boolean): string {
  if (isOpen) return `Use an id from ${where}, or add it there first.`;
  return known.length > MANY ? `The ids are listed in ${where}.` : `Write one of: ${known.join(', ')}.`;
}

const keysOf = ({ data }: YamlDocument): string[] =>
  ((data as { evidence?: { key?: string }[] }).evidence ?? []).flatMap(({ key }) => key ?? []);

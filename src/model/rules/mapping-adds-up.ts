import { isValidOn } from '../area-dates.ts';
import { type Path, problemAt, type YamlDocument } from '../document.ts';
import { earliest, latest } from '../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Region } from '../schema/area.ts';
import type { Mapping2021, TableTwoRow } from '../schema/published.ts';
import type { Tree } from '../tree.ts';
import type { Rule } from './rule.ts';

export const mappingAddsUp: Rule = {
  id: 'mapping-adds-up',
  says: 'The tables of the 2021 mapping add up, and have each region of England with the authorities that it had.',
  *check(tree) {
    const document = tree.documents.find(
      ({ file, data }) => file === 'published/mapping-2021.yaml' && data !== undefined,
    );
    if (!document) return;
    const mapping = document.data as Mapping2021;
    const problem = (path: Path, says: string) => problemAt(document, path, 'mapping-adds-up', says);
    if (latest(mapping['mapped-to']) < earliest(mapping['mapped-from']))
      yield problem(
        ['mapped-to'],
        `The mapping ends (${mapping['mapped-to']}) before it begins (${mapping['mapped-from']}). Mend one of the dates.`,
      );
    yield* rowsOf(document, mapping, tree);
    yield* sumsOf(mapping, problem);
    const [who, timing] = (['who-for', 'timing'] as const).map((table) => sumOf(mapping[table].counts));
    if (who !== timing)
      yield problem(
        ['timing', 'counts'],
        `These services are ${timing}, and those under who-for ${who}: both tables are of the same. Look them up again.`,
      );
    const { regions } = tree.directory;
    for (const table of ['local-authorities', 'fdac-teams'] as const)
      for (const { id, kind } of everyIsKnown(mapping[table].regions, regions) ? regions : [])
        if (kind === 'english-region' && !(id in mapping[table].regions))
          yield problem([table, 'regions'], `"${id}" is a region of England and is not here. Add its row.`);
  },
};

/** An unknown id is probably a misspelling of a missing region, and another rule reports it. */
const everyIsKnown = (rows: object, regions: readonly Region[]): boolean =>
  Object.keys(rows).every((row) => regions.some(({ id }) => id === row));

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

const PARTS = ['local', 'pause', 'none', 'unknown'] as const;

/**
 * Compares each row with its own total, and that total with the number of authorities that its region had when the
 * mapping was published.
 */
function* rowsOf(document: YamlDocument, mapping: Mapping2021, { directory }: Tree): Generator<Problem> {
  const day = latest(directory.sources.get(mapping.source)?.published ?? mapping['mapped-to']);
  const { regions, england } = mapping['local-authorities'];
  const rows: [Path, TableTwoRow, string | undefined][] = [
    ...Object.entries(regions).map(([id, row]): [Path, TableTwoRow, string] => [
      ['local-authorities', 'regions', id],
      row,
      id,
    ]),
    [['local-authorities', 'england'], england, undefined],
  ];
  for (const [path, row, region] of rows) {
    const sum = PARTS.reduce((all, part) => all + row[part], 0);
    const had = directory.authorities.filter((one) => one.region === region && isValidOn(one, day)).length;
    const says =
      sum !== row.total
        ? `${PARTS.join(', ')} make ${sum}, and the total is ${row.total}. Look the row up again.`
        : region !== undefined && had && had !== row.total
          ? `The total of "${region}" is ${row.total}, and data/areas/local-authorities.yaml has ${had} there on ${day}. Mend the one that is wrong.`
          : undefined;
    if (says) yield problemAt(document, [...path, 'total'], 'mapping-adds-up', says);
  }
}

/** Compares the sums of the regions with England. */
function* sumsOf(mapping: Mapping2021, problem: (path: Path, says: string) => Problem): Generator<Problem> {
  const { regions, england } = mapping['local-authorities'];
  for (const column of ['total', ...PARTS] as const) {
    const sum = Object.values(regions).reduce((all, row) => all + row[column], 0);
    if (sum !== england[column])
      yield problem(
        ['local-authorities', 'england', column],
        `The regions make ${sum} of "${column}", and England has ${england[column]}. Look the table up again.`,
      );
  }
  const teams = sumOf(mapping['fdac-teams'].regions);
  if (teams !== mapping['fdac-teams'].england)
    yield problem(
      ['fdac-teams', 'england'],
      `The regions make ${teams} teams, and England has ${mapping['fdac-teams'].england}. Look the table up again.`,
    );
}

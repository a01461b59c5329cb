import { authoritiesAt } from '../../../src/analysis/areas.ts';
import { timingBesidePublished, whoBesidePublished } from '../../../src/analysis/coverage/beside-published.ts';
import { mappingDay, reconcile } from '../../../src/analysis/coverage/reconciliation.ts';
import { differs, type RuleOfRealData, sum } from './rule.ts';

const TABLE_2 = ['total', 'local', 'pause', 'none', 'unknown'] as const;

/** Rules about the published tables of 2021 and what is compared with them. */
export const RULES_OF_THE_MAPPING: readonly RuleOfRealData[] = [
  {
    says: 'Table 2 adds up by row and by column, and Table 3 by column',
    brokenBy: ({ mapping2021: mapping }) => {
      if (!mapping) return ['There is no mapping.'];
      const { 'local-authorities': table, 'fdac-teams': teams } = mapping;
      const rows = Object.entries(table.regions);
      return [
        ...rows.flatMap(([region, row]) => differs(region, row.local + row.pause + row.none + row.unknown, row.total)),
        ...TABLE_2.flatMap((column) => differs(column, sum(rows.map(([, row]) => row[column])), table.england[column])),
        ...differs('FDAC teams', sum(Object.values(teams.regions)), teams.england),
      ];
    },
  },
  {
    says: 'on the day of the mapping each region had the authorities of Table 2',
    brokenBy: (directory) => {
      const { mapping2021: mapping } = directory;
      if (!mapping) return ['There is no mapping.'];
      const then = authoritiesAt(directory, mappingDay(directory, mapping));
      return Object.entries(mapping['local-authorities'].regions).flatMap(([region, { total }]) =>
        differs(region, then.filter((area) => area.region === region).length, total),
      );
    },
  },
  {
    says: 'beside the mapping the numbers add up, each list is part of the one before, and a difference has its reason',
    brokenBy: (directory) =>
      reconcile(directory).flatMap(({ region, type, published, named, possible, ofThatTime, ...row }) => {
        const what = `${region.id}, ${type}`;
        return [
          ...differs(what, possible.length + row.notIdentified - row.beyond, published),
          ...differs(what, Math.min(row.notIdentified, row.beyond), 0),
          ...(possible.every((one) => named.includes(one)) ? [] : [`${what}: possible, and not named`]),
          ...(ofThatTime.every((one) => possible.includes(one)) ? [] : [`${what}: of that time, and not possible`]),
          ...(row.why || named.length === published ? [] : [`${what}: nothing says why the numbers differ`]),
        ];
      }),
  },
  {
    says: 'every region and type of the mapping stands beside the directory once, with its published number',
    brokenBy: (directory) => {
      const { mapping2021: mapping } = directory;
      const rows = reconcile(directory).map(({ region, type, published }) => `${region.id} ${type} ${published}`);
      const wanted = Object.entries(mapping?.['local-authorities'].regions ?? {}).flatMap(([region, row]) => [
        `${region} pause ${row.pause}`,
        `${region} fdac ${mapping?.['fdac-teams'].regions[region]}`,
        `${region} local ${row.local}`,
      ]);
      return differs('rows', rows.toSorted(), wanted.toSorted());
    },
  },
  {
    says: 'each local service that has not closed stands once beside Table 4 and once beside Table 5, and each published line has its place',
    brokenBy: (directory) => {
      const { mapping2021: mapping, services } = directory;
      const local = services.filter(({ type, status }) => type === 'local' && status.state !== 'closed');
      const tables = [
        { name: 'Table 4', table: whoBesidePublished(directory), counts: mapping?.['who-for'].counts },
        { name: 'Table 5', table: timingBesidePublished(directory), counts: mapping?.timing.counts },
      ];
      return tables.flatMap(({ name, table, counts }) => {
        const all = [...table.lines.flatMap((line) => line.services), ...table.other, ...table.notRecorded];
        return [
          ...differs(name, Object.fromEntries(table.lines.map(({ id, published }) => [id, published])), counts),
          ...differs(
            name,
            all.map(({ id }) => id).toSorted(),
            local.map(({ id }) => id),
          ),
        ];
      });
    },
  },
];

import { authoritiesAt } from '../../../src/analysis/areas.ts';
import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { gapsIn } from '../../../src/analysis/coverage/gaps.ts';
import { onDay } from '../../../src/analysis/coverage/on-day.ts';
import { overTime } from '../../../src/analysis/coverage/over-time.ts';
import { reconcile } from '../../../src/analysis/coverage/reconciliation.ts';
import { COUNTED_TYPES } from '../../../src/analysis/coverage/states.ts';
import { totalsByPlace, totalsOf } from '../../../src/analysis/coverage/totals.ts';
import { filtersOf } from '../../../src/analysis/filters/filters.ts';
import { coverageTable } from '../../../src/formats/tables/coverage.ts';
import { gapsTable } from '../../../src/formats/tables/gaps.ts';
import { reconciliationTable } from '../../../src/formats/tables/reconciliation.ts';
import { serviceLine, servicesTable } from '../../../src/formats/tables/services.ts';
import type { Service } from '../../../src/model/schema/service.ts';
import { faultsOf } from '../formats/table-faults.ts';
import { RULES_OF_THE_MAPPING } from './mapping-rules.ts';
import { differs, type RuleOfRealData, sum } from './rule.ts';

const isCounted = ({ type }: Service): boolean => type !== 'related';

const OF_AREAS: readonly RuleOfRealData[] = [
  {
    says: 'every authority in force has a council, neighbours, and a cell of its own on the map of hexagons',
    brokenBy: (directory, today) =>
      authoritiesAt(directory, today).flatMap(({ id }) => [
        ...(directory.councils.has(id) ? [] : [`${id} has no council`]),
        ...(directory.neighbours.has(id) ? [] : [`${id} has no neighbours`]),
        ...(directory.hexagons.has(id) ? [] : [`${id} has no cell`]),
      ]),
  },
  {
    says: 'every English authority in force has figures of need, or the reason why it has none',
    brokenBy: (directory, today) => {
      const { authorities = {}, 'not-published': reasons = {} } = directory.need ?? {};
      return authoritiesAt(directory, today)
        .filter(({ id, code }) => code?.startsWith('E') !== false && !authorities[id] && !reasons[id])
        .map(({ id }) => id);
    },
  },
  {
    says: 'each authority is counted once overall, once for each type, and in one region',
    brokenBy: (directory, today) => {
      const areas = coverageAt(directory, today);
      const { authorities, overall, types } = totalsOf(areas);
      const { regions } = totalsByPlace(directory, areas);
      return [
        ...differs('authorities', authorities, authoritiesAt(directory, today).length),
        ...differs('overall', sum(Object.values(overall)), authorities),
        ...COUNTED_TYPES.flatMap((type) => differs(type, sum(Object.values(types[type])), authorities)),
        ...differs('regions', sum(regions.map(({ totals }) => totals.authorities)), authorities),
      ];
    },
  },
  {
    says: 'nothing recorded is said of just the authorities that no counted record names and nobody has spoken of',
    brokenBy: (directory, today) => {
      const counted = directory.services.filter(isCounted).flatMap(({ areas }) => areas);
      const spokenOf = new Set(directory.confirmedNone.map(({ authority }) => authority));
      const known = new Set([...counted, ...spokenOf]);
      const areas = coverageAt(directory, today);
      const gaps = gapsIn(directory, areas).map(({ authority }) => authority.id);
      return differs(
        'gaps',
        gaps.filter((id) => !spokenOf.has(id)),
        areas.map(({ authority }) => authority.id).filter((id) => !known.has(id)),
      );
    },
  },
];

const OF_SERVICES: readonly RuleOfRealData[] = [
  {
    says: 'today is what each record says of itself',
    brokenBy: ({ services }, today) => {
      const own = { operational: 'running', 'in-development': 'in-development', unknown: 'unsure', closed: 'closed' };
      return services.flatMap((service) =>
        differs(service.id, onDay(service, today)?.state, own[service.status.state]),
      );
    },
  },
  {
    says: 'every dated opening and closing of a counted service is counted once, in its year',
    brokenBy: ({ services }) => {
      const dates = services
        .filter(isCounted)
        .flatMap(({ status: { opened, closed, 'followed-by': by } }) => [
          ...(opened ? [opened] : []),
          ...(closed && !by ? [closed] : []),
        ]);
      const { years } = overTime(services);
      return [
        ...differs(
          'changes',
          sum(years.map((year) => year.opened.length + year.closed.length + year.renamed.length)),
          dates.length,
        ),
        ...differs(
          'years',
          years.map(({ year }) => year),
          [...new Set(dates.map((date) => date.slice(0, 4)))].toSorted(),
        ),
      ];
    },
  },
  {
    says: 'every service has a value of every filter, and every value offered is one that a service has',
    brokenBy: (directory, today) => {
      const { filters, rows } = filtersOf(directory, today);
      return filters.flatMap(({ id, options }) => [
        ...rows.filter(({ has }) => !has[id]?.length).map((row) => `${row.id} has no ${id}`),
        ...differs(
          id,
          options.map((option) => option.id).toSorted(),
          [...new Set(rows.flatMap(({ has }) => has[id] ?? []))].toSorted(),
        ),
      ]);
    },
  },
];

const OF_TABLES: readonly RuleOfRealData[] = [
  {
    says: 'every table to download keeps what its columns say of it',
    brokenBy: (directory, today) => {
      const areas = coverageAt(directory, today);
      const lines = directory.services.map((service) => serviceLine(service, directory, (id) => id));
      return [
        coverageTable(directory, areas, { name: 'coverage', day: today }),
        gapsTable(directory, gapsIn(directory, areas), today),
        reconciliationTable(reconcile(directory)),
        servicesTable(lines),
      ].flatMap(faultsOf);
    },
  },
];

/** Every rule. The current data must meet them, and also what good contributions would make of it. */
export const RULES_OF_REAL_DATA: readonly RuleOfRealData[] = [
  ...OF_AREAS,
  ...OF_SERVICES,
  ...RULES_OF_THE_MAPPING,
  ...OF_TABLES,
];

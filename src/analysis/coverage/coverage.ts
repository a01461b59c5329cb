import type { Directory } from '../../model/directory.ts';
import { compareDates, earliest, latest, newest, type PartialDate } from '../../model/partial-date.ts';
import type { ConfirmedNone, LocalAuthority } from '../../model/schema/area.ts';
import type { Service } from '../../model/schema/service.ts';
import { authoritiesAt } from '../areas.ts';
import { freshness } from '../freshness.ts';
import type { Confidence } from './on-day.ts';
import { formerlyByArea, mayServeOnDay, type RecordOnDay, servicesOnDay } from './services-on-day.ts';
import { COUNTED_TYPES, type CountedType, type Overall, type State } from './states.ts';

/** What is recorded of one type of service in one authority on a day, with the records that say so. */
export type TypeCoverage = {
  type: CountedType;
  state: State;
  services: readonly Service[];
  /** The same services, each with what its record says about the day. */
  records: readonly RecordOnDay[];
  /** The confirmation that there is none; only where the state is `confirmed-none`. */
  confirmation: ConfirmedNone | undefined;
  /** The newest date of the evidence for the state; undefined where it has none. */
  evidence: PartialDate | undefined;
  /** How far the state can be relied on; undefined where it is `not-known`, which rests on nothing. */
  confidence: Confidence | undefined;
  /** True where all the records that give the state are about only a part of the authority. */
  part: boolean;
};

/** What is recorded of one authority. `overall` is derived from `types` alone. */
export type AreaCoverage = {
  authority: LocalAuthority;
  types: Record<CountedType, TypeCoverage>;
  overall: Overall;
  /** Recurrent-care services that may serve it, where no source is sure. They are not counted in any state. */
  uncertain: readonly Service[];
};

/** Every authority in force on `day` (`YYYY-MM-DD`), by name, with what is recorded of it on that day. */
export function coverageAt(directory: Directory, day: string): AreaCoverage[] {
  const formerly = formerlyByArea(directory);
  return authoritiesAt(directory, day).map((authority) => {
    const records = servicesOnDay(directory, authority, day, formerly);
    const of = (type: CountedType) =>
      typeCoverage(
        type,
        records.filter(({ service }) => service.type === type),
        confirmationOf(directory, authority.id, type, day),
        day,
      );
    const types = { pause: of('pause'), fdac: of('fdac'), local: of('local') };
    const uncertain = mayServeOnDay(directory, authority, day);
    return { authority, types, overall: overallOf(COUNTED_TYPES.map((type) => types[type])), uncertain };
  });
}

/** The newest confirmation up to `day` that an authority has no service of a type. */
const confirmationOf = (
  { confirmedNone }: Directory,
  area: string,
  type: CountedType,
  day: string,
): ConfirmedNone | undefined =>
  confirmedNone
    .filter(
      ({ authority, types, 'as-of': asOf }) => authority === area && types.includes(type) && earliest(asOf) <= day,
    )
    .toSorted((a, b) => compareDates(a['as-of'], b['as-of']))
    .at(-1);

const ORDER = ['running', 'in-development', 'unsure', 'closed'] as const;

function typeCoverage(
  type: CountedType,
  records: readonly RecordOnDay[],
  none: ConfirmedNone | undefined,
  day: string,
): TypeCoverage {
  const base = { type, services: records.map(({ service }) => service), records, confirmation: undefined };
  if (none && records.every(({ evidence }) => evidence && latest(evidence) < earliest(none['as-of'])))
    return {
      ...base,
      state: 'confirmed-none',
      confirmation: none,
      evidence: none['as-of'],
      confidence: freshness(none['as-of'], day),
      part: false,
    };
  const state = ORDER.find((wanted) => records.some((record) => record.state === wanted)) ?? 'not-known';
  const saying = records.filter((record) => record.state === state);
  return { ...base, state, ...reliance(saying), part: saying.length > 0 && saying.every(({ part }) => part) };
}

const RELIANCE: readonly Confidence[] = ['fresh', 'ageing', 'old', 'inferred', 'undated'];

/** The newest evidence and the strongest confidence among the records that give a state. */
const reliance = (records: readonly RecordOnDay[]): Pick<TypeCoverage, 'evidence' | 'confidence'> => ({
  evidence: newest(records.flatMap(({ evidence }) => evidence ?? [])),
  confidence: RELIANCE.find((word) => records.some(({ confidence }) => confidence === word)),
});

/**
 * The type that runs, or `several` where more than one does. Where none runs, the strongest state of any type.
 * `confirmed-none` only where all types are confirmed.
 */
export function overallOf(types: readonly Pick<TypeCoverage, 'type' | 'state'>[]): Overall {
  const running = types.filter(({ state }) => state === 'running');
  if (running.length > 1) return 'several';
  if (running[0]) return running[0].type;
  const weaker = (['in-development', 'unsure', 'closed'] as const).find((wanted) =>
    types.some(({ state }) => state === wanted),
  );
  if (weaker) return weaker;
  return types.every(({ state }) => state === 'confirmed-none') ? 'confirmed-none' : 'not-known';
}

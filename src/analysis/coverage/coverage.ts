import type { Directory } from '../../model/directory.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Service } from '../../model/schema/service.ts';
import { authoritiesAt, servicesOfArea } from '../areas.ts';
import { COUNTED_TYPES, type CountedType, type Overall, type State } from './states.ts';

/** What is recorded of one type in one authority, with the records that say it. */
export type TypeCoverage = { type: CountedType; state: State; services: readonly Service[] };

/** What is recorded of one authority. `overall` follows from the types alone. */
export type AreaCoverage = { authority: LocalAuthority; types: Record<CountedType, TypeCoverage>; overall: Overall };

/** Every authority in being on `day` (`YYYY-MM-DD`), by name, with what is recorded of it. */
export const coverageAt = (directory: Directory, day: string): AreaCoverage[] =>
  authoritiesAt(directory, day).map((authority) => coverageOf(directory, authority));

function coverageOf(directory: Directory, authority: LocalAuthority): AreaCoverage {
  const services = servicesOfArea(directory, authority.id);
  const [pause, fdac, local] = COUNTED_TYPES.map((type) =>
    typeCoverage(
      type,
      services.filter((service) => service.type === type),
    ),
  ) as [TypeCoverage, TypeCoverage, TypeCoverage];
  const types = { pause, fdac, local };
  return { authority, types, overall: overallOf(Object.values(types)) };
}

const STATE_OF = {
  operational: 'running',
  'in-development': 'in-development',
  unknown: 'unsure',
  closed: 'closed',
} as const;
const ORDER: readonly State[] = ['running', 'in-development', 'unsure', 'closed'];

function typeCoverage(type: CountedType, services: readonly Service[]): TypeCoverage {
  const states = services.map(({ status }): State => STATE_OF[status.state]);
  return { type, state: ORDER.find((state) => states.includes(state)) ?? 'not-known', services };
}

/** The type that runs, or `several`; where none does, the strongest state of any type. Confirmed none only where all are. */
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

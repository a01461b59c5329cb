import type { Service } from '../../model/schema/service.ts';
import type { AreaCoverage } from './coverage.ts';
import { COUNTED_TYPES, type CountedType } from './states.ts';

/** The services recorded as running in an authority, of the types in `of` or of all counted types. */
export const runningIn = ({ types }: AreaCoverage, of: readonly CountedType[] = COUNTED_TYPES): Service[] =>
  of.flatMap((type) => types[type].records.filter(({ state }) => state === 'running').map(({ service }) => service));

import type { Service } from '../../model/schema/service.ts';
import type { AreaCoverage } from './coverage.ts';
import { COUNTED_TYPES, type CountedType } from './states.ts';

/** The services that are recorded as running in an authority, of some types or of all that are counted. */
export const runningIn = ({ types }: AreaCoverage, of: readonly CountedType[] = COUNTED_TYPES): Service[] =>
  of.flatMap((type) => types[type].records.filter(({ state }) => state === 'running').map(({ service }) => service));

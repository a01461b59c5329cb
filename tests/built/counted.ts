import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Counts what the pages state again from the files of data/. It uses none of the project's own code, so that a mistake
 * there is not repeated here.
 */
type Record = {
  id: string;
  region: string;
  type: string;
  model?: string;
  areas: string[];
  status: { state: string; 'as-of'?: unknown; 'last-seen-running'?: unknown; opened?: unknown; closed?: unknown };
};
type Area = { id: string; code: string; region: string; 'valid-from': string; 'valid-to'?: string };
type Word = { authority: string; types: string[]; 'as-of': unknown };
export type State = 'running' | 'in-development' | 'unsure' | 'closed' | 'confirmed-none' | 'not-known';

const TYPES = ['pause', 'fdac', 'local'];
const OF_STATUS: { [status: string]: State } = {
  operational: 'running',
  'in-development': 'in-development',
  unknown: 'unsure',
  closed: 'closed',
};
const STRENGTH: readonly State[] = ['running', 'in-development', 'unsure', 'closed'];

const table = (file: string) => parse(readFileSync(join('data', file), 'utf8'));

export const services: readonly Record[] = readdirSync('data/services', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replaceAll('\\', '/').split('/'))
  .map(([region = '', name = '']) => ({
    ...table(`services/${region}/${name}`),
    id: name.replace('.yaml', ''),
    region,
  }));

export const recurrentCare = services.filter(({ type }) => TYPES.includes(type));

/** The authorities that exist on a day, `YYYY-MM-DD`. */
export const authoritiesOn = (day: string): Area[] =>
  (table('areas/local-authorities.yaml')['local-authorities'] as Area[]).filter(
    (area) => area['valid-from'] <= day && (!area['valid-to'] || day <= area['valid-to']),
  );

const words: Word[] = table('areas/confirmed-none.yaml').confirmed;

/**
 * The state of one type in an authority today: from the strongest record, or from a statement that is newer than every
 * record.
 */
export function stateOf(area: string, type: string): State {
  const records = recurrentCare.filter((service) => service.type === type && service.areas.includes(area));
  const newest = (one: Record) =>
    String(one.status['as-of'] ?? one.status['last-seen-running'] ?? one.status.closed ?? '9');
  const word = words.find(
    (one) =>
      one.authority === area &&
      one.types.includes(type) &&
      records.every((record) => newest(record) < String(one['as-of']).slice(0, newest(record).length)),
  );
  if (word) return 'confirmed-none';
  const states = records.map(({ status }) => OF_STATUS[status.state]);
  return STRENGTH.find((state) => states.includes(state)) ?? 'not-known';
}

/** The state of all types together: confirmed none only where that is so for each type. */
export function overallOf(area: string): State {
  const states = TYPES.map((type) => stateOf(area, type));
  const strongest = STRENGTH.find((state) => states.includes(state));
  return strongest ?? (states.every((state) => state === 'confirmed-none') ? 'confirmed-none' : 'not-known');
}

export const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Examples from the built site. A test asks here for a record or page with the properties that it needs, and names
 * none, so that it still has an example after a service is added, closed or corrected.
 */
const DIST = 'dist';
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

type Listed = { id: string; areas: string[]; has: Record<string, string[]> };
type Council = { id: string; name: string; next: string[] };
type Line = { id: string; name: string; phone: string };

/** Every service with its values for each filter, and every authority. */
export const { rows: services, areas } = JSON.parse(read('services/filters.json')) as {
  rows: Listed[];
  areas: Council[];
};
const lines = JSON.parse(read('downloads/services.json')) as Line[];

export const isOf = (filter: string, value: string) => (service: Listed) => service.has[filter]?.includes(value);
export const pageOf = ({ id }: { id: string }): string => `/services/${id}/`;

/**
 * The page of an open service, chosen by the length of its record: 0 for the shortest, 0.5 for the median, 1 for the
 * longest.
 */
export function serviceByLength(share: number): string {
  const closed = services.filter(isOf('status', 'closed')).map(({ id }) => id);
  const sized = readdirSync(join(DIST, 'contribute/records'))
    .map((file) => ({ id: file.replace('.json', ''), size: statSync(join(DIST, 'contribute/records', file)).size }))
    .filter(({ id }) => !closed.includes(id))
    .toSorted((a, b) => a.size - b.size);
  return pageOf(sized[Math.round(share * (sized.length - 1))] ?? { id: '' });
}

/**
 * A service with its own telephone number. After a number of a council or a national organisation, its name follows in
 * brackets.
 */
export const lineWithOwnNumber = lines.find(({ phone }) => /^[\d ]+$/.test(phone));

/** The page of the first service whose page contains a text; undefined where there is none. */
export const servicePageThatSays = (words: string): string | undefined =>
  services.map(pageOf).find((path) => read(`${path}index.html`).includes(words));

/** The page of the first authority for which nothing is recorded; undefined where there is none. */
export const areaWithoutServices = (): string | undefined =>
  /<th scope="row"><a href="(\/areas\/[^"]+)"/.exec(read('coverage/gaps/index.html'))?.[1];

/** The page of a brief, chosen by its length as above. */
export function briefByLength(share: number): string {
  const sized = areas
    .map(({ id }) => `/areas/${id}/brief/`)
    .map((path) => ({ path, size: read(`${path}index.html`).length }))
    .toSorted((a, b) => a.size - b.size);
  return sized[Math.round(share * (sized.length - 1))]?.path ?? '';
}

/**
 * A state that the map of authorities offers as a filter and that no authority has; undefined where each state is used.
 */
export const unusedState = (): string | undefined =>
  /data-state="([a-z-]+)"[^>]*><\/polygon><\/svg><span>[^<]*(?:<!-- -->)? <span class="soft">0<\/span>/.exec(
    read('map/index.html'),
  )?.[1];

/** Two values of two filters that no service has together; undefined where every two values share a service. */
export function valuesWithoutService(one: string, other: string): string | undefined {
  const values = (filter: string) => [...new Set(services.flatMap(({ has }) => has[filter] ?? []))];
  const pairs = values(one).flatMap((a) => values(other).map((b) => [a, b] as const));
  const found = pairs.find(([a, b]) => !services.some((service) => isOf(one, a)(service) && isOf(other, b)(service)));
  return found && `?${one}=${found[0]}&${other}=${found[1]}`;
}

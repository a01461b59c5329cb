import type { Directory } from '../model/directory.ts';
import { areasInWords, authoritiesAt } from './areas.ts';

/** One thing that can be found by its name: its label, what stands under it, where it leads, and the words it answers to. */
export type Findable = { label: string; under: string; to: string; words: string };

/** Lower case, without accents, with every sign but letters and figures as a space. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every service, and every authority in being on `day`, with the words that each answers to. Paths have no base. */
export function findables(directory: Directory, day: string): Findable[] {
  const services = directory.services.map((service): Findable => {
    const areas = areasInWords(directory, service.areas);
    const type = directory.vocabulary.types.get(service.type);
    const words = [service.name, ...(service['also-known-as'] ?? []), service.provider.name, areas, type?.label, type?.short, ...(service.courts ?? [])];
    return { label: service.name, under: areas || 'Areas not recorded', to: `/services/${service.id}/`, words: fold(words.filter(Boolean).join(' ')) };
  });
  const authorities = authoritiesAt(directory, day).map((row): Findable => ({
    label: row.name,
    under: 'Council area',
    to: `/regions/${row.region}/#${row.id}`,
    words: fold([row.name, row['official-name'], ...(row['also-known-as'] ?? [])].filter(Boolean).join(' ')),
  }));
  return [...authorities, ...services];
}

/** The things in which every word of the query begins a word, in their own order. Empty for an empty query. */
export function find(query: string, all: readonly Findable[]): Findable[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  if (!wanted.length) return [];
  return all.filter(({ words }) => wanted.every((word) => ` ${words}`.includes(` ${word}`)));
}

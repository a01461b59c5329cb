import type { Directory } from '../model/directory.ts';
import { areasInWords, authoritiesAt } from './areas.ts';
import { type Findable, fold } from './find.ts';

/** Every service, and every authority in being on `day`, with the words that each answers to. Paths have no base. */
export function findables(directory: Directory, day: string): Findable[] {
  const services = directory.services.map((service): Findable => {
    const areas = areasInWords(directory, service.areas);
    const type = directory.vocabulary.types.get(service.type);
    const words = [
      service.name,
      ...(service['also-known-as'] ?? []),
      service.provider.name,
      areas,
      type?.label,
      type?.short,
      ...(service.courts ?? []),
    ];
    return {
      label: service.name,
      under: areas || 'Areas not recorded',
      to: `/services/${service.id}/`,
      words: fold(words.filter(Boolean).join(' ')),
    };
  });
  const authorities = authoritiesAt(directory, day).map(
    (row): Findable => ({
      label: row.name,
      under: 'Council area',
      to: `/areas/${row.id}/`,
      words: fold([row.name, row['official-name'], ...(row['also-known-as'] ?? [])].filter(Boolean).join(' ')),
    }),
  );
  return [...authorities, ...services];
}

import type { Directory } from '../../model/directory.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Service } from '../../model/schema/service.ts';
import { areasInWords, authoritiesAt } from '../areas.ts';
import { dateInWords, evidenceDate } from '../freshness.ts';
import { timingOf, whoOf } from '../inheritance.ts';
import { neighboursOf } from '../nearby.ts';
import { inForceOn } from '../succession.ts';
import type { Group } from './concepts.ts';
import { fold, foldAll } from './fold.ts';
import type { PlaceRow } from './places.ts';
import type { PostcodeRow } from './postcodes.ts';

/** Something that can be found. `words` are folded texts, those that say most of it first: name, other names, place, the rest. */
export type SearchDocument = {
  kind: 'service' | 'council' | 'place' | 'postcode' | 'more';
  label: string;
  under: string;
  /** Path on the site, without its base. */
  to: string;
  words: [name: string, names: string, place: string, rest: string, summary: string];
  /** True for a service that has closed: it is found, after those that have not. */
  closed: boolean;
};

/** All that the page needs to search: what can be found, and how people say things. */
export type SearchIndex = {
  documents: SearchDocument[];
  places: PlaceRow[];
  postcodes: PostcodeRow[];
  groups: Group[];
  ignored: string[];
};

/** Every authority in being on `day` (`YYYY-MM-DD`), every service, closed ones among them, every region and model. */
export function searchIndex(directory: Directory, day: string, places: PlaceRow[] = []): SearchIndex {
  return {
    places,
    postcodes: postcodesOf(directory, day),
    documents: [
      ...authoritiesAt(directory, day).map((authority) => ofAuthority(authority, directory)),
      ...directory.services.map((service) => ofService(service, directory)),
      ...directory.regions
        .filter(({ kind }) => kind !== 'beyond')
        .map(({ id, name }) => more(name, 'Region', `/regions/${id}/`)),
      ...[...directory.models.values()].map(({ id, name, summary }) => more(name, 'Model', `/models/${id}/`, summary)),
    ],
    groups: directory.searchWords.groups,
    ignored: directory.searchWords.ignored,
  };
}

/** The postcode areas of England and Wales by their letters, each with the authorities to look in on `day` (`YYYY-MM-DD`). */
export const postcodesOf = (directory: Directory, day: string): PostcodeRow[] =>
  directory.postcodeAreas.flatMap(({ code, town, authority, 'also-touches': touches = [] }): PostcodeRow[] => {
    if (!authority) return [];
    const { land, water } = neighboursOf(directory, [authority]);
    const all = [authority, ...touches, ...land, ...water].flatMap((id) => inForceOn(directory, id, day));
    return [[code, town, [...new Set(all)]]];
  });

const more = (label: string, under: string, to: string, summary = ''): SearchDocument => ({
  kind: 'more',
  label,
  under,
  to,
  words: [fold(label), '', '', fold(under), fold(summary)],
  closed: false,
});

const namesOf = ({
  'official-name': official,
  'also-known-as': aliases = [],
  districts = [],
}: LocalAuthority): string => foldAll([official, ...aliases, ...districts]);

function ofAuthority(authority: LocalAuthority, directory: Directory): SearchDocument {
  const { id, name, region } = authority;
  const under = directory.regions.find((other) => other.id === region)?.name ?? '';
  return {
    kind: 'council',
    label: name,
    under,
    to: `/areas/${id}/`,
    words: [fold(name), namesOf(authority), '', '', ''],
    closed: false,
  };
}

function ofService(service: Service, directory: Directory): SearchDocument {
  const { vocabulary, authorityById } = directory;
  const areas = areasInWords(directory, service.areas);
  const date = evidenceDate(service);
  const label = (name: 'timing' | 'who') => (id: string) => vocabulary[name].get(id)?.label;
  const type = vocabulary.types.get(service.type);
  const rest = [
    service.provider.name,
    type?.label,
    type?.short,
    vocabulary.kinds.get(service.kind)?.label,
    ...timingOf(service, directory).map(label('timing')),
    ...whoOf(service, directory).map(label('who')),
    ...(service.courts ?? []),
    ...(service.offers ?? []),
    ...(service['areas-uncertain'] ?? []).map((id) => authorityById.get(id)?.name),
  ];
  const places = service.areas.flatMap((id) => authorityById.get(id) ?? []).map(namesOf);
  return {
    kind: 'service',
    label: service.name,
    under: `${areas || 'Areas not recorded'}: ${vocabulary.status.get(service.status.state)?.label.toLowerCase()}, ${date ? `last evidence ${dateInWords(date)}` : 'evidence has no date'}`,
    to: `/services/${service.id}/`,
    words: [
      fold(service.name),
      foldAll(service['also-known-as'] ?? []),
      [fold(areas), ...places].join(' | '),
      foldAll(rest),
      fold(service.summary),
    ],
    closed: service.status.state === 'closed',
  };
}

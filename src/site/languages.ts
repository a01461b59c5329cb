import { areasInWords, authoritiesAt } from '../analysis/areas.ts';
import { nationsOf } from '../analysis/help-lines.ts';
import { FRAME } from '../words/frame.ts';
import type { Shown } from '../words/records.ts';
import type { Language } from '../words/words.ts';
import { directory, today } from './directory.ts';
import { path } from './links.ts';

/** The language of a page, by what Astro says of its address: Welsh under `/cy/`, and English everywhere else. */
export const languageOf = (locale: string | undefined): Language => (locale === 'cy' ? 'cy' : 'en');

/** The authorities that have a page in Welsh: those of Wales. What is recorded of the others is English throughout. */
export const welshAreas = authoritiesAt(directory, today).filter(({ region }) =>
  nationsOf([region], directory).includes('wales'),
);

/** The paths of the pages that there are in both languages, as they are in English: what a parent needs. */
const IN_BOTH = new Set([
  '/',
  '/help-now/',
  '/help-now/wales/',
  '/staying-safe-online/',
  '/match/',
  '/areas/',
  ...welshAreas.map(({ id }) => `/areas/${id}/`),
]);

/** True where a path, such as "/areas/", has a page in Welsh. */
export const isInWelsh = (to: string): boolean => IN_BOTH.has(to);

/** The paths of all of them, as they are in English. */
export const pagesInWelsh = (): string[] => [...IN_BOTH];

/** The path of a page in a language under the one that the site stands at, whether or not there is such a page. */
const pathIn = (language: Language, to: string): string => path(language === 'cy' ? `/cy${to}` : to);

/** Both paths of a page that there is in both languages, under the one that the site stands at; undefined of any other. */
export function pairOf(own: string): Readonly<Record<Language, string>> | undefined {
  const to = own.slice(path('/').length - 1).replace(/^\/cy\//, '/');
  return isInWelsh(to) ? { en: pathIn('en', to), cy: pathIn('cy', to) } : undefined;
}

/** A link: its address, and that it leads to another language than the page's, with what then stands after its words. */
export type LinkTo = { href: string; hreflang?: 'en' | undefined; after: string };

/** The link from a page in one language to a page of the site: to its Welsh where it has one, else to the English, and says so. */
export function linkIn(language: Language, to: string): LinkTo {
  const [place = to] = to.split('#');
  if (language === 'en') return { href: path(to), after: '' };
  return isInWelsh(place)
    ? { href: pathIn('cy', to), after: '' }
    : { href: path(to), hreflang: 'en', after: FRAME.inEnglish[language] };
}

/** What an area is called on a page in a language; an area of England has no other name in Welsh. */
export function nameIn(language: Language, id: string): Shown {
  const row = directory.authorityById.get(id);
  const name = row?.name ?? id;
  if (language === 'en') return { text: name };
  return row && welshAreas.some((area) => area.id === id)
    ? { text: row['welsh-name'] ?? name }
    : { text: name, lang: 'en' };
}

/** "Salford", "Kent and Medway"; in Welsh with commas alone, as the word between the last two changes the one after it. */
export const namesOfAreas = (language: Language, ids: readonly string[]): string =>
  language === 'en' ? areasInWords(directory, ids) : ids.map((id) => nameIn(language, id).text).join(', ');

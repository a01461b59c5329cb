import { areasInWords, authoritiesAt } from '../analysis/areas.ts';
import { nationsOf } from '../analysis/help-lines.ts';
import { FRAME } from '../words/frame.ts';
import type { TextInLanguage } from '../words/records.ts';
import type { Language } from '../words/words.ts';
import { directory, today } from './directory.ts';
import { path } from './links.ts';

/**
 * The language of a page, from the locale that Astro finds in its address: Welsh under `/cy/`, English everywhere else.
 */
export const languageOf = (locale: string | undefined): Language => (locale === 'cy' ? 'cy' : 'en');

/** The authorities that have a page in Welsh: those of Wales. Pages of the others are only in English. */
export const welshAreas = authoritiesAt(directory, today).filter(({ region }) =>
  nationsOf([region], directory).includes('wales'),
);

/** The English paths of the pages that exist in both languages: those that a parent needs. */
const IN_BOTH = new Set([
  '/',
  '/help-now/',
  '/help-now/wales/',
  '/staying-safe-online/',
  '/match/',
  '/areas/',
  ...welshAreas.map(({ id }) => `/areas/${id}/`),
]);

/** True if the page at an English path, such as "/areas/", also exists in Welsh. */
const isInWelsh = (to: string): boolean => IN_BOTH.has(to);

/** The English paths of all pages that exist in both languages. */
export const pagesInWelsh = (): string[] => [...IN_BOTH];

/** The path of a page in a language, under the base path, whether or not the page exists. */
const pathIn = (language: Language, to: string): string => path(language === 'cy' ? `/cy${to}` : to);

/** The paths of a page in both languages, under the base path; undefined for a page that is only in English. */
export function pairOf(own: string): Readonly<Record<Language, string>> | undefined {
  const to = own.slice(path('/').length - 1).replace(/^\/cy\//, '/');
  return isInWelsh(to) ? { en: pathIn('en', to), cy: pathIn('cy', to) } : undefined;
}

/**
 * A link: its address, its `hreflang` where the target is in another language than the page, and the text to add after
 * its name.
 */
export type LinkTo = { href: string; hreflang?: 'en' | undefined; after: string };

/**
 * A link from a page in one language to another page. From a Welsh page it leads to the Welsh version, or to the
 * English one where there is no other, and then says so.
 */
export function linkIn(language: Language, to: string): LinkTo {
  const [place = to] = to.split('#');
  if (language === 'en') return { href: path(to), after: '' };
  return isInWelsh(place)
    ? { href: pathIn('cy', to), after: '' }
    : { href: path(to), hreflang: 'en', after: FRAME.inEnglish[language] };
}

/** The name of an area on a page in a language. Areas of England have only their English name. */
export function nameIn(language: Language, id: string): TextInLanguage {
  const row = directory.authorityById.get(id);
  const name = row?.name ?? id;
  if (language === 'en') return { text: name };
  return row && welshAreas.some((area) => area.id === id)
    ? { text: row['welsh-name'] ?? name }
    : { text: name, lang: 'en' };
}

/**
 * "Salford", "Kent and Medway". In Welsh the names have only commas between them, because the Welsh for "and" changes
 * the word that follows it.
 */
export const namesOfAreas = (language: Language, ids: readonly string[]): string =>
  language === 'en' ? areasInWords(directory, ids) : ids.map((id) => nameIn(language, id).text).join(', ');

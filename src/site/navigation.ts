import { FRAME } from '../words/frame.ts';
import { type Language, wordsIn } from '../words/words.ts';
import { linkIn } from './languages.ts';

/** The "Help now" page of each nation. */
export const HELP_OF = { england: '/help-now/', wales: '/help-now/wales/' };

/**
 * The "Help now" page to link to by the language of a page: a reader of Welsh is more likely to be in Wales. The link
 * is always visible, also on a phone.
 */
export const HELP_FOR: Readonly<Record<Language, string>> = { en: HELP_OF.england, cy: HELP_OF.wales };

/** The page about what a phone can show of somebody's browsing. */
export const SAFETY = '/staying-safe-online/';

type Item = { label: string; href: string; hreflang?: 'en' | undefined };
type Name = keyof typeof FRAME.sections;

/** Links by their names in the catalogue, in one language. A link to a page that is only in English says so. */
const itemsIn = (language: Language, items: readonly (readonly [Name, to: string])[]): Item[] => {
  const words = wordsIn(FRAME, language).sections;
  return items.map(([name, to]) => {
    const { href, hreflang, after } = linkIn(language, to);
    return { label: `${words[name]}${after}`, href, hreflang };
  });
};

const SECTIONS: Readonly<Record<Language, readonly (readonly [Name, to: string])[]>> = {
  en: [
    ['services', '/services/'],
    ['areas', '/areas/'],
    ['map', '/map/'],
    ['coverage', '/coverage/'],
    ['models', '/models/'],
    ['evidence', '/evidence/'],
  ],
  cy: [
    ['areas', '/areas/'],
    ['match', '/match/'],
    ['safety', SAFETY],
  ],
};

/** The main navigation of every page; behind a button on a phone. In Welsh it has what a parent needs. */
export const sectionsIn = (language: Language): Item[] => itemsIn(language, SECTIONS[language]);

const ABOUT: Readonly<Record<Language, readonly (readonly [Name, to: string])[]>> = {
  en: [
    ['about', '/about/'],
    ['sources', '/sources/'],
    ['data', '/data/'],
    ['downloads', '/downloads/'],
    ['correct', '/contribute/'],
    ['safety', SAFETY],
    ['privacy', '/privacy/'],
    ['accessibility', '/accessibility/'],
  ],
  cy: [
    ['services', '/services/'],
    ['about', '/about/'],
    ['correct', '/contribute/'],
    ['privacy', '/privacy/'],
    ['accessibility', '/accessibility/'],
  ],
};

/** The links in the footer of every page. */
export const aboutIn = (language: Language): Item[] => itemsIn(language, ABOUT[language]);

import { FRAME } from '../words/frame.ts';
import { type Language, wordsIn } from '../words/words.ts';
import { linkIn } from './languages.ts';

/** Help now by nation. */
export const HELP_OF = { england: '/help-now/', wales: '/help-now/wales/' };

/** Help now by the language of a page: whoever reads Welsh is sooner in Wales. Always in sight, on a phone too. */
export const HELP_FOR: Readonly<Record<Language, string>> = { en: HELP_OF.england, cy: HELP_OF.wales };

/** What a phone can show. */
export const SAFETY = '/staying-safe-online/';

type Item = { label: string; href: string; hreflang?: 'en' | undefined };
type Name = keyof typeof FRAME.sections;

/** Links by their names in the catalogue, in a language: those to pages that are only in English say so. */
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

/** The main navigation, on every page; on a phone behind a button. In Welsh, what a parent needs. */
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

/** What stands at the foot of every page. */
export const aboutIn = (language: Language): Item[] => itemsIn(language, ABOUT[language]);

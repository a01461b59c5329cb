/** The languages of pages. Welsh pages are under `/cy/`. */
const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence or label in every language. Leaving a language out is a type error. */
export type Pair = Readonly<Record<Language, string>>;

/** A catalogue of texts: pairs by name, grouped where that helps to find them. */
export type Pairs = { readonly [name: string]: Pair | Pairs };

/** The type of a catalogue in one language. */
export type WordsOf<Catalogue> = {
  readonly [Name in keyof Catalogue]: Catalogue[Name] extends Pair ? string : WordsOf<Catalogue[Name]>;
};

const isPair = (value: Pair | Pairs): value is Pair => typeof value['en'] === 'string';

/** A catalogue in one language. */
export const wordsIn = <Catalogue extends Pairs>(catalogue: Catalogue, language: Language): WordsOf<Catalogue> =>
  Object.fromEntries(
    Object.entries(catalogue).map(([name, value]) => [
      name,
      isPair(value) ? value[language] : wordsIn(value, language),
    ]),
  ) as WordsOf<Catalogue>;

/**
 * Replaces placeholders: "In {area}" with `{ area: 'Salford' }` is "In Salford". A placeholder without a value is kept.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

import type { Directory } from '../../model/directory.ts';
import type { PlaceElsewhere } from '../search/document.ts';
import { fold } from '../search/fold.ts';

const OWN_LAW = 'has its own law and services. This directory covers England and Wales.';

/**
 * Places that the directory does not cover, with the text that follows their names. The names of a country have a text
 * without the country.
 */
export const elsewhereOf = ({ elsewhere }: Pick<Directory, 'elsewhere'>): PlaceElsewhere[] =>
  elsewhere.flatMap(({ country, names }) => {
    const isCountry = (name: string): boolean => fold(country).endsWith(fold(name));
    return [
      { names: names.filter(isCountry), says: OWN_LAW },
      { names: names.filter((name) => !isCountry(name)), says: `is in ${country}, which ${OWN_LAW}` },
    ].filter((one) => one.names.length);
  });

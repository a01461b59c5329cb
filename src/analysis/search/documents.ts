import type { Directory } from '../../model/directory.ts';
import { neighboursOf } from '../nearby.ts';
import type { PostcodeRow } from './postcodes.ts';

/** The postcode areas of England and Wales by their letters, each with the authorities to look in. */
export const postcodesOf = (directory: Directory): PostcodeRow[] =>
  directory.postcodeAreas.flatMap(({ code, town, authority, 'also-touches': touches = [] }): PostcodeRow[] => {
    if (!authority) return [];
    const { land, water } = neighboursOf(directory, [authority]);
    return [[code, town, [...new Set([authority, ...touches, ...land, ...water])]]];
  });

import type { PostcodeAnswer } from '../postcodes/look-up.ts';
import type { PostcodeRead } from '../postcodes/read.ts';
import { shareInWords } from '../postcodes/share-in-words.ts';
import type { Answer, Hit, HitGroup } from './answer.ts';

/**
 * Puts where a postcode lies into the answer to a query. It is all of the answer where a whole postcode was typed, or
 * nothing beside a part of one; two letters that may be a word come last; else it comes first.
 *
 * @param answer what the words of the query found
 * @param councilOf the page of an authority by its id
 */
export function withPostcode(
  answer: Answer,
  read: PostcodeRead,
  found: PostcodeAnswer,
  councilOf: (id: string) => Hit | undefined,
): Answer {
  const groups = groupOf(read, found, councilOf);
  if (read.alone || read.level === 'full')
    return { said: found.said, groups, nothing: false, asks: found.kind === 'several' };
  if (read.level === 'area')
    return { ...answer, groups: [...answer.groups, ...groups], nothing: answer.nothing && !groups.length };
  return {
    said: found.said,
    groups: [...groups, ...answer.groups],
    nothing: false,
    asks: found.kind === 'several',
  };
}

function groupOf(
  { text }: PostcodeRead,
  { kind, authorities, of }: PostcodeAnswer,
  councilOf: (id: string) => Hit | undefined,
): HitGroup[] {
  const hits = authorities.flatMap(({ id, share }) => {
    const council = councilOf(id);
    if (!council) return [];
    return [{ ...council, under: of ? `${shareInWords(share)} of ${of}` : council.under }];
  });
  const title = kind === 'several' ? 'Which council?' : `The council for ${text}`;
  return hits.length ? [{ title, hits, total: hits.length }] : [];
}

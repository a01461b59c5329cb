import { fold } from './fold.ts';

const LITTLE = new Set(['and', 'of', 'the', 'on', 'upon', 'in', 'for', 'with', 'by', 'from', 'their']);

/**
 * The initials that a name is known by, in lower case: with its little words and without them, of three letters or more.
 * A London borough's also with LB before them, a council's with its C after them: LBTH, NELC. Of two names with "and" also
 * as people write them: H&F.
 *
 * @param council what sort of council it is, where the name is that of one
 */
export function initialsOf(name: string, council?: 'london-borough' | 'other'): string[] {
  const words = fold(name).split(' ');
  if (words.length < 2 && council !== 'london-borough') return [];
  const first = (all: readonly string[]) => all.map((word) => word.charAt(0)).join('');
  const bare = [first(words), first(words.filter((word) => !LITTLE.has(word)))];
  const [one = '', and, other = '', more] = words;
  const pair = and === 'and' && !more ? [`${one.charAt(0)} and ${other.charAt(0)}`] : [];
  const forms = council === 'london-borough' ? bare.map((form) => `lb${form}`) : council ? bare.map(toCouncil) : [];
  return [...new Set([...bare, ...forms, ...pair])].filter((form) => form.length >= 3);
}

const toCouncil = (initials: string): string => `${initials}c`;

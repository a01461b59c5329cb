import { fold } from './fold.ts';

const LITTLE = new Set(['and', 'of', 'the', 'on', 'upon', 'in', 'for', 'with', 'by', 'from', 'their']);

/**
 * The initials of a name in lower case, with and without its little words, of three letters or more. For a London
 * borough also with "lb" before them (LBTH), for another council with "c" after them (NELC), and for two names joined
 * by "and" the form that people write (H&F).
 *
 * @param council the type of council, where the name is that of a council
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

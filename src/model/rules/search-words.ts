import { problemAt, type YamlDocument } from '../document.ts';
import { fold } from '../fold.ts';
import type { SearchWords } from '../schema/reference.ts';
import type { Rule } from './rule.ts';

/** A word of two groups would mean the same as all words of both; one that is ignored is never looked for in any. */
export const searchWordsOnce: Rule = {
  id: 'search-word',
  says: 'A search word stands in one group, and is not among the ignored ones.',
  *check({ documents }) {
    const document = documents.find(({ file, data }) => file === 'vocabulary/search-words.yaml' && data !== undefined);
    if (!document) return;
    const { groups, ignored } = document.data as SearchWords;
    const first = new Map(ignored.map((word) => [fold(word), 'the ignored words']));
    for (const [group, { words }] of groups.entries()) {
      const here = `group ${group + 1}`;
      for (const [index, word] of words.entries()) {
        const before = first.get(fold(word));
        if (before && before !== here) yield problemIn(document, group, index, word, before);
        else first.set(fold(word), here);
      }
    }
  },
};

const problemIn = (document: YamlDocument, group: number, index: number, word: string, before: string) =>
  problemAt(
    document,
    ['groups', group, 'words', index],
    'search-word',
    `"${word}" stands in ${before} already. Take it out of one of the two, or join the two groups.`,
  );

import { fold } from '../fold.ts';
import { problemWith, type Rule } from './rule.ts';

export const idClash: Rule = {
  id: 'id-clash',
  says: 'An id is unique in the whole directory, whatever its letter case.',
  *check({ documents }) {
    const first = new Map<string, string>();
    for (const { file, kind, id } of documents.filter(({ kind }) => kind.record)) {
      const key = `${kind.name}/${fold(id)}`;
      const before = first.get(key);
      if (before)
        yield problemWith(
          file,
          'id-clash',
          `Two files make the id "${id}": data/${before} and data/${file}. Rename the one that is new; a published file keeps its name.`,
        );
      else first.set(key, file);
    }
  },
};

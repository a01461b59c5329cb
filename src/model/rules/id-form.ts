import { FORM_OF_ID, fileIdFrom, idFrom, isReservedName, MAX_ID_LENGTH } from '../id-from.ts';
import { problemWith, type Rule } from './rule.ts';

export const idForm: Rule = {
  id: 'id-form',
  says: `A record's file name is its id: lower-case words and hyphens, ${MAX_ID_LENGTH} characters or fewer, and no name that Windows keeps for itself.`,
  *check({ documents, entries }) {
    for (const { file, kind, id } of documents) {
      const fault = kind.record && faultOf(id, kind.name);
      if (fault) yield problemWith(file, 'id-form', fault);
    }
    for (const { path, is } of entries)
      if (is === 'folder' && isReservedName(path.slice(path.lastIndexOf('/') + 1)))
        yield problemWith(path, 'id-form', 'Windows keeps this name for itself. Give the folder another one.');
  },
};

/** What is wrong with an id, and a suggestion; false where nothing is. */
function faultOf(id: string, kind: string): string | false {
  const better = `"${fileIdFrom(idFrom(id), kind) || 'strengthening-families-salford'}.yaml"`;
  if (isReservedName(id))
    return `Windows keeps the name "${id}" for itself, and nobody who uses it could open the file. Name the file ${better}, or with the place in it.`;
  if (!FORM_OF_ID.test(id))
    return `"${id}" is not an id. Name the file with lower-case letters, figures and single hyphens, such as ${better}.`;
  return (
    id.length > MAX_ID_LENGTH &&
    `The id has ${id.length} characters, and at most ${MAX_ID_LENGTH} can be kept everywhere. Name the file ${better}.`
  );
}

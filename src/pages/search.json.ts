import { packIndex } from '../analysis/search/packed-index.ts';
import { searchIndex } from '../analysis/search-index/search-index.ts';
import { commonWords, ordinaryWords } from '../site/common-words.ts';
import { directory, today } from '../site/directory.ts';
import { path } from '../site/links.ts';
import { places } from '../site/places.ts';

/** The search index. It is fetched when the box is first used, and the query never leaves the page. */
export const GET = () => {
  const index = searchIndex(directory, today, { places, common: commonWords, ordinary: ordinaryWords });
  const documents = index.documents.map((document) => ({ ...document, to: path(document.to) }));
  return Response.json(packIndex({ ...index, documents }));
};

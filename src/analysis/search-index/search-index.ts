import type { Directory } from '../../model/directory.ts';
import { commonOf, packWords, withoutForms } from '../search/common-words.ts';
import type { SearchIndex } from '../search/document.ts';
import { fold } from '../search/fold.ts';
import type { PlaceRow } from '../search/place-row.ts';
import { areasToFind } from './areas.ts';
import { byWhatIsTyped, crisisListOf } from './crisis-list.ts';
import { elsewhereOf } from './elsewhere.ts';
import { groupsOf } from './groups.ts';
import { pagesToFind } from './pages.ts';
import { servicesToFind } from './services.ts';

/**
 * Data other than the directory: names of places, the commonest English words, and a longer list of ordinary words, of
 * which only those spelt like a word of crisis are sent.
 */
export type OtherData = { places: readonly PlaceRow[]; common: readonly string[]; ordinary: readonly string[] };

/** Builds the search index for `day` (`YYYY-MM-DD`): councils, services, places, pages, models, terms and helplines. */
export function searchIndex(directory: Directory, day: string, { places, common, ordinary }: OtherData): SearchIndex {
  const ignored = directory.searchWords.ignored.map(fold);
  const groups = groupsOf(directory, [...common, ...ignored]);
  const documents = [
    ...areasToFind(directory, day),
    ...servicesToFind(directory, groups),
    ...pagesToFind(directory, groups),
  ];
  const names = new Set(
    [...documents.flatMap(({ label, names: others = [] }) => [label, ...others]), ...places.map(([name]) => name)].map(
      fold,
    ),
  );
  const bases = withoutForms(
    common.filter((word) => !ignored.includes(word)),
    names,
  );
  const isCommon = commonOf(new Set(bases), (word) => names.has(word));
  return {
    documents,
    places: [...places],
    groups: groups.groups,
    ignored,
    common: packWords(bases),
    elsewhere: elsewhereOf(directory),
    byEar: byWhatIsTyped(directory.searchWords['by-ear'] ?? {}),
    crisis: crisisListOf(
      directory,
      ordinary.filter((word) => !isCommon.has(word)),
    ),
  };
}

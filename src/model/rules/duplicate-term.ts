import { problemAt, type YamlDocument } from '../document.ts';
import { fold } from '../fold.ts';
import { ruleOfEach } from './rule.ts';

type Item = Readonly<Record<string, string>>;

/** How a word that we avoid is searched for: capitals exactly as written, other words in any case. */
const comparedAs = (word: string): string => (word === word.toUpperCase() ? word : word.toLowerCase());

type Own = { field: string; of: string; fix: string };
const ID: Own = { field: 'id', of: 'The id', fix: 'give it an id of its own' };
const JOIN = 'join the two';

/** The lists of tables in which an entry stands for something, and what each has of its own. */
const LISTS: Readonly<Record<string, readonly Own[]>> = {
  terms: [ID, { field: 'label', of: 'The label', fix: 'say what tells this one apart' }],
  regions: [ID, { field: 'code', of: 'The code', fix: 'give it its own' }],
  figures: [ID],
  constants: [ID],
  caveats: [ID],
  words: [{ field: 'word', of: 'The word', fix: JOIN }],
  lines: [{ field: 'name', of: 'The line', fix: JOIN }],
  names: [{ field: 'name', of: 'The name', fix: JOIN }],
  counties: [{ field: 'name', of: 'The county', fix: JOIN }],
  elsewhere: [{ field: 'country', of: 'The country', fix: JOIN }],
};

/** Two entries for one thing: the second would replace the first, or appear beside it, without anybody noticing. */
export const duplicateTerm = ruleOfEach(
  'duplicate-term',
  'An id, a label, the code of a region, the name of a place, a county, a country, a word that we do not use, and a help line stand once in their list.',
  function* (document) {
    for (const [list, owned] of Object.entries(LISTS)) {
      const items = (document.data as Record<string, unknown> | undefined)?.[list];
      if (!Array.isArray(items) || document.kind.record !== (list === 'figures')) continue;
      for (const own of owned) yield* twiceIn(document, list, items as Item[], own);
    }
  },
);

function* twiceIn(document: YamlDocument, list: string, items: readonly Item[], { field, of, fix }: Own) {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const value = item[field];
    if (value === undefined) continue;
    const key = (field === 'word' ? comparedAs : fold)(value);
    if (seen.has(key))
      yield problemAt(
        document,
        [list, index, field],
        'duplicate-term',
        `${of} "${value}" stands twice in this list. Take one entry out, or ${fix}.`,
      );
    seen.add(key);
  }
}

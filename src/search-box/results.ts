import type { SearchDocument } from '../analysis/search/documents.ts';
import { fold, wordsOf } from '../analysis/search/fold.ts';
import type { Found } from '../analysis/search/search.ts';

const MOST = 8;

const GROUPS = [
  { kind: 'council', title: 'Councils' },
  { kind: 'service', title: 'Services' },
  { kind: 'place', title: 'Places (from GeoNames)' },
  { kind: 'more', title: 'Regions and models' },
] as const;

/** What a screen reader is told of the results, and everybody can read. */
export function announce({ documents, read, leftOut }: Found, query: string): string {
  if (!query.trim()) return '';
  if (!documents.length && /^\s*[a-z]{1,2}\d/i.test(query))
    return 'Postcodes are not understood here. Type the name of the council or the town.';
  if (!documents.length)
    return 'Nothing has that name. Try another spelling or fewer words, or look through the areas from A to Z. For someone to talk to, see Help now.';
  const number = documents.length === 1 ? 'One found' : `${documents.length} found`;
  const as = read ? `, read as “${read}”` : '';
  const without = leftOut.length ? `. Nothing meets “${leftOut.join(' ')}” as well, so it was left out` : '';
  return `${number}${as}${without}.`;
}

/** The results under their headings; the group of the best result first. */
export function groupsOf(documents: readonly SearchDocument[], query: string): HTMLElement[] {
  const first = documents[0]?.kind;
  return GROUPS.toSorted((a, b) => Number(b.kind === first) - Number(a.kind === first)).flatMap(({ kind, title }) => {
    const found = documents.filter((document) => document.kind === kind);
    return found.length ? [groupOf(title, found, query)] : [];
  });
}

function groupOf(title: string, found: readonly SearchDocument[], query: string): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const list = document.createElement('ul');
  heading.textContent = found.length > MOST ? `${title}, the first ${MOST} of ${found.length}` : title;
  heading.className = 'find-heading';
  list.className = 'find-list';
  list.append(...found.slice(0, MOST).map((item) => itemOf(item, query)));
  section.append(heading, list);
  return section;
}

function itemOf({ label, under, to }: SearchDocument, query: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const place = document.createElement('span');
  link.href = to;
  link.append(...marked(label, query));
  place.textContent = ` ${under}`;
  place.className = 'soft small';
  item.append(link, place);
  return item;
}

/** A label with the words that the query begins in <mark>. */
function marked(label: string, query: string): (string | HTMLElement)[] {
  const wanted = wordsOf(fold(query));
  return label.split(/(?<=\s)/).map((word) => {
    const own = wordsOf(fold(word))[0] ?? '';
    if (!own || !wanted.some((other) => own.startsWith(other))) return word;
    const mark = document.createElement('mark');
    mark.textContent = word;
    return mark;
  });
}

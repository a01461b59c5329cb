import type { HitGroup } from '../analysis/search/answer.ts';
import { fold, wordsOf } from '../analysis/search/fold.ts';

/** The groups of an answer as the options of a listbox, with the words of the query marked. */
export const optionsOf = (groups: readonly HitGroup[], query: string): HTMLElement[] =>
  groups.map(({ title, hits, total }, index) => {
    const group = element('div', 'find-group');
    const heading = element('p', 'find-heading');
    heading.textContent = total > hits.length ? `${title}, the first ${hits.length} of ${total}` : title;
    // The group has this text as its name; screen readers would otherwise read it twice.
    heading.ariaHidden = 'true';
    group.role = 'group';
    group.ariaLabel = heading.textContent;
    group.append(heading, ...hits.map((hit, place) => optionOf(hit, `find-${index}-${place}`, query)));
    return group;
  });

function optionOf({ label, under, to }: HitGroup['hits'][number], id: string, query: string): HTMLElement {
  const option = element('a', 'find-option');
  const place = element('span', 'soft small');
  option.id = id;
  option.href = to;
  option.setAttribute('role', 'option');
  // The arrow keys reach it from the box, as in every combobox; Tab moves on to the rest of the page.
  option.tabIndex = -1;
  place.textContent = under;
  option.append(...marked(label, query), ' ', place);
  return option;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** A label in which words that begin with a word of the query are in <mark>. */
function marked(label: string, query: string): (string | HTMLElement)[] {
  const wanted = wordsOf(fold(query));
  return label.split(/(?<=\s)/).map((word) => {
    const own = wordsOf(fold(word))[0] ?? '';
    if (!own || !wanted.some((other) => own.startsWith(other))) return word;
    const mark = element('mark', '');
    mark.textContent = word;
    return mark;
  });
}

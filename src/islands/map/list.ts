import type { Overall } from '../../analysis/coverage/states.ts';

/** The list that the page has beside the map: what the map does to it, and what it takes from it. */

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.area-item')];
const itemOf = (id: string): HTMLElement | undefined => items().find((item) => item.dataset['area'] === id);

/** Hides the authorities whose state is not asked for, and the regions that have none left. */
export function showOnly(shown: ReadonlySet<Overall>): void {
  for (const item of items()) item.hidden = !shown.has(item.dataset['state'] as Overall);
  for (const section of document.querySelectorAll<HTMLElement>('.area-list [data-region]'))
    section.hidden = !section.querySelector('.area-item:not([hidden])');
}

/** Marks the chosen authority, or none, and brings it into view where the list scrolls by itself. */
export function markChosen(id: string | undefined): void {
  for (const item of items()) {
    const isChosen = item.dataset['area'] === id;
    item.toggleAttribute('data-chosen', isChosen);
    item.querySelector('button')?.setAttribute('aria-pressed', String(isChosen));
    if (isChosen) bringIntoView(item);
  }
}

/** Only the list moves, never the page: whoever points at the map would lose it from under the pointer. */
function bringIntoView(item: HTMLElement): void {
  const list = item.closest<HTMLElement>('.area-list');
  if (!list) return;
  const [own, frame] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (own.top < frame.top || own.bottom > frame.bottom) list.scrollTop += own.top - frame.top - frame.height / 4;
}

/** Shows the buttons and answers them with the authority that they stand by, until the returned function is called. */
export function answerButtons(choose: (id: string) => void): () => void {
  const controller = new AbortController();
  for (const item of items()) {
    const button = item.querySelector('button');
    if (!button) continue;
    button.hidden = false;
    button.addEventListener('click', () => choose(item.dataset['area'] ?? ''), { signal: controller.signal });
  }
  return () => controller.abort();
}

/** A copy of what the list says of an authority, for the card. */
export const contentOf = (id: string): Node | undefined =>
  itemOf(id)?.querySelector('.area-item__content')?.cloneNode(true);

/** The page of an authority. */
export const pageOf = (id: string): string | undefined => itemOf(id)?.querySelector('a')?.href;

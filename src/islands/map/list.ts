import type { Overall } from '../../analysis/coverage/states.ts';

/** The list beside the map: how the map changes it, and what the map reads from it. */

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.area-item')];
const itemOf = (id: string): HTMLElement | undefined => items().find((item) => item.dataset['area'] === id);

/** Hides the authorities whose state is filtered out, and regions without any visible authority. */
export function showOnly(shown: ReadonlySet<Overall>): void {
  for (const item of items()) item.hidden = !shown.has(item.dataset['state'] as Overall);
  for (const section of document.querySelectorAll<HTMLElement>('.area-list [data-region]'))
    section.hidden = !section.querySelector('.area-item:not([hidden])');
}

/** Marks the chosen authority, or none, and unfolds its region. */
export function markChosen(id: string | undefined): void {
  for (const item of items()) {
    const isChosen = item.dataset['area'] === id;
    item.toggleAttribute('data-chosen', isChosen);
    item.querySelector('button')?.setAttribute('aria-pressed', String(isChosen));
    if (isChosen) unfold(item);
  }
}

/** Unfolds the region of an authority. The page must not scroll, or the map would move away from under the pointer. */
function unfold(item: HTMLElement): void {
  const region = item.closest('details');
  if (region) region.open = true;
}

/**
 * Shows the buttons of the list and calls `choose` with the authority of a pressed one, until the returned function is
 * called.
 */
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

/** A copy of the list's text on an authority, for the card. */
export const contentOf = (id: string): Node | undefined =>
  itemOf(id)?.querySelector('.area-item__content')?.cloneNode(true);

/** The address of an authority's page. */
export const pageOf = (id: string): string | undefined => itemOf(id)?.querySelector('a')?.href;

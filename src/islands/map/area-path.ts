import { OVERALL_IN_WORDS } from '../../analysis/coverage/states.ts';
import type { DrawnArea } from './types.ts';

/**
 * Writes on an SVG path which authority it is and what is recorded for it. The name is an SVG title, because Leaflet's
 * tooltip listens for focus and Chromium then makes each of the 175 paths a tab stop.
 */
export function describePath(path: Element | undefined, { id, name, state }: DrawnArea): void {
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = `${name}: ${OVERALL_IN_WORDS[state]}`;
  path?.replaceChildren(title);
  path?.setAttribute('data-area', id);
  path?.setAttribute('data-state', state);
}

/** Marks whether the authority passes the filter, and whether it is the chosen one. The stylesheet does the rest. */
export function markPath(path: Element | undefined, isShown: boolean, isChosen: boolean): void {
  path?.toggleAttribute('data-dim', !isShown);
  path?.toggleAttribute('data-chosen', isChosen);
}

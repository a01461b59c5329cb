import { OVERALL_IN_WORDS } from '../../analysis/coverage/states.ts';
import type { DrawnArea } from './types.ts';

/**
 * Says on an SVG path which authority it is and what is recorded of it. The name is a title and not Leaflet's tooltip, which
 * listens for focus: Chromium then makes each of the 175 paths a stop of the keyboard.
 */
export function describePath(path: Element | undefined, { id, name, state }: DrawnArea): void {
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = `${name}: ${OVERALL_IN_WORDS[state]}`;
  path?.replaceChildren(title);
  path?.setAttribute('data-area', id);
  path?.setAttribute('data-state', state);
}

/** Marks whether the authority is among those asked for, and whether it is the chosen one. The stylesheet does the rest. */
export function markPath(path: Element | undefined, isShown: boolean, isChosen: boolean): void {
  path?.toggleAttribute('data-dim', !isShown);
  path?.toggleAttribute('data-chosen', isChosen);
}

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Answers } from '../../analysis/eligibility/answers.ts';
import styles from '../../styles/match.scss?url';
import Match from './Match.tsx';

/**
 * Opens the questions inside the current page, with known answers filled in. What was typed in a search box is thus
 * passed on within one document, and needs no address, history or storage. Load it only when it is needed: `const {
 * openMatch } = await import('../islands/match/open-match.ts')`.
 *
 * @param place the element for the questions; its content is replaced
 * @param data address of the matcher's data, `path('/match/services.json')`
 * @param base the base path of the site, `path('/')`
 * @param initial known answers: `{ area: 'rochdale', expecting: 'yes', weeks: 24 }`
 * @returns a function that removes the questions and their answers again
 */
export function openMatch(place: HTMLElement, data: string, base: string, initial: Answers = {}): () => void {
  addStyles();
  const root = createRoot(place);
  root.render(createElement(Match, { data, base, initial }));
  return () => root.unmount();
}

/**
 * The styles of the questions are loaded with them, so that a page that only offers the questions need not load them.
 */
function addStyles(): void {
  if (document.head.querySelector(`link[href="${styles}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: styles });
  document.head.append(link);
}

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Answers } from '../../analysis/eligibility/answers.ts';
import styles from '../../styles/match.scss?url';
import Match from './Match.tsx';

/**
 * Opens the questions inside the page that is there, with what is known already filled in. So what was typed in a search
 * box is handed on within one document: no address, history or storage has to carry it. Loaded only when it is asked for:
 * `const { openMatch } = await import('../islands/match/open-match.ts')`.
 *
 * @param place the element that the questions are to stand in; what it holds is replaced
 * @param data address of what the matcher works on, `path('/match/services.json')`
 * @param base the path that the site stands at, `path('/')`
 * @param initial what is known already: `{ area: 'rochdale', expecting: 'yes', weeks: 24 }`
 * @returns what takes the questions and their answers away again
 */
export function openMatch(place: HTMLElement, data: string, base: string, initial: Answers = {}): () => void {
  addStyles();
  const root = createRoot(place);
  root.render(createElement(Match, { data, base, initial }));
  return () => root.unmount();
}

/** The styles of the questions come with them: a page that only offers them is not made to load them. */
function addStyles(): void {
  if (document.head.querySelector(`link[href="${styles}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: styles });
  document.head.append(link);
}

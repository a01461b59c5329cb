import { type FirstAnswers, firstAnswersInWords } from '../analysis/search/first-answers.ts';

/**
 * Offers the questions of the matcher, with what the query says about a parent filled in. They open inside the current
 * page.
 */
export type MatchOffer = {
  /**
   * Shows the offer, or hides it where the query says nothing about a parent. Questions that are already open stay
   * open.
   */
  show(parent: FirstAnswers | undefined): void;
};

/** @param part the element of the offer: a button, and the element in which the questions open */
export function matchOffer(part: HTMLElement): MatchOffer {
  const button = part.querySelector('button');
  const place = part.querySelector<HTMLElement>('[data-part="match-place"]');
  const starts = part.querySelector('[data-part="match-starts"]');
  if (!button || !place || !starts) throw new Error('The offer of a match lacks a part.');
  let parent: FirstAnswers | undefined;
  let close: (() => void) | undefined;
  const toggle = async () => {
    button.disabled = true;
    try {
      if (close) close();
      close = close || !parent ? undefined : await opened(place, part.dataset, parent);
    } catch {
      location.assign(part.dataset['matchPage'] ?? '/match/');
    } finally {
      button.disabled = false;
    }
    button.setAttribute('aria-expanded', String(close !== undefined));
    place.hidden = !close;
    part.hidden = !close && !parent;
    (close ? place : button).focus();
  };
  button.addEventListener('click', () => void toggle());
  return {
    show(next) {
      parent = next;
      starts.textContent = next ? firstAnswersInWords(next) : '';
      part.hidden = !next && !close;
    },
  };
}

async function opened(place: HTMLElement, { matchData = '', base = '/' }: DOMStringMap, parent: FirstAnswers) {
  const { openMatch } = await import('../islands/match/open-match.ts');
  const { area, ...others } = parent;
  return openMatch(place, matchData, base, { ...others, area: area?.id });
}

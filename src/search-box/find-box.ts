import type { SearchIndex } from '../analysis/search/documents.ts';
import type { Found } from '../analysis/search/search.ts';
import { announce, groupsOf } from './results.ts';

/**
 * The search box. The index and the matcher are fetched when the box is first reached; until then it costs nothing. A
 * custom element, because a box and a list need no framework.
 */
class FindBox extends HTMLElement {
  #search: Promise<(query: string) => Found> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('focus', () => void this.#load().catch(() => {}));
    input.addEventListener('input', () => void this.#show(input.value));
    this.addEventListener('keydown', (event) => this.#move(event, input));
  }

  #load(): Promise<(query: string) => Found> {
    this.#search ??= Promise.all([
      import('../analysis/search/search.ts'),
      fetch(this.dataset['index'] ?? '').then((answer) => answer.json() as Promise<SearchIndex>),
    ]).then(([{ makeSearch }, index]) => makeSearch(index));
    this.#search.catch(() => {
      this.#search = undefined;
    });
    return this.#search;
  }

  async #show(query: string): Promise<void> {
    const list = this.querySelector('.find-results');
    const count = this.querySelector('#find-count');
    if (!list || !count) return;
    const search = await this.#load().catch(() => undefined);
    if (this.querySelector('input')?.value !== query) return; // a later key has been pressed
    if (!search) {
      count.textContent = 'The search could not be loaded. The lists on this site have everything.';
      return;
    }
    const found = search(query);
    list.replaceChildren(...groupsOf(found.documents, query));
    count.textContent = announce(found, query);
  }

  /** Arrow keys go through the results and back to the box; Escape clears. */
  #move(event: KeyboardEvent, input: HTMLInputElement): void {
    const links = [...this.querySelectorAll<HTMLElement>('.find-results a')];
    const stops = [input, ...links];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (step && at >= 0 && links.length) {
      event.preventDefault();
      stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
    } else if (event.key === 'Escape' && input.value) {
      input.value = '';
      input.focus();
      void this.#show('');
    }
  }
}

customElements.define('find-box', FindBox);

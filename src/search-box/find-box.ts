import Combobox from '@github/combobox-nav';
import type { Answer, HitGroup } from '../analysis/search/answer.ts';
import { type Search, startSearch } from './asking.ts';
import { optionsOf } from './results.ts';

/**
 * The search box. The index and the matcher are fetched when the box is first reached; until then it costs nothing. A
 * custom element, because a box and a list need no framework; how a combobox is moved through and announced is
 * combobox-nav's, which GitHub uses.
 */
class FindBox extends HTMLElement {
  #search: Search | undefined;
  #combobox: Combobox | undefined;
  /** Enter was pressed before the answer was there: the best of it is opened when it comes. */
  #opensBest = false;

  connectedCallback(): void {
    const input = this.#input();
    this.#combobox = new Combobox(input, this.#part('list'), {
      tabInsertsSuggestions: false,
      firstOptionSelectionMode: 'active',
    });
    input.addEventListener('focus', () => {
      this.#ready();
      // On a phone what is found would otherwise lie under the keyboard.
      if (matchMedia('(max-width: 40rem)').matches) this.scrollIntoView({ block: 'start' });
    });
    input.addEventListener('input', () => {
      this.#opensBest = false;
      this.#ready().ask(input.value);
    });
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && input.value) this.#clear();
      if (key === 'Enter') this.#opensBest = true;
    });
    this.#part('here').addEventListener('click', () => void this.#locate());
  }

  #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('A find-box has no input.');
    return input;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`A find-box has no part "${name}".`);
    return part;
  }

  #ready(): Search {
    this.#search ??= startSearch(
      { index: this.dataset['index'] ?? '', postcodes: this.dataset['postcodes'] ?? '' },
      (query, answer) => this.#show(query, answer),
      () => this.#fail(),
    );
    return this.#search;
  }

  /** The next key tries again. */
  #fail(): void {
    this.#search?.stop();
    this.#search = undefined;
    this.#say('The search could not be loaded. The lists on this site have everything.', []);
  }

  #show(query: string, answer: Answer): void {
    this.#say(answer.said, answer.groups, query, answer.asks);
    this.#part('nothing').hidden = !answer.nothing;
    if (this.#opensBest && !answer.nothing && !answer.asks) this.querySelector<HTMLElement>('[role="option"]')?.click();
  }

  /** @param asks true where the reader has to choose: then no option stands ready for Enter */
  #say(said: string, groups: readonly HitGroup[], query = '', asks = false): void {
    const list = this.#part('list');
    list.replaceChildren(...optionsOf(groups, query));
    list.hidden = groups.length === 0;
    this.#part('said').textContent = said;
    this.#part('nothing').hidden = true;
    if (this.#combobox) this.#combobox.firstOptionSelectionMode = asks ? 'none' : 'active';
    if (groups.length) this.#combobox?.start();
    else this.#combobox?.stop();
  }

  #clear(): void {
    this.#input().value = '';
    this.#say('', []);
  }

  async #locate(): Promise<void> {
    this.#input().value = '';
    this.#say('Asking your device where it is …', []);
    const { whereYouAre } = await import('./where-you-are.ts');
    const { said, groups } = await whereYouAre(this.dataset['boundaries'] ?? '', this.dataset['councils'] ?? '');
    this.#say(said, groups);
  }
}

customElements.define('find-box', FindBox);

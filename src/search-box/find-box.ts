import Combobox from '@github/combobox-nav';
import type { Answer, HitGroup } from '../analysis/search/answer.ts';
import { readOf } from '../analysis/search/query.ts';
import { callButtons, callsInWords } from './call-buttons.ts';
import { keepCompositionApart } from './composition.ts';
import { FOUND_EVENT, type Found } from './found-event.ts';
import { inWelsh } from './in-welsh.ts';
import { type MatchOffer, matchOffer } from './match-offer.ts';
import { optionsOf } from './results.ts';
import { type Search, startSearch } from './worker-client.ts';

/**
 * The search box. The index and the matcher are fetched when the box is first used. It is a custom element, because a
 * box and a list need no framework; the keyboard handling and announcements of the combobox are those of combobox-nav,
 * which GitHub uses. Enter always opens the option that `aria-activedescendant` names.
 */
class FindBox extends HTMLElement {
  #search: Search | undefined;
  #combobox: Combobox | undefined;
  #match: MatchOffer | undefined;
  /** The query whose results are shown. */
  #shown = '';
  /**
   * True if Enter was pressed before the answer arrived: the best result is then opened on arrival, if it is certain.
   */
  #opensBest = false;

  connectedCallback(): void {
    const input = this.#input();
    const combobox = new Combobox(input, this.#part('list'), { tabInsertsSuggestions: false });
    this.#combobox = combobox;
    this.#match = matchOffer(this.#part('match'));
    keepCompositionApart(input);
    input.addEventListener('focus', () => {
      this.#ready();
      // On a phone the keyboard would otherwise cover the results.
      if (matchMedia('(max-width: 40rem)').matches) this.scrollIntoView({ block: 'start' });
    });
    input.addEventListener('input', () => {
      this.#opensBest = false;
      // The results shown no longer match the text: none is selected until the new answer arrives.
      combobox.firstOptionSelectionMode = 'none';
      this.#ready().ask(input.value);
    });
    input.addEventListener('keydown', ({ key, shiftKey, ctrlKey, altKey, metaKey }) => {
      if (shiftKey || ctrlKey || altKey || metaKey) return;
      if (key === 'Escape' && input.value) this.#clear();
      if (key === 'Enter') this.#opensBest = readOf(input.value) !== this.#shown;
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

  /** Handles a failure to load. The next key press tries again. */
  #fail(): void {
    this.#search?.stop();
    this.#search = undefined;
    this.#say('The search could not be loaded. The lists on this site have everything.', []);
    this.#part('nothing').hidden = false;
  }

  #show(query: string, answer: Answer): void {
    this.#shown = query;
    this.#say(answer.said, answer.groups, query, answer.preselect);
    this.#part('nothing').hidden = !answer.nothing || answer.crisis !== undefined;
    this.#part('call').replaceChildren(...callButtons(answer.crisis));
    this.#part('crisis').hidden = !answer.crisis;
    this.#match?.show(answer.parent);
    if (answer.crisis) this.#part('said').prepend(callsInWords(answer.crisis));
    if (this.#opensBest && answer.preselect) this.querySelector<HTMLElement>('[role="option"]')?.click();
    this.#opensBest = false;
  }

  #say(said: string, found: readonly HitGroup[], query = '', preselect = false): void {
    const groups = inWelsh(found, this.dataset['inWelsh'], this.dataset['base'] ?? '/');
    const list = this.#part('list');
    list.replaceChildren(...optionsOf(groups, query));
    list.hidden = groups.length === 0;
    this.#part('said').textContent = said;
    this.#part('nothing').hidden = true;
    this.#part('crisis').hidden = true;
    const detail: Found = { links: groups[0]?.hits.map(({ to }) => to) ?? [] };
    this.dispatchEvent(new CustomEvent(FOUND_EVENT, { bubbles: true, detail }));
    if (!this.#combobox) return;
    this.#combobox.firstOptionSelectionMode = preselect ? 'selected' : 'none';
    if (groups.length) this.#combobox.start();
    else this.#combobox.stop();
  }

  #clear(): void {
    this.#input().value = '';
    this.#shown = '';
    this.#search?.ask('');
    this.#match?.show(undefined);
    this.#say('', []);
  }

  async #locate(): Promise<void> {
    this.#clear();
    this.#say('Asking your device where it is …', []);
    const { councilsAtLocation: whereYouAre } = await import('./geolocation.ts');
    const { said, groups } = await whereYouAre(this.dataset['boundaries'] ?? '', this.dataset['councils'] ?? '');
    this.#say(said, groups);
  }
}

customElements.define('find-box', FindBox);

import { chosenIn, MAX_COMPARED, queryOf } from '../analysis/compare/address.ts';
import type { Side } from '../analysis/compare/rows.ts';
import { drawTable, inDocument } from './draw.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Shows up to four services or models side by side: those that the address names, and those chosen here. The data of
 * each is a small file, fetched when it is first chosen. The choice is kept only in the address.
 */
class CompareTable extends HTMLElement {
  #sides = new Map<string, Side>();
  #chosen: string[] = [];

  connectedCallback(): void {
    this.hidden = false;
    this.#part<HTMLFormElement>('choose').addEventListener('submit', (event) => {
      event.preventDefault();
      const { value } = this.#select;
      if (value) void this.#choose([...this.#chosen, value], '');
    });
    void this.#choose(chosenIn(location.search), '');
  }

  get #select(): HTMLSelectElement {
    return this.#part('select');
  }

  #part<Part extends HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The comparison has no part "${name}".`);
    return part;
  }

  /**
   * Applies a choice: fetches records that are new in it, leaves out those that do not exist, and announces the result.
   */
  async #choose(wanted: readonly string[], first: string): Promise<void> {
    const ids = [...new Set(wanted)];
    const found = await Promise.all(ids.map((id) => this.#sideOf(id)));
    const there = ids.filter((_, index) => found[index]);
    const missing = ids.filter((_, index) => !found[index]);
    this.#chosen = there.slice(0, MAX_COMPARED);
    history.replaceState(null, '', queryOf(this.#chosen) || location.pathname);
    this.#draw();
    this.#say(
      [
        first,
        missing.length > 0 && `There is no record called ${AND.format(missing)}.`,
        there.length > MAX_COMPARED && `Four at most: take one out to add another.`,
        this.#inWords(),
      ]
        .filter(Boolean)
        .join(' '),
    );
  }

  async #sideOf(id: string): Promise<Side | undefined> {
    const known = this.#sides.get(id);
    if (known) return known;
    if (![...this.#select.options].some(({ value }) => value === id)) return undefined;
    const side = await fetch(`${this.dataset['records']}${id}.json`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<Side>) : undefined))
      .catch(() => undefined);
    if (side) this.#sides.set(id, side);
    return side;
  }

  #inWords(): string {
    const names = this.#chosen.map((id) => this.#sides.get(id)?.name ?? id);
    if (names.length === 0) return 'Nothing is chosen yet. Choose a service or a model.';
    if (names.length === 1) return `${names[0]} is chosen. Choose another to compare it with.`;
    return `Side by side: ${AND.format(names)}.`;
  }

  #draw(): void {
    const sides = this.#chosen.flatMap((id) => this.#sides.get(id) ?? []);
    const table =
      sides.length > 0 ? [drawTable(inDocument(document), sides, sides.map(({ name }) => name).join(' · '))] : [];
    this.#part('table').replaceChildren(...table);
    this.#part('chosen').replaceChildren(...sides.map((side) => this.#takeOut(side)));
    this.#select.value = '';
    for (const option of this.#select.options) option.disabled = this.#chosen.includes(option.value);
  }

  #takeOut({ id, name }: Side): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--quiet';
    button.textContent = `Take out ${name}`;
    button.addEventListener('click', () => {
      this.#select.focus();
      void this.#choose(
        this.#chosen.filter((other) => other !== id),
        `${name} is taken out.`,
      );
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  #say(text: string): void {
    this.#part('said').textContent = text;
  }
}

customElements.define('compare-table', CompareTable);

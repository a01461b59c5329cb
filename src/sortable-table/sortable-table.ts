import { type Cell, compareCells } from './order.ts';

/**
 * Sorts a table when a column heading is pressed, and filters it by the selects before it. The table is complete
 * without a script; buttons and `aria-sort` follow the ARIA practices' sortable table
 * (https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/).
 */
class SortableTable extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const heads = [...this.querySelectorAll('thead th')];
    const narrow = this.#part('narrow');
    if (!narrow) return;
    narrow.hidden = false;
    const choices = [...narrow.querySelectorAll<HTMLSelectElement>('select[name]')];
    narrow.addEventListener('change', () => {
      this.#narrow(choices);
      history.replaceState(null, '', addressOf(choices));
    });
    const given = new URLSearchParams(location.search);
    for (const choice of choices) {
      choice.value = given.get(choice.name) ?? '';
      if (choice.selectedIndex < 0) choice.value = ''; // an address may say what no option is
    }
    if (choices.some(({ value }) => value)) this.#narrow(choices);
    this.#fillSortChoice(heads);
    for (const [index, head] of heads.entries()) this.#makeSortable(head, index);
  }

  #part = (name: string): HTMLElement | null => this.querySelector(`[data-part="${name}"]`);

  #makeSortable(head: Element, column: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => this.#sort(head, column));
    head.append(button);
  }

  /** Fills the select with the columns, for phones, where the column headings are hidden. */
  #fillSortChoice(heads: readonly Element[]): void {
    const select = this.querySelector<HTMLSelectElement>('[data-part="sort"]');
    if (!select) return;
    select.append(...heads.map((head, index) => new Option(head.textContent?.trim(), String(index))));
    select.addEventListener('change', (event) => {
      event.stopPropagation();
      const head = heads[Number(select.value)];
      if (head) this.#sort(head, Number(select.value));
    });
  }

  #sort(head: Element, column: number): void {
    const isAscending = head.getAttribute('aria-sort') === 'ascending';
    for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isAscending ? 'descending' : 'ascending');
    const direction = isAscending ? -1 : 1;
    const cells = new Map(this.#rows.map((row) => [row, cellOf(row, column)]));
    const sorted = this.#rows.toSorted((a, b) => compareCells(cells.get(a), cells.get(b), direction));
    this.querySelector('tbody')?.append(...sorted);
    this.#say(`Sorted by ${head.textContent?.trim()}, ${isAscending ? 'descending' : 'ascending'}.`);
  }

  #narrow(choices: readonly HTMLSelectElement[]): void {
    const wanted = choices.filter(({ value }) => value);
    for (const row of this.#rows) row.hidden = wanted.some(({ name, value }) => row.dataset[name] !== value);
    const shown = this.#rows.filter((row) => !row.hidden).length;
    this.#say(`${shown} of ${this.#rows.length} ${this.dataset['of'] ?? 'authorities'}.`);
  }

  #say(text: string): void {
    const said = this.#part('said');
    if (said) said.textContent = text;
  }
}

/** The address of the table with its filters, so that it can be shared. */
function addressOf(choices: readonly HTMLSelectElement[]): string {
  const chosen = choices.filter(({ value }) => value).map(({ name, value }) => [name, value]);
  return chosen.length ? `?${new URLSearchParams(chosen)}` : location.pathname;
}

/**
 * The sort value of a cell: its `data-sort` where it has one (dates in words need it), otherwise its text; as a number
 * where it reads as one.
 */
function cellOf(row: HTMLTableRowElement, column: number): Cell {
  const cell = row.cells[column];
  const text = (cell?.dataset['sort'] ?? cell?.textContent)?.trim().replaceAll(/\s+/g, ' ') ?? '';
  const number = Number(text.replaceAll(',', ''));
  return text !== '' && Number.isFinite(number) ? number : text;
}

customElements.define('sortable-table', SortableTable);

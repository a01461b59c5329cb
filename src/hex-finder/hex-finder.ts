import { type Direction, middlePlace, nearestInDirection } from '../geography/nearest-in-direction.ts';
import { FOUND_EVENT, type Found } from '../search-box/found-event.ts';
import type { AreaCard, AreaCards } from './card.ts';
import { drawCard } from './draw-card.ts';

const DIRECTIONS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};
/** Cells narrower than this, in CSS pixels, are too small for a finger: their region is opened first. */
const MIN_TOUCH_SIZE = 24;
/** Width of a cell in the units of the drawing. */
const CELL = 20;
/** The most authorities to highlight at once: more would not help anybody. */
const MAX_HIGHLIGHTED = 12;

/**
 * The map of every authority. Without a script each cell is a link. With a script a cell opens its card in place,
 * results of the search box are highlighted with their neighbours, and the arrow keys move between cells. Nothing is
 * stored or put into the address.
 */
class HexFinder extends HTMLElement {
  #cards: Promise<AreaCards> | undefined;
  #whole = '';

  connectedCallback(): void {
    const map = this.#map();
    this.#whole = map.getAttribute('viewBox') ?? '';
    this.#setTabStop(middlePlace(this.#places()));
    map.addEventListener('click', (event) => {
      const cell = cellOf(event.target);
      if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#choose(cell);
    });
    map.addEventListener('keydown', (event) => this.#moveFocus(event));
    map.addEventListener('pointerover', () => void this.#ready(), { once: true });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    this.#part('close').addEventListener('click', () => this.#close());
    this.#part('whole').addEventListener('click', () => this.#zoomOut());
    document.addEventListener(FOUND_EVENT, (event) => void this.#highlight((event as CustomEvent<Found>).detail));
  }

  #map(): SVGSVGElement {
    const map = this.querySelector<SVGSVGElement>('.lettered-map');
    if (!map) throw new Error('A hex-finder has no map.');
    return map;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`A hex-finder has no part "${name}".`);
    return part;
  }

  #cells(): SVGAElement[] {
    return [...this.#map().querySelectorAll<SVGAElement>('a[data-area]')];
  }

  /** The cards, fetched when the map is first used. */
  #ready(): Promise<AreaCards> {
    this.#cards ??= fetch(this.dataset['cards'] ?? '').then((response) => {
      if (!response.ok) throw new Error(`The cards answered ${response.status}.`);
      return response.json() as Promise<AreaCards>;
    });
    this.#cards.catch(() => {
      this.#cards = undefined;
    });
    return this.#cards;
  }

  async #choose(cell: SVGAElement): Promise<void> {
    const id = idOf(cell);
    let card: AreaCard | undefined;
    try {
      card = (await this.#ready())[id];
    } catch {
      // Without a card, the link to the area's page is followed: that page has the same information.
    }
    if (!card) {
      location.assign(cell.href.baseVal);
      return;
    }
    this.#mark([id], card.near);
    this.#setTabStop(id);
    if (this.#isTooSmall()) this.#zoomTo(cell);
    this.#show(card);
  }

  #show(card: AreaCard): void {
    this.#part('text').replaceChildren(...drawCard(card));
    this.#part('card').hidden = false;
  }

  #close(): void {
    this.#part('card').hidden = true;
    this.#mark([], []);
    this.#zoomOut();
  }

  /** Marks some authorities as chosen, and highlights others around them. */
  #mark(chosen: readonly string[], lit: readonly string[]): void {
    for (const cell of this.#cells()) {
      cell.toggleAttribute('data-chosen', chosen.includes(idOf(cell)));
      cell.toggleAttribute('data-lit', lit.includes(idOf(cell)));
    }
    this.#map().toggleAttribute('data-lights', chosen.length > 0);
  }

  /**
   * Highlights the results of the search box. For a single authority, also highlights its neighbours and shows its
   * card.
   */
  async #highlight({ links }: Found): Promise<void> {
    const areas = this.#cells();
    const named = links.flatMap((to) => areas.filter((cell) => cell.href.baseVal === to).map(idOf));
    const cards = links.length ? await this.#ready().catch((): AreaCards => ({})) : {};
    const served = links.flatMap((to) =>
      Object.entries(cards).flatMap(([id, { lines }]) => (lines.some((line) => line.to === to) ? [id] : [])),
    );
    const found = [...new Set(named.length ? named : served)].slice(0, MAX_HIGHLIGHTED);
    const [only] = found;
    const card = found.length === 1 && only ? cards[only] : undefined;
    this.#mark(found, card?.near ?? []);
    this.#part('card').hidden = !card;
    if (card) this.#show(card);
  }

  #isTooSmall(): boolean {
    const [, , width = 1] = this.#whole.split(' ').map(Number);
    return (this.#map().clientWidth / width) * CELL < MIN_TOUCH_SIZE;
  }

  #zoomTo(cell: SVGAElement): void {
    const region = cell.closest<SVGGElement>('[data-region]');
    if (!region) return;
    const { x, y, width, height } = region.getBBox();
    this.#map().setAttribute('viewBox', [x - 4, y - 4, width + 8, height + 8].join(' '));
    this.#part('whole').hidden = false;
  }

  #zoomOut(): void {
    this.#map().setAttribute('viewBox', this.#whole);
    this.#part('whole').hidden = true;
  }

  /** A roving tabindex: one tab stop for the map, and arrow keys within it. */
  #setTabStop(id: string | undefined): void {
    for (const cell of this.#cells()) cell.setAttribute('tabindex', idOf(cell) === id ? '0' : '-1');
  }

  #places(): Map<string, [number, number]> {
    return new Map(
      this.#cells().map((cell) => {
        const use = cell.querySelector('use');
        return [idOf(cell), [Number(use?.getAttribute('x')), -Number(use?.getAttribute('y'))]];
      }),
    );
  }

  #moveFocus(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    const from = cellOf(event.target);
    if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = nearestInDirection(this.#places(), idOf(from), direction);
    if (!next) return;
    this.#setTabStop(next);
    this.#cells()
      .find((cell) => idOf(cell) === next)
      ?.focus();
  }
}

const cellOf = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>('a[data-area]') : null;

const idOf = (cell: SVGAElement): string => cell.dataset['area'] ?? '';

customElements.define('hex-finder', HexFinder);

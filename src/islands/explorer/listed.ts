/**
 * The services that stand on the page, card by card under their regions. The page has the whole list from the start; this
 * shows of it what is chosen.
 *
 * @param ids the services to show. A region without any is hidden, and the others say how many they show
 */
export function showOnly(ids: ReadonlySet<string>): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-services]')) {
    const cards = [...section.querySelectorAll<HTMLElement>('[data-service]')];
    const shown = cards.filter((card) => {
      card.hidden = !ids.has(card.dataset['service'] ?? '');
      return !card.hidden;
    });
    section.hidden = shown.length === 0;
    const count = section.querySelector('[data-count]');
    if (count) count.textContent = String(shown.length);
  }
}

/**
 * A press that somebody opens: its boxes fill in the message, the mail, the issue form and what is copied. Without a script
 * the message stands there with its questions, to be copied and answered. What is typed is kept nowhere.
 */
class TellUs extends HTMLElement {
  connectedCallback(): void {
    this.closest('details')?.addEventListener('toggle', () => this.#begin(), { once: true });
  }

  /** Loads what fills in the message only when the press is opened: few readers open one. */
  async #begin(): Promise<void> {
    const { fillIn } = await import('./fill-in.ts');
    const boxes = this.querySelector<HTMLElement>('[data-boxes]');
    if (boxes) boxes.hidden = false;
    this.addEventListener('input', () => fillIn(this));
    fillIn(this);
  }
}

customElements.define('tell-us', TellUs);

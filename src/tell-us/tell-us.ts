/**
 * A message form, in a disclosure. Its fields fill in the message, the email, the issue form and the text to copy. Without
 * a script, the message with its questions can be copied and answered. What is typed is stored nowhere.
 */
class TellUs extends HTMLElement {
  connectedCallback(): void {
    this.closest('details')?.addEventListener('toggle', () => this.#begin(), { once: true });
  }

  /** Loads the script that fills in the message only when the form is opened: few readers open one. */
  async #begin(): Promise<void> {
    const { fillIn } = await import('./fill-in.ts');
    const fields = this.querySelector<HTMLElement>('[data-boxes]');
    if (fields) fields.hidden = false;
    this.addEventListener('input', () => fillIn(this));
    fillIn(this);
  }
}

customElements.define('tell-us', TellUs);

/**
 * A message form, in a disclosure. Its fields fill in the message, the email, the issue form and the text to copy. Without
 * a script, the message with its questions can be copied and answered. What is typed is stored nowhere.
 */
class TellUs extends HTMLElement {
  /**
   * The form stays hidden until it is whole: its fields and the filled-in message change its height, and a button that
   * moves while somebody presses it is missed.
   */
  connectedCallback(): void {
    const details = this.closest('details');
    if (!details) return;
    this.hidden = true;
    details.addEventListener('toggle', () => this.#begin(), { once: true });
    if (details.open) details.dispatchEvent(new Event('toggle'));
  }

  /** Loads the script that fills in the message only when the form is opened: few readers open one. */
  async #begin(): Promise<void> {
    try {
      const { fillIn } = await import('./fill-in.ts');
      const fields = this.querySelector<HTMLElement>('[data-boxes]');
      if (fields) fields.hidden = false;
      this.addEventListener('input', () => fillIn(this));
      fillIn(this);
    } catch {
      // The message with its questions is still there to copy, as without a script.
    }
    this.hidden = false;
  }
}

customElements.define('tell-us', TellUs);

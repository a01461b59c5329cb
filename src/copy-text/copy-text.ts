/** A text with a button that copies it. Without a script the text can be selected and copied by hand. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('[role="status"]');
    const text = this.querySelector('[data-text]');
    if (!button || !said || !text) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text.textContent?.trim().replaceAll(/[ \t]*\n\s*/g, '\n') ?? '');
        said.textContent = 'Copied.';
      } catch {
        said.textContent = 'This browser does not let us copy. Mark the text and copy it.';
      }
    });
  }
}

customElements.define('copy-text', CopyText);

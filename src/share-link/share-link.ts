/** Offers to share the address of the page, by whatever the device has for that. Where it has nothing, there is no button. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || typeof navigator.share !== 'function') return;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Whoever closes the sheet without sharing has not met an error.
      navigator.share({ title: document.title, url: this.dataset['address'] ?? location.href }).catch(() => {});
    });
  }
}

customElements.define('share-link', ShareLink);

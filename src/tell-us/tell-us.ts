import { type Answered, issueOf, mailOf, personalIn, textOf } from './message.ts';

/**
 * A press that was opened: its boxes fill in the message, the mail, the issue form and what is copied. Without a script the
 * message stands there with its questions, to be copied and answered. What is typed stays on the page: it is kept nowhere.
 */
class TellUs extends HTMLElement {
  connectedCallback(): void {
    const boxes = this.querySelector<HTMLElement>('[data-boxes]');
    if (!boxes) return;
    boxes.hidden = false;
    this.addEventListener('input', this.#fill);
    this.#fill();
  }

  #fill = (): void => {
    const answers = this.#answers();
    const { subject = '', lead = '', mailbox, form, about = '' } = this.dataset;
    const opening = { subject, lead };
    const text = `${textOf(opening, answers)}\n\n${about}`;
    const personal = answers.map(({ answer }) => personalIn(answer)).find(Boolean);
    const said = this.querySelector('[data-refusal]');
    if (said)
      said.textContent = personal
        ? `Thank you. "${personal.text}" looks like ${personal.what}: please take it out first. We keep no details of people, and nothing has been sent.`
        : '';
    for (const way of this.querySelectorAll<HTMLElement>('[data-ways]')) way.hidden = Boolean(personal);
    const shown = this.querySelector('[data-text]');
    if (shown) shown.textContent = text;
    const link = (name: string) => this.querySelector<HTMLAnchorElement>(`[data-way="${name}"]`);
    const [mail, issue] = [link('mail'), link('issue')];
    if (mail && mailbox) mail.href = mailOf(mailbox, opening, text);
    if (issue && form) issue.href = issueOf(form, answers);
  };

  /** What is in the boxes. A choice may say into which field of the form the next answer goes. */
  #answers(): Answered[] {
    let to: string | undefined;
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-question]')].map((box) => {
      const chosen = box instanceof HTMLSelectElement ? box.selectedOptions[0] : undefined;
      const field = to ?? box.dataset['field'];
      to = chosen?.dataset['to'];
      // A page is no office: its address has a field of its own.
      const isOffice = !chosen || !('page' in chosen.dataset);
      return { question: box.dataset['question'] ?? '', answer: box.value.trim(), field: isOffice ? field : undefined };
    });
  }
}

customElements.define('tell-us', TellUs);

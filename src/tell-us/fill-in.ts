import { type Answered, addressed, issueOf, mailOf, personalInMessage, textOf } from './message.ts';

/** Writes what stands in the boxes of an opened press into its message, its mail and its issue form, or says what has to be taken out first. */
export function fillIn(press: HTMLElement): void {
  const answers = answersIn(press);
  const { subject = '', lead = '', mailbox, form, about = '' } = press.dataset;
  const opening = { subject, lead };
  const text = `${textOf(opening, answers)}\n\n${about}`;
  const personal = answers.map(({ answer }) => personalInMessage(answer)).find(Boolean);
  const refusal = personal
    ? `Thank you. "${personal.found}" looks like ${personal.what}: please take it out first. We keep no details of people, and nothing has been sent.`
    : '';
  write(press, 'refusal', refusal);
  write(press, 'text', text);
  for (const ways of press.querySelectorAll<HTMLElement>('[data-ways]')) ways.hidden = Boolean(personal);
  const link = (name: string) => press.querySelector<HTMLAnchorElement>(`[data-way="${name}"]`);
  const [mail, issue] = [link('mail'), link('issue')];
  if (mail && mailbox) mail.href = mailOf(mailbox, opening, text);
  if (issue && form) issue.href = issueOf(form, answers);
}

function write(press: HTMLElement, part: string, text: string): void {
  const place = press.querySelector(`[data-${part}]`);
  if (place) place.textContent = text;
}

/** What stands in the boxes, each with what is chosen there. */
const answersIn = (press: HTMLElement): Answered[] =>
  addressed(
    [...press.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-question]')].map((box) => {
      const chosen = box instanceof HTMLSelectElement ? box.selectedOptions[0]?.dataset : undefined;
      return {
        question: box.dataset['question'] ?? '',
        answer: box.value.trim(),
        field: box.dataset['field'],
        to: chosen?.['to'],
        isPage: chosen !== undefined && 'page' in chosen,
      };
    }),
  );

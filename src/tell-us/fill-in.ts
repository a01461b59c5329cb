import { type Answered, issueOf, mailOf, personalInMessage, textOf, withFormFields } from './message.ts';

/**
 * Writes the answers of an opened message form into its message, its email and its issue form, or says which personal
 * details have to be removed first.
 */
export function fillIn(form: HTMLElement): void {
  const answers = answersIn(form);
  const { subject = '', lead = '', mailbox, form: issueForm, about = '' } = form.dataset;
  const opening = { subject, lead };
  const text = `${textOf(opening, answers)}\n\n${about}`;
  const personal = answers.map(({ answer }) => personalInMessage(answer)).find(Boolean);
  const refusal = personal
    ? `Thank you. "${personal.found}" looks like ${personal.what}: please take it out first. We keep no details of people, and nothing has been sent.`
    : '';
  write(form, 'refusal', refusal);
  write(form, 'text', text);
  for (const ways of form.querySelectorAll<HTMLElement>('[data-ways]')) ways.hidden = Boolean(personal);
  const link = (name: string) => form.querySelector<HTMLAnchorElement>(`[data-way="${name}"]`);
  const [mail, issue] = [link('mail'), link('issue')];
  if (mail && mailbox) mail.href = mailOf(mailbox, opening, text);
  if (issue && issueForm) issue.href = issueOf(issueForm, answers);
}

function write(form: HTMLElement, part: string, text: string): void {
  const place = form.querySelector(`[data-${part}]`);
  if (place) place.textContent = text;
}

/** The answers in the fields, each with the data of the option that is chosen. */
const answersIn = (form: HTMLElement): Answered[] =>
  withFormFields(
    [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-question]')].map((field) => {
      const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.dataset : undefined;
      return {
        question: field.dataset['question'] ?? '',
        answer: field.value.trim(),
        field: field.dataset['field'],
        to: chosen?.['to'],
        isPage: chosen !== undefined && 'page' in chosen,
      };
    }),
  );

import { encoded, LONGEST_ADDRESS, mailto } from '../contribute/mailto.ts';
import { type Personal, personalIn } from '../model/rules/personal-forms.ts';

/** A question of a message with its answer, and the issue form's field for it, if there is one. */
export type Answered = { question: string; answer: string; field: string | undefined };

/** The answer in one field. `to`: the issue form's field for the next answer; `isPage`: a page was chosen, not an office. */
export type GivenAnswer = Answered & { to?: string | undefined; isPage?: boolean | undefined };

/**
 * The answers, each with the issue form's field for it. A page has none, because the field is for offices: issueOf finds
 * the address of the page.
 */
export const withFormFields = (given: readonly GivenAnswer[]): Answered[] =>
  given.map(({ question, answer, field, isPage }, index) => ({
    question,
    answer,
    field: isPage ? undefined : (given[index - 1]?.to ?? field),
  }));

/** The subject of the email, and the sentence above the answers. */
export type Opening = { subject: string; lead: string };

/** The message as it is sent: the opening, and each answered question with its answer. */
export const textOf = ({ lead }: Pick<Opening, 'lead'>, answers: readonly Answered[]): string =>
  [lead, ...answers.filter(({ answer }) => answer).map(({ question, answer }) => `${question}\n${answer}`)].join(
    '\n\n',
  );

/** An email with the message as its text. If email programs would cut the text, the email asks to paste it instead. */
export const mailOf = (mailbox: string, { subject }: Opening, text: string): string =>
  mailto(mailbox, subject, text, 'Please copy the message from the page and paste it here.').href;

/**
 * The address of the issue form with the answers filled in: GitHub takes them from parameters named by the ids of fields.
 * A web address in an answer goes into its own field. If the address would be too long, the answers are left out and have
 * to be pasted.
 *
 * @param form the address of the form, with the answers that it has from the start
 */
export function issueOf(form: string, answers: readonly Answered[]): string {
  const page = answers.map(({ answer }) => WEB_ADDRESS.exec(answer)?.[0]).find(Boolean);
  const given = [...answers, { field: page && 'evidence_0_url', answer: page ?? '' }];
  const whole =
    form + given.map(({ field, answer }) => (field && answer ? `&${field}=${encoded(answer)}` : '')).join('');
  return whole.length <= LONGEST_ADDRESS ? whole : form;
}

const WEB_ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/;

/**
 * Personal details of a person or a case in a message, which must not be sent. Email addresses are allowed, because they
 * may belong to an office, which people write to tell us; whoever reads the message decides.
 */
export const personalInMessage = (text: string): Personal | undefined =>
  personalIn(text.replaceAll(/[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+/g, ''));

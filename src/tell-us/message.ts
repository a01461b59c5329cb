import { encoded, LONGEST_ADDRESS, mailto } from '../contribute/mailto.ts';
import { type Personal, personalIn } from '../model/rules/personal-forms.ts';

/** A question of a message with what was answered, and the field of the issue form that takes the answer, where one does. */
export type Answered = { question: string; answer: string; field: string | undefined };

/** What somebody gave in one box. `to`: the field for the next answer, by what is chosen here; `isPage`: a page, and no office. */
export type Given = Answered & { to?: string | undefined; isPage?: boolean | undefined };

/** The answers, each with the field of the issue form that takes it. A page is no office: its address has a field of its own. */
export const addressed = (given: readonly Given[]): Answered[] =>
  given.map(({ question, answer, field, isPage }, index) => ({
    question,
    answer,
    field: isPage ? undefined : (given[index - 1]?.to ?? field),
  }));

/** The sentence above the answers, and the subject of the mail. */
export type Opening = { subject: string; lead: string };

/** The message as it is sent: the opening, and each answered question with its answer. */
export const textOf = ({ lead }: Pick<Opening, 'lead'>, answers: readonly Answered[]): string =>
  [lead, ...answers.filter(({ answer }) => answer).map(({ question, answer }) => `${question}\n${answer}`)].join(
    '\n\n',
  );

/** A mail whose text is the message; where mail programs would cut it, one into which it has to be pasted. */
export const mailOf = (mailbox: string, { subject }: Opening, text: string): string =>
  mailto(mailbox, subject, text, 'Please copy the message from the page and paste it here.').href;

/**
 * The issue form with the answers in it (GitHub fills in a field by a parameter named as its id is). A web address in an
 * answer goes into the form's own field for it. What would make the address too long is left out and has to be pasted.
 *
 * @param form the address of the form, with what is filled in already
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
 * What looks like details of a person or a case in a message, of which nothing may be sent. A mailbox may be that of an
 * office, which is what people write to tell us, so that it is left to whoever reads the message.
 */
export const personalInMessage = (text: string): Personal | undefined =>
  personalIn(text.replaceAll(/[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+/g, ''));

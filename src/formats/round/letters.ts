import { type Asked, fiveQuestions, requestForInformation } from '../../analysis/yearly-round.ts';
import { printable } from '../../model/hidden.ts';

/**
 * The address of the page where a council or service can answer; undefined where the address of the site is not known.
 */
export type PageOf = (asked: Asked) => string | undefined;

export const subjectOf = ({ name }: Pick<Asked, 'name'>): string => `One question about ${printable(name)}`;

/** Paragraphs of plain text. Text from a record cannot begin a new line or hide anything. */
const paragraphs = (lines: readonly string[]): string => `${lines.map(printable).join('\n\n')}\n`;

const body = (asked: Asked, page: string | undefined): string[] => [
  'The Recurrent Care Map is a public directory of services for parents who have had a child removed through care proceedings. Once a year we ask whether what it says is right.',
  ...asked.question,
  ...(page ? [`You can answer on this page, without an account: ${page}`] : ['You can answer by reply.']),
];

/** An email that is ready to send: its subject on the first line, then its text. */
export const mailFor = (asked: Asked, page: string | undefined): string =>
  paragraphs([`Subject: ${subjectOf(asked)}`, ...textFor(asked, page)]);

const textFor = (asked: Asked, page: string | undefined): string[] => ['Hello,', ...body(asked, page), 'Thank you.'];

/** The text of an email without its subject, for a mail merge. */
export const mailText = (asked: Asked, page: string | undefined): string => paragraphs(textFor(asked, page));

/** A letter that is ready to sign. `day` is a date in words. */
export const letterFor = (asked: Asked, page: string | undefined, day: string): string =>
  paragraphs([
    asked.kind === 'council' ? `Children’s services, ${asked.name}` : asked.name,
    day,
    subjectOf(asked),
    'Dear colleagues,',
    ...body(asked, page),
    'Yours faithfully,',
  ]);

/** A script for a telephone call of two minutes: whom to ring, five questions, and what to write down. */
export const telephoneScript = (asked: Asked): string => {
  const numbers = asked.ask.flatMap(({ phone, answers }) => (phone ? `${phone}, ${answers}` : []));
  return paragraphs([
    `${asked.name}: five questions, two minutes`,
    ...(numbers.length ? numbers.map((number) => `Ring ${number}`) : ['No number is recorded: find one first.']),
    'Say: I ring for a public directory. I have five short questions about the service, and none about any family.',
    ...fiveQuestions(asked).map((question, index) => `${index + 1}. ${question}`),
    'Say: Thank you. May we publish the answer as that of your office, with today’s date?',
    'Write down the office that answered, the day, and what it said; no name of a person.',
  ]);
};

/**
 * The request under the Freedom of Information Act for a council; undefined for a service, to which the Act may not
 * apply.
 */
export const requestFor = (asked: Asked): string | undefined =>
  asked.kind === 'council' ? paragraphs([...requestForInformation(asked), 'Name of whoever asks:']) : undefined;

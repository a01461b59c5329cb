import type { Directory } from '../model/directory.ts';
import { areasInWords, authoritiesAt, servicesOfArea } from './areas.ts';
import { type ContactRoute, contactRoutes, routesToCouncil } from './contact-routes.ts';
import { askOfArea, askOfService, CLOSE, type QuestionToAsk } from './next-steps/question-to-ask.ts';
import { isCounted } from './provision.ts';

/** A council or service to ask, with the questions and the ways to ask, nearest first. */
export type Asked = {
  kind: 'council' | 'service';
  /** The id of the council or service, and of its page under /ask/. */
  id: string;
  name: string;
  region: string;
  question: QuestionToAsk;
  ask: ContactRoute[];
};

/**
 * Every council in force on the day and every service, councils first, each with the questions that its record leaves
 * open.
 *
 * @param today `YYYY-MM-DD`
 */
export const everyoneAsked = (directory: Directory, today: string): Asked[] => [
  ...authoritiesAt(directory, today).map(({ id, name, region }): Asked => {
    const ask = routesToCouncil(id, directory);
    const running = servicesOfArea(directory, id).filter(
      (service) => isCounted(service) && service.status.state === 'operational',
    );
    const known = running.map(({ name: service }) => `${service} is recorded as running there. Is that right today?`);
    const number = ask.some(({ phone }) => phone)
      ? []
      : ['Which telephone number of children’s services may professionals ring, and which may parents ring?'];
    const [who = '', ...rest] = askOfArea(name);
    return { kind: 'council', id, name, region, ask, question: [who, ...known, ...number, ...rest] };
  }),
  ...directory.services.map(
    (service): Asked => ({
      kind: 'service',
      id: service.id,
      name: service.name,
      region: service.region,
      question: askOfService(service, areasInWords(directory, service.areas)),
      ask: contactRoutes(service, directory),
    }),
  ),
];

/** Questions to add for a telephone call where the record leaves fewer than five open. */
const ALSO_BY_TELEPHONE = [
  'Who can be referred, and at what point?',
  'Which telephone number and which mailbox of the office may be published?',
  'Who pays for the work, and until when is it paid for?',
  'Who else should we ask?',
];

/** Five short questions to ask by telephone, in about two minutes. */
export const fiveQuestions = ({ question }: Pick<Asked, 'question'>): string[] =>
  [...question.filter((line) => line !== CLOSE), ...ALSO_BY_TELEPHONE].slice(0, 5);

/** The Freedom of Information Act 2000. The sections named here apply in England and in Wales. */
export const THE_ACT = 'https://www.legislation.gov.uk/ukpga/2000/36';

/**
 * A request for information to a council that does not answer, as lines of text. The Act gives the council 20 working
 * days (section 10) and requires it to advise and help (section 16). The request asks for nothing about any person.
 */
export const requestForInformation = ({ name, question }: Pick<Asked, 'name' | 'question'>): string[] => [
  `To ${name}: this is a request for information under the Freedom of Information Act 2000.`,
  'Please send the information that the council holds which answers these questions:',
  ...question.filter((line) => line !== CLOSE),
  'I ask for no information about any family, child or worker. If the council holds none of it, please say so; if another body does, please say which.',
  'If anything in this request is not clear, please tell me what you need: section 16 of the Act asks the council to advise and help.',
  'Please answer by email, promptly and within 20 working days of receiving this request, as section 10 of the Act requires.',
];

import { dateInWords } from '../../analysis/date-in-words.ts';
import type { Asked } from '../../analysis/yearly-round.ts';
import { inMarkdown } from '../../model/hidden.ts';
import { csv } from '../csv.ts';
import { letterFor, mailFor, mailText, type PageOf, requestFor, subjectOf, telephoneScript } from './letters.ts';

/**
 * The files of a yearly round by their path in its folder: for each council and service a letter, an email, a telephone
 * script and, for a council, a request for information; the mail merge and the checklist for all of them.
 *
 * @param today `YYYY-MM-DD`, the date on the letters
 */
export function roundFiles(asked: readonly Asked[], pageOf: PageOf, today: string): Map<string, string> {
  const each = asked.flatMap((one): [string, string | undefined][] => [
    [`letters/${one.id}.txt`, letterFor(one, pageOf(one), dateInWords(today))],
    [`mails/${one.id}.txt`, mailFor(one, pageOf(one))],
    [`telephone/${one.id}.txt`, telephoneScript(one)],
    [`freedom-of-information/${one.id}.txt`, requestFor(one)],
  ]);
  const written = each.flatMap(([path, text]): [string, string][] => (text === undefined ? [] : [[path, text]]));
  return new Map([
    ...written,
    ['mail-merge.csv', mailMerge(asked, pageOf)],
    ['checklist.md', checklist(asked, pageOf)],
  ]);
}

/** The checklist of a round in Markdown, for an issue. Text from a record cannot make a link, list or mention in it. */
export const checklist = (asked: readonly Asked[], pageOf: PageOf): string =>
  asked
    .map((one) => {
      const numbers = one.ask.flatMap(({ phone, email }) => phone ?? email ?? []).slice(0, 2);
      const whom = numbers.length ? `: ${numbers.map(inMarkdown).join(', ')}` : ': no number or mailbox is recorded';
      const page = pageOf(one);
      return `- [ ] **${inMarkdown(one.name)}** (${one.kind})${whom}${page ? `. <${page}>` : ''}\n`;
    })
    .join('');

const COLUMNS = ['kind', 'id', 'name', 'region', 'mailbox', 'telephone', 'page', 'subject', 'text'];

const mailMerge = (asked: readonly Asked[], pageOf: PageOf): string =>
  csv({
    columns: COLUMNS.map((name) => ({ name, title: name, description: name, datatype: 'string' })),
    rows: asked.map((one) => [
      ...[one.kind, one.id, one.name, one.region],
      one.ask.find(({ email }) => email)?.email ?? '',
      one.ask.find(({ phone }) => phone)?.phone ?? '',
      ...[pageOf(one) ?? '', subjectOf(one), mailText(one, pageOf(one))],
    ]),
  });

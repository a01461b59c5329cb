import { readTyped } from '../../../src/formats/new-record/answering.ts';
import type { Answers, QuestionName } from '../../../src/formats/new-record/questions.ts';
import type { Directory } from '../../../src/model/directory.ts';

/**
 * An answer as somebody writes it, the question of `npm run new` and the field for it, and the resulting text of the
 * record.
 */
export type Written = { path: string; name: QuestionName; typed: string; written: unknown };

const row = (path: string, name: QuestionName, typed: string, written: unknown = typed): Written => ({
  ...{ path, name, typed, written },
});

/** A whole record, answered in the words that people use, not in those of the records. */
export const AS_PEOPLE_WRITE: readonly Written[] = [
  row('name', 'name', '  Juniper ', 'Juniper'),
  row('type', 'type', 'Locally developed service', 'local'),
  row('kind', 'kind', 'Recurrent-care service', 'recurrent-care'),
  row(
    'summary',
    'summary',
    ' Help for parents in Hull and Salford after a child was removed. ',
    'Help for parents in Hull and Salford after a child was removed.',
  ),
  row('status.state', 'status', 'Recorded as running', 'operational'),
  row('status.as-of', 'as-of', 'May 2021', '2021-05'),
  row('provider.name', 'provider', 'Salford City Council'),
  row('provider.kind', 'provider-kind', 'Local authority', 'local-authority'),
  row('areas', 'area', 'Kingston upon Hull and Salford City Council', ['hull', 'salford']),
  row('pathways.0.timing', 'timing', 'During pregnancy', ['pre-birth']),
  row('pathways.0.who', 'who', 'Mothers', ['mothers']),
  row('referral.how', 'referral', 'By email from any professional'),
  row('referral.self-referral', 'self-referral', 'No', 'no'),
  row('contact.website', 'website', 'www.example.org/juniper', 'https://www.example.org/juniper'),
  row('contact.phone', 'phone', '01614960000', '0161 496 0000'),
  row('contact.email', 'email', ' juniper@example.org ', 'juniper@example.org'),
  row('evidence.0.url', 'evidence-url', 'example.org/juniper', 'https://example.org/juniper'),
  row('evidence.0.title', 'evidence-title', 'Juniper (Salford City Council)'),
  row('evidence.0.published', 'evidence-published', '12 May 2021', '2021-05-12'),
];

/** More ways to write one answer, with the resulting text of the record. */
export const MORE_WAYS: readonly Written[] = [
  ...['may 2021', 'MAY 2021', '05/2021', '5.2021', '2021-5', '2021/05', 'May, 2021'].map((typed) =>
    row('status.as-of', 'as-of', typed, '2021-05'),
  ),
  ...['12/05/2021', '12.5.2021', '12th May 2021', '12th of May 2021', 'May 12, 2021', '2021-5-12'].map((typed) =>
    row('status.as-of', 'as-of', typed, '2021-05-12'),
  ),
  row('status.as-of', 'as-of', ' 2021 ', 2021),
  ...['0161 496 0000', '01614960000', '"0161 496 0000"', '(0161) 496-0000', '0161.496.0000'].map((typed) =>
    row('contact.phone', 'phone', typed, '0161 496 0000'),
  ),
  ...['+441614960000', '0044 161 496 0000', '+44 (0)161 496 0000'].map((typed) =>
    row('contact.phone', 'phone', typed, '+44 161 496 0000'),
  ),
  row('contact.website', 'website', 'HTTPS://www.example.org/a', 'HTTPS://www.example.org/a'),
  row('contact.website', 'website', 'www.example.org', 'https://www.example.org'),
  ...[
    'Salford',
    'salford',
    'SALFORD',
    'City of Salford',
    'Salford Council',
    'Salford Metropolitan Borough Council',
  ].map((typed) => row('areas', 'area', typed, ['salford'])),
  row('areas', 'area', 'Hull, Salford', ['hull', 'salford']),
  row('areas', 'area', 'Hull and Hull City Council', ['hull']),
  row('areas', 'area', 'London Borough of Barnet', ['barnet']),
  row('areas', 'area', 'Telford and Wrekin', ['telford-and-wrekin']),
  row('areas', 'area', 'Ynys Môn', ['anglesey']),
  row('areas', 'area', 'Bournemouth, Christchurch and Poole', ['bournemouth-christchurch-and-poole']),
];

/** The answers as `npm run new` receives them, one after the other. */
export function answersToAll(directory: Directory): Answers {
  const answers: Answers = {};
  for (const { name, typed } of AS_PEOPLE_WRITE) {
    const read = readTyped(name, typed, directory, answers);
    if ('values' in read) answers[name] = read.values;
  }
  return answers;
}

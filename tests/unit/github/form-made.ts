import { formToRecord } from '../../../src/github/form-to-record.ts';
import { tree } from '../invented-records.ts';
import { asGitHubWrites, formNamed } from './fill-form.ts';

export const issue = { number: 12, url: 'https://github.com/example/map/issues/12', day: '2026-11-20' };
export const [add, correct, closed] = [
  formNamed('add-a-service'),
  formNamed('correct-an-entry'),
  formNamed('report-closed'),
];
export const LINDEN = 'services/north-west/linden-rochdale.yaml';
export const ELM = 'services/london/pause-elm-croydon.yaml';
export const HAZEL = 'services/northern-ireland/pause-hazel.yaml';

export type Answers = Record<string, string>;
export const told: Answers = { 'evidence.0.told.by': 'The service' };
export const page: Answers = {
  'evidence.0.url': 'https://www.example.org/page',
  'evidence.0.title': 'A page',
  'evidence.0.published': '2026-10',
};
export const made = (form: typeof add, answers: Answers) => formToRecord(asGitHubWrites(form, answers), tree, issue);
export const problemsOf = (form: typeof add, answers: Answers): string[] => {
  const outcome = made(form, answers);
  return 'problems' in outcome ? outcome.problems : [`No problem: ${outcome.path}`];
};
export const textMade = (form: typeof add, answers: Answers): string => {
  const outcome = made(form, answers);
  if ('problems' in outcome) throw new Error(outcome.problems.join('\n'));
  return outcome.text;
};

/** The added lines, with +, and the removed lines, with -. */
export function changed(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

import type { z } from 'zod/mini';
import type { Directory } from '../../model/directory.ts';
import { idFrom, serviceIdFrom } from '../../model/id-from.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { service } from '../../model/schema/service.ts';
import { type Answers, QUESTION_NAMES, QUESTIONS, type QuestionName } from './questions.ts';

/** A service as its file says it, with the fields in the order of the schema. What is not known is left out. */
export type NewRecord = z.input<typeof service>;

/** The record that the answers make. Whether it is right is for the check to say. */
export function recordFrom(answers: Answers): NewRecord {
  const one = (name: QuestionName): string => answers[name]?.[0] ?? '';
  const known = <T extends object>(fields: T): Partial<T> | undefined =>
    Object.values(fields).some(Boolean) ? withoutEmpty(fields) : undefined;
  const record = withoutEmpty({
    name: one('name'),
    type: one('type'),
    kind: one('kind'),
    model: one('model'),
    summary: one('summary'),
    status: withoutEmpty({ state: one('status'), 'as-of': date(one('as-of')), closed: date(one('closed')) }),
    provider: withoutEmpty({ name: one('provider'), kind: one('provider-kind') }),
    areas: answers.area ?? [],
    pathways: pathways(answers),
    referral: known({ how: one('referral'), 'self-referral': one('self-referral') }),
    contact: known({ website: one('website'), phone: one('phone'), email: one('email') }),
  });
  const evidence = { ...sourceFrom(one), supports: supported(record, answers), ...noteFrom(one) };
  return { ...record, evidence: [evidence], ...withoutEmpty({ 'needs-checking': toFindOut(answers) }) } as NewRecord;
}

type One = (name: QuestionName) => string;

/** The page that was named, or the office that told. */
function sourceFrom(one: One) {
  const [published, url] = [one('evidence-published'), one('evidence-url')];
  if (!url) return { told: { by: one('told-by'), how: one('told-how'), date: date(one('told-date')) } };
  const when = published ? { published: date(published) } : { 'published-note': 'date not known' };
  return { url, title: one('evidence-title'), ...when };
}

const noteFrom = (one: One) => (one('evidence-url') ? {} : { note: one('told-note') });

/** A way in of its own; none where a model may say it. */
const pathways = ({ timing, who, model }: Answers) =>
  timing?.length || who?.length || !model?.length ? [{ timing: orUnknown(timing), who: orUnknown(who) }] : undefined;
const orUnknown = (ids: string[] | undefined) => (ids?.length ? ids : 'unknown');

/** The fields that an answer has filled: the one who answers has them from the source that they name. */
function supported(record: object, { area, timing, who, provider }: Answers): string[] {
  const filled = { provider: provider?.length, areas: area?.length, pathways: timing?.length || who?.length };
  const candidates = ['status', 'provider', 'areas', 'pathways', 'referral', 'contact'] as const;
  return candidates.filter((field) => field in record && (!(field in filled) || filled[field as keyof typeof filled]));
}

const toFindOut = (answers: Answers): string[] =>
  QUESTION_NAMES.filter((name) => !answers[name]?.length).flatMap((name) => QUESTIONS[name].toFindOut?.(answers) ?? []);

/** A bare year is a number in YAML, as in every other record. */
const date = (text: PartialDate): PartialDate | number => (/^\d{4}$/.test(text) ? Number(text) : text);

function withoutEmpty<T extends object>(fields: T): Partial<T> {
  const filled = Object.entries(fields).filter(
    ([key, value]) => value !== undefined && value !== '' && !(key === 'needs-checking' && !value.length),
  );
  return Object.fromEntries(filled) as Partial<T>;
}

/**
 * Where the record belongs, as a path from the data folder: in the region of its first authority, under a name made of
 * its own and, where it serves one authority, that of the place. Undefined where the name makes no id, or no region is
 * known. Nothing that was answered is a part of the path as it was typed.
 */
export function fileFor(answers: Answers, { authorityById, regions }: Directory): string | undefined {
  const [area = '', ...others] = answers.area ?? [];
  const asked = answers.region?.[0] ?? authorityById.get(area)?.region;
  const region = regions.find(({ id }) => id === asked)?.id;
  const asGiven = answers.id?.[0];
  const id = asGiven ? idFrom(asGiven) : serviceIdFrom(answers.name?.[0] ?? '', others.length ? '' : area);
  return region && id ? `services/${region}/${id}.yaml` : undefined;
}

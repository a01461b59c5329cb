import type { Directory } from '../../model/directory.ts';
import { newest } from '../../model/partial-date.ts';
import type { Pathway } from '../../model/schema/eligibility.ts';
import { dateOfEvidence, type Evaluation, type Evidence } from '../../model/schema/evidence.ts';
import type { Model } from '../../model/schema/model.ts';
import type { Service } from '../../model/schema/service.ts';
import { areasInWords } from '../areas.ts';
import { type ContactRoute, contactRoutes, firstNumber, telephone } from '../contact-routes.ts';
import { dateInWords, dateWithAge, evidenceDate } from '../freshness.ts';
import { type Inherited, modelOf, pathwaysOf, timingOf, whoOf } from '../inheritance.ts';
import { inShort, whoAnswers } from '../who-answers.ts';
import type { Fact, Line, Side } from './rows.ts';

/** Functions that give the path of the page of a service or model. */
type Paths = { service(id: string): string; model(id: string): string };

/**
 * The column of a service: what its own record says, else what its model says, marked so.
 *
 * @param today the day from which ages are counted, `YYYY-MM-DD`
 */
export function sideOfService(service: Service, directory: Directory, today: string, paths: Paths): Side {
  const { vocabulary } = directory;
  const model = modelOf(service, directory);
  const { from, value: pathways } = pathwaysOf(service, directory);
  const fromPathways = (texts: readonly string[]) => said(texts, from === 'model');
  const date = evidenceDate(service);
  const labels = (name: 'who' | 'timing', ids: readonly string[]) =>
    ids.map((id) => vocabulary[name].get(id)?.label ?? id);
  return {
    id: service.id,
    name: service.name,
    href: paths.service(service.id),
    says: present({
      what: said([vocabulary.kinds.get(service.kind)?.label ?? service.kind]),
      running: said([vocabulary.status.get(service.status.state)?.label ?? service.status.state]),
      evidence: said(date ? [dateWithAge(date, today)] : []),
      where: said([areasInWords(directory, service.areas)]),
      who: fromPathways(labels('who', whoOf(service, directory))),
      when: fromPathways(labels('timing', timingOf(service, directory))),
      eligibility: fromPathways(criteriaOf(pathways)),
      duration: fromPathways(durationsOf(pathways)),
      components: componentsOf(service.components, directory) ?? componentsOf(model?.components, directory, true),
      team: said([service.team]) ?? said([model?.team], true),
      referral: said(referralOf(service.referral)) ?? said(referralOf(model?.referral), true),
      answers: answersOf(service, directory),
      evaluation: said(evaluatedBy(service.evaluations)),
    }),
  };
}

/** The column of a model: what applies to a service that follows it, unless the service's own record says otherwise. */
export function sideOfModel(model: Model, directory: Directory, today: string, paths: Paths): Side {
  const { vocabulary, services } = directory;
  const pathways = model.pathways;
  const followers = services.filter((service) => service.model === model.id);
  const running = followers.filter(({ status }) => status.state === 'operational').length;
  const labels = (name: 'who' | 'timing') => {
    const found = new Set(pathways.flatMap((pathway) => (pathway[name] === 'unknown' ? [] : pathway[name])));
    return [...vocabulary[name].values()].filter(({ id }) => found.has(id)).map(({ label }) => label);
  };
  const date = newest(model.evidence.flatMap((item: Evidence) => dateOfEvidence(item) ?? []));
  return {
    id: `models/${model.id}`,
    name: model['short-name'],
    href: paths.model(model.id),
    says: present({
      what: said(['A model that several services follow']),
      running: said([`${running} of ${followers.length} services that follow it are recorded as running`]),
      evidence: said(date ? [`Newest: ${dateWithAge(date, today)}`] : []),
      where: said(['Wherever a service follows it']),
      who: said(labels('who')),
      when: said(labels('timing')),
      eligibility: said(criteriaOf(pathways)),
      duration: said(durationsOf(pathways)),
      components: componentsOf(model.components, directory),
      team: said([model.team]),
      referral: said(referralOf(model.referral)),
      answers: model.contact && {
        lines: [lineOf({ through: 'model', answers: model.contact.name, ...model.contact })],
      },
      evaluation: said(evaluatedBy(model.evaluations)),
    }),
  };
}

/** A cell with one line for each text that is present; undefined where none is. */
function said(texts: readonly (string | undefined)[], byModel = false): Fact | undefined {
  const lines = [...new Set(texts)].flatMap((text) => (text ? { text } : []));
  if (lines.length === 0) return undefined;
  return byModel ? { lines, byModel } : { lines };
}

const present = (says: { [Aspect in keyof Side['says']]: Fact | undefined }): Side['says'] =>
  Object.fromEntries(Object.entries(says).filter(([, cell]) => cell !== undefined));

/** The criteria of each pathway, each after the name of its pathway where there are several. */
const criteriaOf = (pathways: Inherited<Pathway[]>['value']): string[] =>
  named(pathways, ({ criteria = [] }) => criteria.map(({ text }) => text));

const durationsOf = (pathways: readonly Pathway[]): string[] =>
  named(pathways, ({ duration }) => (duration ? [duration.text] : []));

const named = (pathways: readonly Pathway[], textsOf: (pathway: Pathway) => string[]): string[] =>
  pathways.flatMap((pathway) =>
    textsOf(pathway).map((text) => (pathways.length > 1 && pathway.name ? `${pathway.name}: ${text}` : text)),
  );

const componentsOf = (
  ids: readonly string[] | undefined,
  { vocabulary }: Directory,
  byModel = false,
): Fact | undefined =>
  said(
    [...vocabulary.components.values()].filter(({ id }) => ids?.includes(id)).map(({ label }) => label),
    byModel,
  );

const ASK = { yes: 'A parent can ask', no: 'A parent cannot ask for themselves', unknown: undefined };

const referralOf = (referral: Service['referral'] | Model['referral']): (string | undefined)[] => [
  referral?.how,
  ASK[referral?.['self-referral'] ?? 'unknown'],
];

/** The most evaluations to name. */
const NAMED = 3;

/** Who evaluated it and when, newest first. Figures are left out, because none may be shown without its caution. */
function evaluatedBy(evaluations: readonly Evaluation[] = []): string[] {
  const newestFirst = evaluations.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const more = evaluations.length - NAMED;
  return [
    ...newestFirst.slice(0, NAMED).map(({ by, date }) => (date ? `${by}, ${dateInWords(date)}` : by)),
    ...(more > 0 ? [`and ${more} more, on its page`] : []),
  ];
}

/** The number to ring, or the page to look at. A closed service has neither: the line refers to its page. */
function answersOf(service: Service, directory: Directory): Fact | undefined {
  if (service.status.state === 'closed') return said(['Closed: its page says who to ask now']);
  const ways = contactRoutes(service, directory);
  const way = firstNumber(ways) ?? ways.find(({ through, website }) => website && through !== 'council-home');
  if (way) return { lines: [lineOf(way)] };
  return said([ways.length > 0 ? 'One of its councils: its page says which number' : undefined]);
}

const lineOf = (way: ContactRoute): Line => {
  if (way.phone) return { text: `${way.phone}: ${inShort(way)}`, href: telephone(way.phone) };
  return way.website ? { text: `${whoAnswers(way)}: its page`, href: way.website } : { text: whoAnswers(way) };
};

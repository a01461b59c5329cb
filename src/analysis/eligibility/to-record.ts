import type { Directory } from '../../model/directory.ts';
import type { Criterion, Pathway } from '../../model/schema/eligibility.ts';
import type { Evidence } from '../../model/schema/evidence.ts';
import type { Service } from '../../model/schema/service.ts';
import { areasInWords } from '../areas.ts';
import { numberIn } from '../evidence-number.ts';
import { sourceOfEvidence } from '../evidence-source.ts';
import { advice, dateInWords, dateWithAge, evidenceDate, freshness } from '../freshness.ts';
import { modelOf, pathwaysOf } from '../inheritance.ts';
import type { Condition, ConditionSource, MatchPathway, MatchRecord } from './record.ts';
import { contactsOfService } from './whom-to-ask.ts';

/**
 * What the matcher needs of a service.
 *
 * @param today the day from which the age of evidence is counted, `YYYY-MM-DD`
 */
export function toRecord(service: Service, directory: Directory, today: string): MatchRecord {
  const { id, name, type, status, region, areas } = service;
  const { value: pathways, from } = pathwaysOf(service, directory);
  const model = modelOf(service, directory);
  const own = sourceIn(service.evidence, directory);
  const models = sourceIn(model?.evidence ?? [], directory);
  const sources = { service: from === 'model' ? models : own, model: models };
  return {
    id,
    name,
    type,
    state: status.state,
    running: runningInWords(service, directory, today),
    age: freshness(evidenceDate(service), today),
    region,
    areas,
    part: service['areas-part'] ?? [],
    uncertain: service['areas-uncertain'] ?? [],
    where: areasInWords(directory, areas),
    model: model?.['short-name'],
    followedBy: status['followed-by'],
    pathways: pathways.map((pathway) => toPathway(pathway, from, sources, directory)),
    contacts: contactsOfService(service, directory),
  };
}

function runningInWords(service: Service, { vocabulary }: Directory, today: string): string {
  const date = evidenceDate(service);
  const state = vocabulary.status.get(service.status.state)?.label ?? service.status.state;
  const age = date ? `Last evidence: ${dateWithAge(date, today)}.` : 'The evidence has no date.';
  return `${state}. ${age} ${advice(service, today)}`;
}

type SourceOf = (key: string | undefined) => ConditionSource;

/** Finds what a criterion names as its source; else what supports the pathways, else what the record rests on first. */
function sourceIn(evidence: readonly Evidence[], directory: Directory): SourceOf {
  const inWords = (item: Evidence | undefined): ConditionSource => {
    if (!item) return { title: 'Its record', when: 'no date' };
    const { title, date, url } = sourceOfEvidence(item, directory);
    return { title, when: date ? dateInWords(date) : 'no date', url };
  };
  const usual = inWords(evidence.find(({ supports }) => supports.includes('pathways')) ?? evidence[0]);
  const number = numberIn(evidence);
  return (key) => {
    if (!key) return usual;
    const place = number(key);
    if (place) return inWords(evidence[place - 1]);
    const cited = directory.sources.get(key);
    if (!cited) return usual;
    return { title: cited.title, when: cited.published ? dateInWords(cited.published) : 'no date', url: cited.url };
  };
}

type From = Condition['from'];

function toPathway(
  pathway: Pathway,
  from: From,
  sources: Readonly<Record<From, SourceOf>>,
  directory: Directory,
): MatchPathway {
  const said = (by: 'model' | undefined, key?: string) => {
    const whose = by ?? from;
    return { from: whose, source: sources[whose](key) };
  };
  const { timing, who, criteria = [] } = pathway;
  const conditions: Condition[] = [
    {
      text: timing === 'unknown' ? 'When it works with parents is not recorded.' : whenInWords(timing, directory),
      note: pathway['timing-note'],
      rule: timing === 'unknown' ? undefined : { stage: timing },
      ...said(pathway['timing-from']),
    },
    {
      text: who === 'unknown' ? 'Whom it works with is not recorded.' : whomInWords(who, directory),
      note: pathway['who-note'],
      rule: who === 'unknown' ? undefined : { who },
      ...said(pathway['who-from']),
    },
    ...criteria.map(({ text, rule, from: by, source }: Criterion) => ({ text, rule, ...said(by, source) })),
  ];
  return { name: pathway.name, conditions, criteria: criteria.length > 0 };
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const whenInWords = (timing: readonly string[], { vocabulary }: Directory): string =>
  `When: ${OR.format(timing.map((id) => lowerFirst(vocabulary.timing.get(id)?.label ?? id)))}`;

const whomInWords = (who: readonly string[], { vocabulary }: Directory): string => {
  const words = who.map((id) => vocabulary.who.get(id)).map((term) => lowerFirst(term?.short ?? term?.label ?? ''));
  return `Works with ${AND.format(words)}`;
};

import type { Directory } from '../../model/directory.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Criterion, Pathway } from '../../model/schema/eligibility.ts';
import type { Evidence } from '../../model/schema/evidence.ts';
import type { Service } from '../../model/schema/service.ts';
import { areasInWords } from '../areas.ts';
import { numberIn } from '../evidence-number.ts';
import { sourceOfEvidence } from '../evidence-source.ts';
import { advice, dateInWords, dateWithAge, evidenceDate, freshness } from '../freshness.ts';
import { modelOf, pathwaysOf } from '../inheritance.ts';
import { WHO_WORDS } from '../who-answers.ts';
import type { Condition, ConditionSource, MatchPathway, MatchRecord } from './record.ts';
import { contactsOfService } from './whom-to-ask.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The English wording of what the matcher shows about a service. */
export const RECORD_WORDS = {
  who: WHO_WORDS,
  date: dateInWords,
  dateWithAge,
  advice,
  areas: areasInWords,
  /** Translates the label of a term; in English the label itself. */
  label: (english: string): string => english,
  lastEvidence: (date: string): string => `Last evidence: ${date}.`,
  undated: 'The evidence has no date.',
  itsRecord: 'Its record',
  noDate: 'no date',
  when: (points: readonly string[]): string => `When: ${OR.format(points)}`,
  whenUnknown: 'When it works with parents is not recorded.',
  whom: (who: readonly string[]): string => `Works with ${AND.format(who)}`,
  whomUnknown: 'Whom it works with is not recorded.',
  /** The language of the records, where it differs from that of this wording. */
  records: undefined as 'en' | undefined,
};

/** The wording in any language. */
export type RecordWords = typeof RECORD_WORDS;

/**
 * Makes the record of a service for the matcher.
 *
 * @param today the day from which the age of evidence is counted, `YYYY-MM-DD`
 */
export function toRecord(service: Service, directory: Directory, today: string, words = RECORD_WORDS): MatchRecord {
  const { id, name, type, status, region, areas } = service;
  const { value: pathways, from } = pathwaysOf(service, directory);
  const model = modelOf(service, directory);
  const own = sourceIn(service.evidence, directory, words);
  const models = sourceIn(model?.evidence ?? [], directory, words);
  const sources = { service: from === 'model' ? models : own, model: models };
  return {
    id,
    name,
    type,
    state: status.state,
    running: runningInWords(service, directory, today, words),
    age: freshness(evidenceDate(service), today),
    region,
    areas,
    part: service['areas-part'] ?? [],
    uncertain: service['areas-uncertain'] ?? [],
    where: words.areas(directory, areas),
    model: model?.['short-name'],
    followedBy: status['followed-by'],
    pathways: pathways.map((pathway) => toPathway(pathway, from, sources, directory, words)),
    contacts: contactsOfService(service, directory, words.who),
  };
}

function runningInWords(service: Service, { vocabulary }: Directory, today: string, words: RecordWords): string {
  const date = evidenceDate(service);
  const state = vocabulary.status.get(service.status.state)?.label ?? service.status.state;
  const age = date ? words.lastEvidence(words.dateWithAge(date, today)) : words.undated;
  return `${words.label(state)}. ${age} ${words.advice(service, today)}`;
}

type SourceOf = (key: string | undefined) => ConditionSource;

/**
 * Finds the source that a criterion names; else the evidence for the pathways, else the first evidence of the record.
 */
function sourceIn(evidence: readonly Evidence[], directory: Directory, words: RecordWords): SourceOf {
  const whenOf = (date: PartialDate | undefined) => (date ? words.date(date) : words.noDate);
  const inWords = (item: Evidence | undefined): ConditionSource => {
    if (!item) return { title: words.itsRecord, when: words.noDate };
    const { title, date, url } = sourceOfEvidence(item, directory);
    return { title, when: whenOf(date), url };
  };
  const usual = inWords(evidence.find(({ supports }) => supports.includes('pathways')) ?? evidence[0]);
  const number = numberIn(evidence);
  return (key) => {
    if (!key) return usual;
    const place = number(key);
    if (place) return inWords(evidence[place - 1]);
    const cited = directory.sources.get(key);
    if (!cited) return usual;
    return { title: cited.title, when: whenOf(cited.published), url: cited.url };
  };
}

type From = Condition['from'];

function toPathway(
  pathway: Pathway,
  from: From,
  sources: Readonly<Record<From, SourceOf>>,
  directory: Directory,
  words: RecordWords,
): MatchPathway {
  const said = (by: 'model' | undefined, key?: string) => {
    const whose = by ?? from;
    return { from: whose, source: sources[whose](key) };
  };
  const { timing, who, criteria = [] } = pathway;
  const conditions: Condition[] = [
    {
      text: timing === 'unknown' ? words.whenUnknown : whenInWords(timing, directory, words),
      note: pathway['timing-note'],
      rule: timing === 'unknown' ? undefined : { stage: timing },
      ...said(pathway['timing-from']),
    },
    {
      text: who === 'unknown' ? words.whomUnknown : whomInWords(who, directory, words),
      note: pathway['who-note'],
      rule: who === 'unknown' ? undefined : { who },
      ...said(pathway['who-from']),
    },
    ...criteria.map(({ text, rule, from: by, source }: Criterion) => ({
      text,
      lang: words.records,
      rule,
      ...said(by, source),
    })),
  ];
  return { name: pathway.name, conditions, criteria: criteria.length > 0 };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const whenInWords = (timing: readonly string[], { vocabulary }: Directory, { when, label }: RecordWords): string =>
  when(timing.map((id) => lowerFirst(label(vocabulary.timing.get(id)?.label ?? id))));

const whomInWords = (who: readonly string[], { vocabulary }: Directory, { whom, label }: RecordWords): string => {
  const terms = who.map((id) => vocabulary.who.get(id));
  return whom(terms.map((term) => lowerFirst(label(term?.short ?? term?.label ?? ''))));
};

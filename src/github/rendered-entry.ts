import { areasInWords } from '../analysis/areas.ts';
import { dateWithAge, evidenceDate } from '../analysis/freshness.ts';
import { toldInWords } from '../analysis/told.ts';
import type { Directory } from '../model/directory.ts';
import type { Pathway } from '../model/schema/eligibility.ts';
import type { Evidence } from '../model/schema/evidence.ts';
import type { Service } from '../model/schema/service.ts';

/**
 * An entry as lines of plain text, in the order of its page, for whoever reviews a change. What is not recorded is said
 * where a reader would ask for it.
 *
 * @param today `YYYY-MM-DD`, from which the age of the evidence is counted
 */
export function renderedEntry(service: Service, directory: Directory, today: string): string[] {
  const { vocabulary } = directory;
  const date = evidenceDate(service);
  const state = vocabulary.status.get(service.status.state)?.label ?? service.status.state;
  return [
    service.name,
    `${vocabulary.types.get(service.type)?.label ?? service.type}: ${vocabulary.kinds.get(service.kind)?.label ?? service.kind}`,
    `${state}. Last evidence: ${date ? dateWithAge(date, today) : 'undated'}`,
    '',
    service.summary,
    '',
    `Run by: ${service.provider.name ?? NOT_RECORDED}`,
    `Areas: ${areasInWords(directory, service.areas) || NOT_RECORDED}`,
    ...(service.pathways ?? []).flatMap((pathway) => linesOf(pathway, directory)),
    `Core components: ${labels(vocabulary.components, service.components)}`,
    ...list('Offers', service.offers),
    `How to refer: ${service.referral?.how ?? NOT_RECORDED}`,
    ...contactLines(service),
    ...list('Evidence', service.evidence.map(evidenceInOneLine)),
    ...list('To be checked', service['needs-checking']),
  ];
}

const NOT_RECORDED = 'Not recorded';

const list = (head: string, items: readonly string[] = []): string[] =>
  items.length ? [`${head}:`, ...items.map((item) => `  - ${item}`)] : [];

/** The labels of some ids of a vocabulary, or that none is recorded. */
const labels = (
  terms: ReadonlyMap<string, { label: string }>,
  ids: readonly string[] | 'unknown' = 'unknown',
): string => (ids === 'unknown' || !ids.length ? NOT_RECORDED : ids.map((id) => terms.get(id)?.label ?? id).join('; '));

const linesOf = ({ name, timing, who, criteria = [], duration }: Pathway, { vocabulary }: Directory): string[] => [
  `Way in${name ? ` (${name})` : ''}:`,
  `  When: ${labels(vocabulary.timing, timing)}`,
  `  Whom: ${labels(vocabulary.who, who)}`,
  ...criteria.map(({ text }) => `  - ${text}`),
  `  Length of the help: ${duration?.text ?? NOT_RECORDED}`,
];

const contactLines = ({ contact }: Service): string[] =>
  (['website', 'phone', 'email'] as const).flatMap((field) => (contact?.[field] ? `Contact: ${contact[field]}` : []));

function evidenceInOneLine(evidence: Evidence): string {
  if ('told' in evidence) return `${toldInWords(evidence.told)}: ${evidence.supports.join(', ')}`;
  const what = 'source' in evidence ? evidence.source : `${evidence.title}, ${evidence.url}`;
  return `${what} (${evidence.published ?? evidence['published-note'] ?? 'undated'}): ${evidence.supports.join(', ')}`;
}

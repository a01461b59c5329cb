import { newest } from '../model/partial-date.ts';
import { dateOfEvidence, type Evidence } from '../model/schema/evidence.ts';
import type { Service } from '../model/schema/service.ts';

/** What a piece of evidence is: a page on the web, a citation that several records share, or an office's own answer. */
export type EvidenceKind = 'page' | 'citation' | 'told';

export const EVIDENCE_KIND_IN_WORDS: Readonly<Record<EvidenceKind, string>> = {
  page: 'A page',
  citation: 'A citation',
  told: 'An office told us',
};

const kindOf = (item: Evidence): EvidenceKind => ('told' in item ? 'told' : 'url' in item ? 'page' : 'citation');

/**
 * The kind of the newest evidence of whether a service runs. Where no evidence supports the status, that of the newest
 * evidence of any kind.
 */
export function evidenceKind({ evidence }: Pick<Service, 'evidence'>): EvidenceKind {
  const ofStatus = evidence.filter(({ supports }) => supports.includes('status'));
  const items = ofStatus.length ? ofStatus : evidence;
  const date = newest(items.flatMap((item) => dateOfEvidence(item) ?? []));
  const found = items.find((item) => dateOfEvidence(item) === date) ?? items[0];
  return found ? kindOf(found) : 'page';
}

import type { Directory } from '../model/directory.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { DoorEvidence } from '../model/schema/door.ts';
import { dateOfEvidence, type Evidence } from '../model/schema/evidence.ts';
import { toldInWords } from './told.ts';

/** The source of a piece of evidence, as a page shows it. */
export type EvidenceSource = {
  title: string;
  /** The authors of a citation. */
  authors?: string | undefined;
  /** The address of the source; for an office's answer, that of the note on it. */
  url?: string | undefined;
  /** The id of the citation that it names. */
  citation?: string | undefined;
  date?: PartialDate | undefined;
  dateNote?: string | undefined;
};

/** The source of the evidence for a council's contact point (`door`), which never names a shared citation. */
export const sourceOfDoor = (item: DoorEvidence): EvidenceSource =>
  'told' in item
    ? { title: toldInWords(item.told), url: item.told.record, date: item.told.date }
    : { title: item.title, url: item.url, date: item.published, dateNote: item['published-note'] };

/** The source of a piece of evidence: the evidence itself, the citation that it names, or the office that told us. */
export function sourceOfEvidence(item: Evidence, { sources }: Pick<Directory, 'sources'>): EvidenceSource {
  const date = dateOfEvidence(item);
  if ('told' in item) return { title: toldInWords(item.told), url: item.told.record, date };
  if ('url' in item) return { title: item.title, url: item.url, date, dateNote: item['published-note'] };
  const cited = sources.get(item.source);
  return {
    title: cited?.title ?? '',
    authors: cited?.authors,
    url: cited?.url,
    citation: item.source,
    date: date ?? cited?.published,
    dateNote: item['published-note'] ?? cited?.['published-note'],
  };
}

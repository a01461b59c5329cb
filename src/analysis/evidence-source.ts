import type { Directory } from '../model/directory.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { DoorEvidence } from '../model/schema/door.ts';
import { dateOfEvidence, type Evidence } from '../model/schema/evidence.ts';
import { toldInWords } from './told.ts';

/** What a piece of evidence rests on, as a page names it. */
export type EvidenceSource = {
  title: string;
  /** Who wrote it, of a citation. */
  authors?: string | undefined;
  /** Where it can be read; of what an office told us, where the note of it is. */
  url?: string | undefined;
  /** The id of the citation that it names. */
  citation?: string | undefined;
  date?: PartialDate | undefined;
  dateNote?: string | undefined;
};

/** The same of the evidence for a council's door, which cites nothing that others share. */
export const sourceOfDoor = (item: DoorEvidence): EvidenceSource =>
  'told' in item
    ? { title: toldInWords(item.told), url: item.told.record, date: item.told.date }
    : { title: item.title, url: item.url, date: item.published, dateNote: item['published-note'] };

/** What a piece of evidence says of its source: itself, the citation that it names, or the office that told us. */
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

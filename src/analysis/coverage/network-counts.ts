import type { Directory } from '../../model/directory.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { latest } from '../../model/partial-date.ts';
import { dateInWords } from '../date-in-words.ts';

/** A published count of the network of a model: what was counted, when, and the source. */
export type NetworkCount = {
  model: string;
  name: string;
  date: PartialDate;
  /** The date in words, or the note on it where there is one. */
  when: string;
  teams: number | undefined;
  authorities: number | undefined;
  note: string | undefined;
  source: { title: string; url?: string | undefined };
};

/**
 * Every cited count of the networks of models, by model and then by date. They are counted on different bases, which
 * the notes explain.
 */
export const networkCounts = ({ models, sources }: Directory): NetworkCount[] =>
  [...models.values()].flatMap((model) =>
    (model['network-sizes'] ?? [])
      .map((size): NetworkCount => {
        const evidence = model.evidence.find(
          (item) => item.key === size.source || ('source' in item && item.source === size.source),
        );
        const cited = sources.get(size.source);
        return {
          model: model.id,
          name: model.name,
          date: size['as-of'],
          when: size['as-of-note'] ?? dateInWords(size['as-of']),
          teams: size.teams,
          authorities: size['local-authorities'],
          note: size.note,
          source:
            evidence && 'url' in evidence
              ? { title: evidence.title, url: evidence.url }
              : { title: cited?.title ?? size.source, url: cited?.url },
        };
      })
      .toSorted((a, b) => (latest(a.date) < latest(b.date) ? -1 : 1)),
  );

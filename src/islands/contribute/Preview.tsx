import { areasInWords } from '../../analysis/areas.ts';
import { advice, dateWithAge, evidenceDate } from '../../analysis/freshness.ts';
import { whoAndWhen } from '../../analysis/in-one-line.ts';
import { previewOf } from '../../contribute/preview.ts';
import type { Group } from '../../contribute/written.ts';
import type { Directory } from '../../model/directory.ts';
import type { Place } from './use-draft.ts';

type Props = { values: Group; place: Place; directory: Directory };

const today = (): string => new Date().toISOString().slice(0, 10);

/** The card and the page as readers would see them, as far as the answers are right in form. */
export function Preview({ values, place, directory }: Props) {
  const service = previewOf(values, place.id, place.region);
  const date = evidenceDate(service);
  const { contact, evidence, pathways = [], status } = service;
  const state = directory.vocabulary.status.get(status.state)?.label;
  const criteria = [...new Set(pathways.flatMap(({ criteria = [] }) => criteria.map(({ text }) => text)))];
  const ways = [contact?.phone, contact?.email, contact?.website].filter(Boolean);
  return (
    <section aria-labelledby="section-preview">
      <h3 id="section-preview">As readers would see it</h3>
      <p className="form-help">
        In short: colours, the map, and what the council’s and the model’s own entries add, are left out here.
      </p>
      <div className="panel tight form-preview">
        <p>{directory.vocabulary.types.get(service.type)?.label}</p>
        <p className="form-preview__name">{service.name || 'No name yet'}</p>
        <p>
          <strong>{`${state ?? 'Not known'}.`}</strong>{' '}
          {date ? `Last evidence: ${dateWithAge(date, today())}. ` : 'The evidence has no date. '}
          {advice(service, today())}
        </p>
        <p>{service.summary || 'What it is: not recorded'}</p>
        <p>{whoAndWhen(service, directory) ?? 'For whom and when: not recorded'}</p>
        <p>{service.areas.length ? areasInWords(directory, service.areas) : 'Areas not recorded'}</p>
        {criteria.length > 0 && (
          <ul>
            {criteria.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        <p>{ways.length ? `How to reach it: ${ways.join(', ')}` : 'How to reach it: not recorded'}</p>
        <p>{evidence.length ? `Evidence: ${evidence.map(sourceIn(directory)).join('; ')}` : 'Evidence: none yet'}</p>
      </div>
    </section>
  );
}

const sourceIn =
  ({ sources }: Directory) =>
  (item: ReturnType<typeof previewOf>['evidence'][number]): string =>
    'title' in item ? item.title : (sources.get(item.source)?.title ?? item.source);

import type { ContactRoute } from '../analysis/contact-routes.ts';
import { dateWithAge } from '../analysis/freshness.ts';
import type { Stale } from '../analysis/staleness.ts';
import { inFull } from '../analysis/who-answers.ts';
import { inMarkdown, printable } from '../model/hidden.ts';

const fileOf = ({ service: { region, id } }: Stale): string => `data/services/${region}/${id}.yaml`;

const ageOf = ({ date, service }: Stale, today: string): string =>
  `${service.status.state}, ${date ? dateWithAge(date, today) : 'undated'}`;

/** "0161 603 4500, Salford Bridge Partnership. The council’s children’s services, …": a way to ask, and who answers. */
const inWords = (way: ContactRoute): string =>
  [[way.phone, way.email, way.website].filter(Boolean).join(', '), inFull(way)].join(': ');

/** The list as text: each record is a paragraph, followed by what to check and whom to ask. */
export const staleText = (records: readonly Stale[], today: string): string =>
  records
    .map((record) =>
      [
        `${record.service.name} (${ageOf(record, today)})`,
        fileOf(record),
        ...record.toCheck.map((what) => `  check  ${what}`),
        ...record.ask.map((way) => `  ask    ${inWords(way)}`),
      ]
        .map((line) => `${printable(line)}\n`)
        .join(''),
    )
    .join('\n');

/** The list as a Markdown checklist, for an issue. Text from a record cannot make a link, list or mention in it. */
export const staleMarkdown = (records: readonly Stale[], today: string): string =>
  records
    .map((record) =>
      [
        `- [ ] **${inMarkdown(record.service.name)}** (${inMarkdown(ageOf(record, today))}), \`${fileOf(record)}\``,
        ...record.toCheck.map((what) => `  - Check: ${inMarkdown(what)}`),
        ...record.ask.map((way) => `  - Ask: ${inMarkdown(inWords(way))}`),
      ]
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('');

/** The list as JSON; `date` is null where the evidence is undated. */
export const staleJson = (records: readonly Stale[]): string => JSON.stringify(records.map(entryOf), null, 2);

const entryOf = (record: Stale) => {
  const { service, date = null, freshness, toCheck, ask } = record;
  const { id, name, status } = service;
  return { id, name, file: fileOf(record), state: status.state, date, freshness, toCheck, ask };
};

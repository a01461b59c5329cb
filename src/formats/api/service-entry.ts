import { nameOfArea } from '../../analysis/areas.ts';
import { type ContactRoute, contactRoutes } from '../../analysis/contact-routes.ts';
import { sourceOfEvidence } from '../../analysis/evidence-source.ts';
import { evidenceDate, freshness } from '../../analysis/freshness.ts';
import { pathwaysOf, timingOf, whoOf } from '../../analysis/inheritance.ts';
import { isValidOn } from '../../model/area-dates.ts';
import type { Directory } from '../../model/directory.ts';
import { newest } from '../../model/partial-date.ts';
import { factsOf, saysSomething } from '../../model/schema/fact.ts';
import { type Service, service as serviceSchema } from '../../model/schema/service.ts';
import type { Links } from './links.ts';
import type { ServiceEntry } from './schemas.ts';

/** The input of an answer. */
export type EntryInput = { directory: Directory; today: string; links: Links };

/** A service in an answer: the fields derived from its record, then the record. */
export function serviceEntry(service: Service, { directory, today, links }: EntryInput): ServiceEntry {
  const { id, region, ...record } = service;
  const date = evidenceDate(service);
  const { from } = pathwaysOf(service, directory);
  const inherited = (ids: string[]) => (ids.length ? { ids, from } : undefined);
  return {
    id,
    name: service.name,
    type: service.type,
    state: service.status.state,
    ...links.service(id),
    region: { id: region, name: directory.regions.find((one) => one.id === region)?.name ?? region },
    areas: service.areas.map((area) => areaIn(area, { directory, links, today })),
    who: inherited(whoOf(service, directory)),
    timing: inherited(timingOf(service, directory)),
    lastEvidence: date,
    freshness: freshness(date, today),
    waysIn: contactRoutes(service, directory).map(wayIn),
    evidence: evidenceOf(service, directory),
    facts: factsIn(service, directory),
    record,
  };
}

/**
 * An authority by its id, with its code and the addresses of its page and file. One that has ended has a page, but no
 * file.
 */
export function areaIn(id: string, { directory, links, today }: EntryInput) {
  const row = directory.authorityById.get(id);
  const { url, api } = links.area(id);
  const isInForce = row && isValidOn(row, today);
  return {
    ...{ id, name: nameOfArea(directory, id), code: row?.code, region: row?.region ?? '', url },
    ...(isInForce ? { api } : {}),
  };
}

const wayIn = ({ through, answers, phone, email, website, council }: ContactRoute): ServiceEntry['waysIn'][number] => ({
  through,
  answers,
  phone,
  email,
  website,
  area: council?.id,
});

const evidenceOf = ({ evidence }: Service, directory: Directory): ServiceEntry['evidence'] =>
  evidence.map((item) => ({ ...sourceOfEvidence(item, directory), supports: item.supports }));

const FACTS = factsOf(serviceSchema);

function factsIn(service: Service, directory: Directory): ServiceEntry['facts'] {
  const evidence = evidenceOf(service, directory);
  const facts = [...FACTS].filter(([field]) => saysSomething(service[field as keyof Service]));
  return Object.fromEntries(
    facts.map(([field, supporting]) => {
      const places = evidence.flatMap(({ supports }, at) =>
        supports.some((one) => supporting.includes(one)) ? at : [],
      );
      return [field, { evidence: places, date: newest(places.flatMap((at) => evidence[at]?.date ?? [])) }];
    }),
  );
}

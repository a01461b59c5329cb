import type { z } from 'zod';
import type { Changes } from '../../analysis/changes/changes.ts';
import type { AreaCoverage } from '../../analysis/coverage/coverage.ts';
import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Terms } from '../csvw.ts';
import { areaEntry, coveredIn, regionEntry, wholeArea } from './area-entry.ts';
import { answerSchemas } from './json-schemas.ts';
import { openApi } from './openapi.ts';
import { type ANSWERS, type AnswerName, SCHEMA_VERSION } from './schemas.ts';
import { type EntryInput, serviceEntry } from './service-entry.ts';

/**
 * The input of the files: the directory, the coverage on each of its days (today first), its changes and the terms of
 * use.
 */
export type ApiInput = EntryInput & {
  days: readonly { day: string; areas: readonly AreaCoverage[] }[];
  changes: Changes;
  terms: Terms;
};

/**
 * A file of the API: its path in the folder, the name of its schema (undefined for a file that is itself a schema), and
 * its content, which is made each time it is read: the content of every file at once would fill the memory of a build.
 */
export type AnswerFile = { file: string; name: AnswerName | undefined; readonly says: unknown };

type Says<Name extends AnswerName> = z.infer<(typeof ANSWERS)[Name]>;

/** Every file under /api/v1/, in a fixed order. Fields whose value is not known are left out. */
export function answerFiles(given: ApiInput): AnswerFile[] {
  const { directory, links, days, terms } = given;
  const head = {
    schemaVersion: SCHEMA_VERSION,
    generatedAt: given.today,
    licence: { name: 'CC BY 4.0', url: terms.licence, attributions: [...terms.attributions] },
    citation: terms.citation,
    about: links.about,
  };
  const answer = <Name extends AnswerName>(
    file: string,
    name: Name,
    content: () => Omit<Says<Name>, keyof typeof head>,
  ): AnswerFile => ({
    file: `${file}.json`,
    name,
    get says() {
      return { ...head, ...content() };
    },
  });
  const { services, regions } = directory;
  const areas = days[0]?.areas ?? [];
  const entryOf = (service: Service) => serviceEntry(service, given);
  return [
    answer('services', 'services', () => ({ total: services.length, services: services.map(entryOf) })),
    ...services.map((service) => answer(`services/${service.id}`, 'service', () => ({ service: entryOf(service) }))),
    answer('areas', 'areas', () => ({ total: areas.length, areas: areas.map((area) => areaEntry(area, given)) })),
    ...areas.map((area) => answer(`areas/${area.authority.id}`, 'area', () => ({ area: wholeArea(area, given) }))),
    answer('regions', 'regions', () => ({
      total: regions.length,
      regions: regions.map((region) => regionEntry(region, given)),
    })),
    answer('coverage', 'coverage', () => ({ days: days.map(dayOf) })),
    answer('vocabulary', 'vocabulary', () => ({ vocabularies: vocabulariesOf(directory) })),
    answer('changes', 'changes', () => changesOf(given)),
    ...answerSchemas().map(([name, says]) => ({ file: `schemas/${name}.json`, name: undefined, says })),
    { file: 'openapi.json', name: undefined, says: openApi(links.api) },
  ];
}

const dayOf = ({ day, areas }: ApiInput['days'][number]) => ({
  day,
  areas: areas.map((area) => {
    const { id, code, name, region } = area.authority;
    return { id, code, name, region, ...coveredIn(area) };
  }),
});

const vocabulariesOf = ({ vocabulary, vocabularyCautions }: Directory): Says<'vocabulary'>['vocabularies'] =>
  Object.fromEntries(
    Object.entries(vocabulary).map(([name, terms]) => [
      name,
      {
        caution: vocabularyCautions[name as keyof typeof vocabulary],
        terms: [...terms.values()].map(({ id, label, description, type, source: citation }) => ({
          ...{ id, label, description, type, citation },
        })),
      },
    ]),
  );

const changesOf = ({ changes: { from, changes }, links }: ApiInput) => ({
  total: changes.length,
  from,
  changes: changes.map(({ date, what, service: { id, name, region }, before }) => ({
    date,
    what,
    service: { id, name, ...links.service(id), region },
    before,
  })),
});

import { authoritiesAt } from '../../analysis/areas.ts';
import { toRecord } from '../../analysis/eligibility/to-record.ts';
import { contactsOfCouncil, contactsOfModels } from '../../analysis/eligibility/whom-to-ask.ts';
import { neighboursOf } from '../../analysis/nearby.ts';
import type { MatchData } from '../../islands/match/use-match-data.ts';
import { directory, today } from '../../site/directory.ts';

/** What the matcher knows: each service's conditions, the councils with their neighbours, and what things are called. */
export const GET = () => {
  const { services, vocabulary } = directory;
  const areas = authoritiesAt(directory, today).map(({ id, name, region }) => {
    const { land, water } = neighboursOf(directory, [id]);
    return { id, name, region, next: [...land, ...water], contacts: contactsOfCouncil(id, directory) };
  });
  return Response.json({
    records: services.map((service) => toRecord(service, directory, today)),
    areas,
    needs: [...vocabulary.needs.values()].map(({ id, label }) => ({ id, label })),
    types: Object.fromEntries([...vocabulary.types.values()].map(({ id, label, short }) => [id, short ?? label])),
    national: contactsOfModels(directory),
  } satisfies MatchData);
};

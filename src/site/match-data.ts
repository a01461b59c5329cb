import { authoritiesAt } from '../analysis/areas.ts';
import { RECORD_WORDS, toRecord } from '../analysis/eligibility/to-record.ts';
import { contactsOfCouncil, contactsOfModels } from '../analysis/eligibility/whom-to-ask.ts';
import { neighboursOf } from '../analysis/nearby.ts';
import type { MatchData } from '../islands/match/use-match-data.ts';
import { JUDGING_IN_WELSH, RECORDS_IN_WELSH } from '../words/judging.ts';
import { MATCH } from '../words/match.ts';
import type { Language } from '../words/words.ts';
import { directory, today } from './directory.ts';
import { nameIn, namesOfAreas } from './languages.ts';

/** The data of the matcher: each service's conditions, the councils with their neighbours, and the names of things. */
export function matchData(language: Language): MatchData {
  const { services, vocabulary } = directory;
  const inWelsh = language === 'cy';
  const words = inWelsh
    ? { ...RECORDS_IN_WELSH, areas: (_: unknown, ids: readonly string[]) => namesOfAreas('cy', ids) }
    : RECORD_WORDS;
  const areas = authoritiesAt(directory, today).map(({ id, region }) => {
    const { land, water } = neighboursOf(directory, [id]);
    const { text: name, lang } = nameIn(language, id);
    const contacts = contactsOfCouncil(id, directory, words.who);
    return { id, name, lang, region, next: [...land, ...water], contacts };
  });
  const { label } = words;
  return {
    records: services.map((service) => toRecord(service, directory, today, words)),
    areas: inWelsh ? areas.toSorted(byNation) : areas,
    needs: [...vocabulary.needs.values()].map((need) => ({ id: need.id, label: label(need.label) })),
    types: Object.fromEntries([...vocabulary.types.values()].map((type) => [type.id, label(type.short ?? type.label)])),
    national: contactsOfModels(directory, words.who),
    ...(inWelsh && { inWelsh: { words: MATCH, judging: JUDGING_IN_WELSH } }),
  };
}

/** The authorities of Wales first, each nation by name. */
const byNation = (a: { name: string; lang?: string | undefined }, b: typeof a): number =>
  Number(Boolean(a.lang)) - Number(Boolean(b.lang)) || a.name.localeCompare(b.name, 'cy');

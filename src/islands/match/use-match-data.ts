import { useEffect, useState } from 'react';
import { JUDGING, type JudgingWords } from '../../analysis/eligibility/judging-words.ts';
import type { MatchArea } from '../../analysis/eligibility/near.ts';
import type { MatchRecord } from '../../analysis/eligibility/record.ts';
import type { Names } from '../../analysis/eligibility/rule.ts';
import type { Contact } from '../../analysis/eligibility/whom-to-ask.ts';
import type { ServiceType } from '../../model/schema/service.ts';
import type { MatchWords } from './words.ts';

/** An authority with its council's contacts. `lang`: the language of its name, where that differs from the page's. */
export type AreaWithContacts = MatchArea & { contacts: readonly Contact[]; lang?: 'en' | undefined };

/** The content of `/match/services.json`. */
export type MatchData = {
  records: readonly MatchRecord[];
  areas: readonly AreaWithContacts[];
  needs: readonly { id: string; label: string }[];
  /** The name of each type. */
  types: Partial<Record<ServiceType, string>>;
  /** National bodies that may know of more than is recorded. */
  national: readonly Contact[];
  /** The Welsh texts, in the data for the Welsh page. Links then lead to pages under `cy/`. */
  inWelsh?: { words: MatchWords; judging: JudgingWords } | undefined;
};

/**
 * Fetches the matcher's data. The file is the same for everybody: the request contains none of the answers.
 *
 * @returns undefined while it is loading, and `failed` where it cannot be loaded
 */
export function useMatchData(address: string): MatchData | 'failed' | undefined {
  const [data, setData] = useState<MatchData | 'failed'>();
  useEffect(() => {
    fetch(address)
      .then((answer) => answer.json())
      .then(setData, () => setData('failed'));
  }, [address]);
  return data;
}

/** The names of areas and needs in sentences. */
export const namesIn = ({ areas, needs, inWelsh }: MatchData): Names => ({
  areas: Object.fromEntries(areas.map(({ id, name }) => [id, name])),
  needs: Object.fromEntries(needs.map(({ id, label }) => [id, label.charAt(0).toLowerCase() + label.slice(1)])),
  words: inWelsh?.judging ?? JUDGING,
});

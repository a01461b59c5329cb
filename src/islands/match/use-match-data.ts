import { useEffect, useState } from 'react';
import { JUDGING, type JudgingWords } from '../../analysis/eligibility/judging-words.ts';
import type { MatchArea } from '../../analysis/eligibility/near.ts';
import type { MatchRecord } from '../../analysis/eligibility/record.ts';
import type { Names } from '../../analysis/eligibility/rule.ts';
import type { Contact } from '../../analysis/eligibility/whom-to-ask.ts';
import type { ServiceType } from '../../model/schema/service.ts';
import type { MatchWords } from './words.ts';

/** An authority, with whom to ask at its council. `lang`: where its name is not in the page's language. */
export type AreaWithContacts = MatchArea & { contacts: readonly Contact[]; lang?: 'en' | undefined };

/** What the matcher works on, as `/match/services.json` has it. */
export type MatchData = {
  records: readonly MatchRecord[];
  areas: readonly AreaWithContacts[];
  needs: readonly { id: string; label: string }[];
  /** What each type is called. */
  types: Partial<Record<ServiceType, string>>;
  /** National bodies that may know of more than is recorded. */
  national: readonly Contact[];
  /** What is said in another language than English; its pages stand under `cy/`. */
  inWelsh?: { words: MatchWords; judging: JudgingWords } | undefined;
};

/**
 * Fetches what the matcher works on. The same file for everybody: nothing of what is answered is in the request.
 *
 * @returns undefined until it is there, and `failed` where it cannot be had
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

/** What things are called in a sentence. */
export const namesIn = ({ areas, needs, inWelsh }: MatchData): Names => ({
  areas: Object.fromEntries(areas.map(({ id, name }) => [id, name])),
  needs: Object.fromEntries(needs.map(({ id, label }) => [id, label.charAt(0).toLowerCase() + label.slice(1)])),
  words: inWelsh?.judging ?? JUDGING,
});

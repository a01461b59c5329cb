import type { Hit } from '../analysis/search/answer.ts';

/** The councils as `/areas/councils.json` has them: with their ids and those of the councils that they came from. */
export type CouncilRow = Hit & { id: string; before: string[] };

/** The councils, to be found by id. Those that are not known are passed over. */
export type Councils = { byId(ids: readonly string[]): Hit[] };

/** @throws where the file cannot be had */
export async function councilsOf(address: string): Promise<Councils> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The list of councils answered ${answer.status}.`);
  const rows = (await answer.json()) as CouncilRow[];
  return { byId: (ids) => ids.flatMap((one) => rows.filter(({ id, before }) => id === one || before.includes(one))) };
}

import type { Hit } from '../analysis/search/answer.ts';

/** A council in `/areas/councils.json`: with its id and the ids of the councils that it replaced. */
export type CouncilRow = Hit & { id: string; before: string[] };

/** Looks up councils by id. Unknown ids are ignored. */
export type Councils = { byId(ids: readonly string[]): Hit[] };

/** Fetches the councils. @throws where the file cannot be loaded */
export async function councilsOf(address: string): Promise<Councils> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The list of councils answered ${answer.status}.`);
  const rows = (await answer.json()) as CouncilRow[];
  return { byId: (ids) => ids.flatMap((one) => rows.filter(({ id, before }) => id === one || before.includes(one))) };
}

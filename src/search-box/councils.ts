import type { Hit } from '../analysis/search/answer.ts';

/** The councils as `/areas/councils.json` has them: their ids, those of the councils that they came from, and ONS codes. */
export type CouncilRow = Hit & { id: string; before: string[]; codes: string[] };

/** The councils, to be found by id or by ONS code. Those that are not known are passed over. */
export type Councils = { byId(ids: readonly string[]): Hit[]; byCode(codes: readonly string[]): Hit[] };

/** @throws where the file cannot be had */
export async function councilsOf(address: string): Promise<Councils> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The list of councils answered ${answer.status}.`);
  const rows = (await answer.json()) as CouncilRow[];
  const where = (meets: (row: CouncilRow, wanted: string) => boolean) => (wanted: readonly string[]) =>
    wanted.flatMap((one) => rows.filter((row) => meets(row, one)));
  return {
    byId: where(({ id, before }, one) => id === one || before.includes(one)),
    byCode: where(({ codes }, one) => codes.includes(one)),
  };
}

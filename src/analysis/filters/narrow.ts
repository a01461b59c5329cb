/** The value of a filter for a service whose record does not say. */
export const NOT_RECORDED = 'not-recorded';

/** A service for the filters: its areas, and its values for each filter. */
export type Row = { id: string; areas: readonly string[]; has: Readonly<Record<string, readonly string[]>> };

/** The chosen values of each filter. A filter that is absent or empty excludes nothing. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** The services with at least one of the chosen values of every filter that is used. */
export function narrow<Of extends Row>(rows: readonly Of[], choice: Choice): Of[] {
  const chosen = Object.entries(choice).filter(([, values]) => values.length > 0);
  return rows.filter(({ has }) => chosen.every(([id, values]) => values.some((value) => has[id]?.includes(value))));
}

/** The services that cover one of the authorities; all services where the list is empty. */
export const covering = <Of extends Row>(rows: readonly Of[], areas: readonly string[]): Of[] =>
  areas.length ? rows.filter((row) => row.areas.some((area) => areas.includes(area))) : [...rows];

/**
 * How many services each value of a filter would give with the choices of the other filters. Values without services
 * are absent.
 */
export function countsOf(rows: readonly Row[], choice: Choice, filter: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { has } of narrow(rows, { ...choice, [filter]: [] }))
    for (const value of has[filter] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A choice with one value added, or removed where it was chosen. */
export function toggled(choice: Choice, filter: string, value: string): Choice {
  const values = choice[filter] ?? [];
  return {
    ...choice,
    [filter]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}

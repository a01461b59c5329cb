/** How many can be set side by side. */
export const MOST = 4;

/** An id of a service, or that of a model below `models/`. */
const ID = /^(?:models\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The ids that an address names (`?of=nest-rochdale,models/pause`), each once; what cannot be an id is left out. */
export const chosenIn = (search: string): string[] => [
  ...new Set((new URLSearchParams(search).get('of') ?? '').split(',').filter((id) => ID.test(id))),
];

/** The query that names some ids; empty for none. */
export const queryOf = (ids: readonly string[]): string => (ids.length > 0 ? `?of=${ids.join(',')}` : '');

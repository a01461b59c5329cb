/** The most services and models that can be compared. */
export const MAX_COMPARED = 4;

/** The id of a service, or `models/` followed by the id of a model. */
const ID = /^(?:models\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The ids in an address (`?of=nest-rochdale,models/pause`), without duplicates and without anything that cannot be an
 * id.
 */
export const chosenIn = (search: string): string[] => [
  ...new Set((new URLSearchParams(search).get('of') ?? '').split(',').filter((id) => ID.test(id))),
];

/** The query of an address that names the ids; empty where there are none. */
export const queryOf = (ids: readonly string[]): string => (ids.length > 0 ? `?of=${ids.join(',')}` : '');

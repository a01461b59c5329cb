import { v5 } from 'uuid';

/** The name space of this directory. Never changed: every id of the feeds follows from it. */
const OURS = v5('recurrent-care-map', v5.URL);

/** The id (RFC 9562, version 5) of a thing of some kind by its own id, the same wherever the site stands. */
export const uuidOf = (kind: string, ...ids: readonly string[]): string => v5([kind, ...ids].join('/'), OURS);

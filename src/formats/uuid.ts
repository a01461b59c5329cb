import { v5 } from 'uuid';

/** The namespace of this directory. It must never change: every id of the feeds depends on it. */
const OURS = v5('recurrent-care-map', v5.URL);

/** A UUID (RFC 9562, version 5) made from the kind and the id of a thing, the same wherever the site is published. */
export const uuidOf = (kind: string, ...ids: readonly string[]): string => v5([kind, ...ids].join('/'), OURS);

import { parseHTML } from 'linkedom';

/** An empty DOM document in which the build draws tables; one for the whole build. */
export const emptyDocument: Document = parseHTML('<!doctype html><html><body></body></html>').document;

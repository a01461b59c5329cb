import { parseHTML } from 'linkedom';

/** An empty document that tables are drawn with at the build, one for all. */
export const paper: Document = parseHTML('<!doctype html><html><body></body></html>').document;

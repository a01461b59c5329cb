import { BEGUN, COUNCILS, IN_FULL, MISSPELT, PLACES } from './areas.ts';
import { CRISIS, CRISIS_AND_MORE } from './crisis.ts';
import type { Golden } from './golden.ts';
import { NOT_HERE, POSTCODES, SHARED_POSTCODES } from './postcodes.ts';
import { NOT_FOUND, PAGES } from './rest.ts';
import { SENTENCES, SERVICES } from './services.ts';

/** Every phrasing by its kind, worst harm first. */
export const KINDS: Readonly<Record<string, readonly Golden[]>> = {
  'words of crisis': CRISIS,
  'words of crisis beside others': CRISIS_AND_MORE,
  'what is not known': NOT_FOUND,
  postcodes: POSTCODES,
  'postcodes that councils share': SHARED_POSTCODES,
  'postcodes of elsewhere': NOT_HERE,
  councils: COUNCILS,
  'councils in full': IN_FULL,
  places: PLACES,
  'misspelt names': MISSPELT,
  'questions and sentences': SENTENCES,
  services: SERVICES,
  'beginnings of names': BEGUN,
  'pages, terms and numbers': PAGES,
};

export const GOLDEN: readonly Golden[] = Object.values(KINDS).flat();

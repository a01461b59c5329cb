import { BEGUN, COUNCILS, IN_FULL, MISSPELT, PLACES } from './areas.ts';
import { CRISIS, CRISIS_AND_MORE } from './crisis.ts';
import { CRISIS_SENTENCES, NO_CRISIS } from './crisis-sentences.ts';
import type { Golden } from './golden.ts';
import { NOT_HERE, POSTCODES, SHARED_POSTCODES } from './postcodes.ts';
import { NOT_FOUND, PAGES } from './rest.ts';
import { SENTENCES, SERVICES } from './services.ts';
import { ASKED, ASKED_ABOUT, ELSEWHERE, NO_PLACE, SHORT_NAMES, WITH_COUNTY } from './written.ts';

/** Every query by its kind; the kinds where a mistake does the most harm come first. */
export const KINDS: Readonly<Record<string, readonly Golden[]>> = {
  'words of crisis': CRISIS,
  'words of crisis beside others': CRISIS_AND_MORE,
  'whole sentences of crisis': CRISIS_SENTENCES,
  'words of crisis in another sense': NO_CRISIS,
  'what is not known': NOT_FOUND,
  'no place in a sentence': NO_PLACE,
  'places elsewhere': ELSEWHERE,
  postcodes: POSTCODES,
  'postcodes that councils share': SHARED_POSTCODES,
  'postcodes of elsewhere': NOT_HERE,
  councils: COUNCILS,
  'councils in full': IN_FULL,
  places: PLACES,
  'towns with their counties': WITH_COUNTY,
  'short and Welsh names': SHORT_NAMES,
  'what has to be asked': ASKED,
  'misspelt names': MISSPELT,
  'questions and sentences': SENTENCES,
  services: SERVICES,
  'beginnings of names': BEGUN,
  'pages, terms and numbers': PAGES,
  'questions of law and of the site': ASKED_ABOUT,
};

export const GOLDEN: readonly Golden[] = Object.values(KINDS).flat();

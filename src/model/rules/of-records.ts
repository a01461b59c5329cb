import { areaAtDate } from './area-at-date.ts';
import { areaListed } from './area-listed.ts';
import { caution } from './caution.ts';
import { closingSaid } from './closing-said.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateOrder } from './date-order.ts';
import { evidenceSupports } from './evidence-supports.ts';
import { fileSize } from './file-size.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { html } from './html.ts';
import { idClash } from './id-clash.ts';
import { idForm } from './id-form.ts';
import { kindOfType } from './kind-of-type.ts';
import { likelyDuplicate } from './likely-duplicate.ts';
import { organisationalContact } from './organisational-contact.ts';
import { pageItself } from './page-itself.ts';
import { pathwayNeeded } from './pathway-needed.ts';
import { personalDetails } from './personal-details.ts';
import { regionFolder } from './region-folder.ts';
import type { Rule } from './rule.ts';
import { dateForm, schema, unknownKey, webAddress } from './schema.ts';
import { strayFile } from './stray-file.ts';
import { successor } from './successor.ts';
import { wording } from './wording.ts';

/** What records say, and where each stands. */
export const RULES_OF_RECORDS: readonly Rule[] = [
  areaAtDate,
  areaListed,
  caution,
  closingSaid,
  danglingReference,
  dateInFuture,
  dateOrder,
  evidenceSupports,
  fileSize,
  hiddenCharacter,
  html,
  idClash,
  idForm,
  kindOfType,
  likelyDuplicate,
  organisationalContact,
  pageItself,
  pathwayNeeded,
  personalDetails,
  regionFolder,
  dateForm,
  schema,
  unknownKey,
  webAddress,
  strayFile,
  successor,
  wording,
];

import { areaAtDate } from './area-at-date.ts';
import { areaDates } from './area-dates.ts';
import { areaListed } from './area-listed.ts';
import { areaOnce } from './area-once.ts';
import { caution } from './caution.ts';
import { closingSaid } from './closing-said.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateOrder } from './date-order.ts';
import { evidenceKey } from './evidence-key.ts';
import { evidenceSupports } from './evidence-supports.ts';
import { fileSize } from './file-size.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { html } from './html.ts';
import { idClash } from './id-clash.ts';
import { idForm } from './id-form.ts';
import { idOfCouncil } from './id-of-council.ts';
import { kindOfType } from './kind-of-type.ts';
import { likelyDuplicate } from './likely-duplicate.ts';
import { newerThanEvidence } from './newer-than-evidence.ts';
import { organisationalContact } from './organisational-contact.ts';
import { otherName } from './other-name.ts';
import { pageItself } from './page-itself.ts';
import { pathwayNeeded } from './pathway-needed.ts';
import { personalDetails } from './personal-details.ts';
import { pressMailbox } from './press-mailbox.ts';
import { range } from './range.ts';
import { regionFolder } from './region-folder.ts';
import type { Rule } from './rule.ts';
import { dateForm, schema, unknownKey, webAddress, wordForNothing } from './schema.ts';
import { seenRunning } from './seen-running.ts';
import { setOutElsewhere } from './set-out-elsewhere.ts';
import { sharedContact } from './shared-contact.ts';
import { strayFile } from './stray-file.ts';
import { successor } from './successor.ts';
import { twice } from './twice.ts';
import { unsupported } from './unsupported.ts';
import { wording } from './wording.ts';

/** Rules on the content of records and on where each record is. */
export const RULES_OF_RECORDS: readonly Rule[] = [
  areaAtDate,
  areaDates,
  areaListed,
  areaOnce,
  caution,
  closingSaid,
  danglingReference,
  dateForm,
  dateInFuture,
  dateOrder,
  evidenceKey,
  evidenceSupports,
  fileSize,
  hiddenCharacter,
  html,
  idClash,
  idForm,
  idOfCouncil,
  kindOfType,
  likelyDuplicate,
  newerThanEvidence,
  organisationalContact,
  otherName,
  pageItself,
  pathwayNeeded,
  personalDetails,
  pressMailbox,
  range,
  regionFolder,
  schema,
  seenRunning,
  setOutElsewhere,
  sharedContact,
  strayFile,
  successor,
  twice,
  unknownKey,
  unsupported,
  webAddress,
  wordForNothing,
  wording,
];

import { anchorOrAlias } from './anchor-or-alias.ts';
import { areaAtDate } from './area-at-date.ts';
import { areaListed } from './area-listed.ts';
import { caution } from './caution.ts';
import { commentInText } from './comment-in-text.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateOrder } from './date-order.ts';
import { directive } from './directive.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { emptyFolder } from './empty-folder.ts';
import { evidenceSupports } from './evidence-supports.ts';
import { fileSize } from './file-size.ts';
import { forbiddenKey } from './forbidden-key.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { html } from './html.ts';
import { idClash } from './id-clash.ts';
import { idForm } from './id-form.ts';
import { kindOfType } from './kind-of-type.ts';
import { likelyDuplicate } from './likely-duplicate.ts';
import { mergeKey } from './merge-key.ts';
import { missingTable } from './missing-table.ts';
import { nesting } from './nesting.ts';
import { organisationalContact } from './organisational-contact.ts';
import { pathwayNeeded } from './pathway-needed.ts';
import { personalDetails } from './personal-details.ts';
import { regionFolder } from './region-folder.ts';
import type { Rule } from './rule.ts';
import { dateForm, schema, unknownKey, webAddress } from './schema.ts';
import { strayFile } from './stray-file.ts';
import { successor } from './successor.ts';
import { symbolicLink } from './symbolic-link.ts';
import { syntax } from './syntax.ts';
import { tab } from './tab.ts';
import { tag } from './tag.ts';
import { unquotedPhone } from './unquoted-phone.ts';
import { wording } from './wording.ts';
import { ymlEnding } from './yml-ending.ts';

/** Every rule. Their order does not matter: problems are sorted by place. */
export const RULES: readonly Rule[] = [
  ...[ymlEnding, strayFile, symbolicLink, emptyFolder, missingTable, fileSize, idForm, idClash, regionFolder],
  ...[
    syntax,
    directive,
    anchorOrAlias,
    tag,
    mergeKey,
    nesting,
    duplicateKey,
    tab,
    commentInText,
    unquotedPhone,
    forbiddenKey,
  ],
  ...[schema, unknownKey, dateForm, webAddress, danglingReference, duplicateTerm],
  ...[html, hiddenCharacter, personalDetails, wording],
  ...[evidenceSupports, caution, organisationalContact],
  ...[dateInFuture, dateOrder, areaAtDate, areaListed],
  ...[likelyDuplicate, kindOfType, pathwayNeeded, successor],
];

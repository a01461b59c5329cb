import { anchorOrAlias } from './anchor-or-alias.ts';
import { authoritiesOfDay } from './authorities-of-day.ts';
import { authorityRows } from './authority-rows.ts';
import { cellLetters } from './cell-letters.ts';
import { cellTwice } from './cell-twice.ts';
import { commentInText } from './comment-in-text.ts';
import { danglingTableReference } from './dangling-reference.ts';
import { directive } from './directive.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateTerm } from './duplicate-term.ts';
import { emptyFolder } from './empty-folder.ts';
import { encoding } from './encoding.ts';
import { estimateFigures } from './estimate-figures.ts';
import { fileName } from './file-name.ts';
import { forbiddenKey } from './forbidden-key.ts';
import { helpLines } from './help-lines.ts';
import { lineEnds } from './line-ends.ts';
import { mappingAddsUp } from './mapping-adds-up.ts';
import { mergeKey } from './merge-key.ts';
import { missingTable } from './missing-table.ts';
import { needFigures } from './need-figures.ts';
import { needSeries } from './need-series.ts';
import { neighbourPairs } from './neighbour-pairs.ts';
import { nesting } from './nesting.ts';
import { noServices } from './no-services.ts';
import { noneAtDate } from './none-at-date.ts';
import type { Rule } from './rule.ts';
import { searchWordsOnce } from './search-words.ts';
import { similarAuthorities } from './similar-authorities.ts';
import { symbolicLink } from './symbolic-link.ts';
import { syntax } from './syntax.ts';
import { tab } from './tab.ts';
import { tag } from './tag.ts';
import { txtEnding } from './txt-ending.ts';
import { unquotedPhone } from './unquoted-phone.ts';
import { vocabularyOfSchema } from './vocabulary-of-schema.ts';
import { ymlEnding } from './yml-ending.ts';

/**
 * Rules on how the folder and its files are named and written, and on the references of its tables. The contribution
 * form writes records that cannot break these rules, so it uses only those of records.
 */
export const RULES_OF_FILES: readonly Rule[] = [
  anchorOrAlias,
  commentInText,
  directive,
  duplicateKey,
  duplicateTerm,
  danglingTableReference,
  emptyFolder,
  encoding,
  estimateFigures,
  fileName,
  forbiddenKey,
  lineEnds,
  helpLines,
  mergeKey,
  missingTable,
  nesting,
  noServices,
  searchWordsOnce,
  symbolicLink,
  syntax,
  tab,
  tag,
  txtEnding,
  unquotedPhone,
  authoritiesOfDay,
  authorityRows,
  cellLetters,
  cellTwice,
  mappingAddsUp,
  needFigures,
  needSeries,
  neighbourPairs,
  noneAtDate,
  similarAuthorities,
  vocabularyOfSchema,
  ymlEnding,
];

import type { Directory } from '../../model/directory.ts';
import { FIRST_HELP } from '../../model/schema/first-help.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import type { CrisisLine, CrisisList } from '../search/crisis.ts';
import { fold } from '../search/fold.ts';

/** The list as the page needs it. A line without a number to ring is left out. */
export function crisisListOf({ crisisWords, helpNow }: Pick<Directory, 'crisisWords' | 'helpNow'>): CrisisList {
  const lineOf = (line: HelpLine | undefined): CrisisLine[] => {
    if (!line?.phone) return [];
    const { name, phone, welsh, nations } = line;
    const [nation, other] = nations;
    return [{ name, phone, welsh, ...(nation && !other && { nation }) }];
  };
  return {
    lines: FIRST_HELP.flatMap((first) => helpNow.filter((line) => line.first === first)).flatMap(lineOf),
    groups: crisisWords.groups.map(({ words, language, 'also-line': also }) => ({
      words: words.map(fold),
      ...(language && { welsh: true as const }),
      ...(also && { line: lineOf(helpNow.find(({ name }) => name === also))[0] }),
    })),
  };
}

import { areasInWords } from '../analysis/areas.ts';
import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';

/**
 * Words that reveal why somebody reads this site. Other people may see the title of a tab, the history of a browser or
 * the preview of a link, so none of these contains one, in English or in Welsh; the page itself may.
 */
const TELLING =
  /remov|court|proceeding|adopt|birth[ -](?:parent|mother|famil)|separat|apart\b|\bloss|\blost|grief|abus|domestic|violen|recurrent(?! care map)|\bin care\b|care order|edge of care|looked after|taken into|in residence|custody|safeguard|child protection|symud|\bllys\b|achosion|mabwysi|gwahan|galar|cam-drin|trais|domestig|gofal|gwarchod|diogelu/i;

/** True if a text contains a word that reveals why somebody reads it. */
export const isRevealing = (text: string): boolean => TELLING.test(text);

/** A title, with its second part replaced by a number where that part reveals too much: "Services: when (6)". */
export const numberedTitle = (lead: string, rest: string, index: number): string =>
  isRevealing(rest) ? `${lead} (${index + 1})` : `${lead}: ${rest}`;

/** The titles of the services' pages by id: the name and the area, or only the area where the name reveals too much. */
export function serviceTitles(directory: Directory): Map<string, string> {
  const titles = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const service of directory.services) {
    const title = titleOf(service, directory);
    const count = (taken.get(title) ?? 0) + 1;
    taken.set(title, count);
    titles.set(service.id, count > 1 ? `${title} (${count})` : title);
  }
  return titles;
}

function titleOf({ name, areas }: Service, directory: Directory): string {
  const where = areasInWords(directory, areas);
  if (isRevealing(name)) return where ? `A service in ${where}` : 'A service';
  return where && !name.includes(where) ? `${name} (${where})` : name;
}

import { areasInWords } from '../analysis/areas.ts';
import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';

/**
 * Words that tell why somebody reads this site. The title of a tab, the history of a browser and the preview of a link may
 * be seen by somebody else, so none of them holds one, in English or in Welsh; the page itself says what it is.
 */
const TELLING =
  /remov|court|proceeding|adopt|birth[ -](?:parent|mother|famil)|separat|apart\b|\bloss|\blost|grief|abus|domestic|violen|recurrent(?! care map)|\bin care\b|care order|edge of care|looked after|taken into|in residence|custody|safeguard|child protection|symud|\bllys\b|achosion|mabwysi|gwahan|galar|cam-drin|trais|domestig|gofal|gwarchod|diogelu/i;

/** True where a text tells why somebody reads it. */
export const tells = (text: string): boolean => TELLING.test(text);

/** A title as it is, or where it tells too much, its first part and its number among the others: "Services: when (6)". */
export const numberedTitle = (lead: string, rest: string, index: number): string =>
  tells(rest) ? `${lead} (${index + 1})` : `${lead}: ${rest}`;

/** The titles of services' pages by id: the name and the area, or the area alone where the name tells too much. */
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
  if (tells(name)) return where ? `A service in ${where}` : 'A service';
  return where && !name.includes(where) ? `${name} (${where})` : name;
}

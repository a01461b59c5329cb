import { fold } from './fold.ts';

/** What stands after the name of a council: "Kent County Council", "Wirral MBC", "City of London Corporation". */
const AFTER =
  / (((london|royal|metropolitan|county) )?(borough|district) |(metropolitan )?(city|county) |unitary |town )?(council|authority)$| (mbc|mdc|cbc|dc|corporation)$/;
/** What says before the name that it is a council. */
const COUNCIL = /^(the )?(cyngor|council of|(royal |london |metropolitan |county )*borough of) /;
/** What stands before the name, in English and Welsh; each is taken away by itself. */
const BEFORE =
  /^(the|cyngor|council of|(royal |london |metropolitan |county )*borough of|(metropolitan )?city (and county )?of|county of|bwrdeistref sirol|bwrdeistref|dinas a sir|dinas|sir) /;

/**
 * The names that may be meant where somebody types what a council is called in full, the longest first: "Cyngor Sir Fynwy"
 * is that of "sir fynwy" or of "fynwy". Folded; empty where no word says that it is a council.
 */
export function councilNames(text: string): string[] {
  const whole = fold(text);
  const bare = whole.replace(AFTER, '');
  if (bare === whole && !COUNCIL.test(whole)) return [];
  const names = bare === whole ? [] : [bare];
  let rest = bare;
  while (BEFORE.test(rest)) {
    rest = rest.replace(BEFORE, '');
    names.push(rest);
  }
  return names;
}

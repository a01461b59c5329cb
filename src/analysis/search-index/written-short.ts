/** How people abbreviate the beginnings (sides) and ends of the names of councils and areas. */
const SIDES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^north east /, ['ne ', 'n e ']],
  [/^north west /, ['nw ', 'n w ']],
  [/^south east /, ['se ', 's e ']],
  [/^south west /, ['sw ', 's w ']],
  [/^north /, ['n ']],
  [/^south /, ['s ']],
  [/^east /, ['e ']],
  [/^west /, ['w ']],
];
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/ yorkshire$/, ' yorks'],
  [/ lincolnshire$/, ' lincs'],
  [/ gloucestershire$/, ' glos'],
  [/ northamptonshire$/, ' northants'],
  [/ bedfordshire$/, ' beds'],
  [/ berkshire$/, ' berks'],
  [/ midlands$/, ' mids'],
];

/** A folded name with its short forms: "n yorks" for "north yorkshire". */
export function writtenShort(key: string): string[] {
  const ends = ENDS.flatMap(([end, short]) => (end.test(key) ? [key.replace(end, short)] : []));
  const [side, shorts] = SIDES.find(([pattern]) => pattern.test(key)) ?? [];
  const sides = side ? [key, ...ends].flatMap((name) => shorts?.map((short) => name.replace(side, short)) ?? []) : [];
  return [key, ...ends, ...sides];
}

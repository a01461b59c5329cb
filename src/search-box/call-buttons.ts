import type { CrisisHelp, CrisisLine } from '../analysis/search/crisis.ts';

/**
 * A button to ring each helpline, with its hours where they are known, and the Welsh-language number where the query
 * was in Welsh.
 */
export const callButtons = (help: CrisisHelp | undefined): HTMLElement[] =>
  help?.lines.flatMap((line) => [
    buttonOf(line, line.phone, NATIONS[line.nation ?? 'both'], line.hours),
    ...(help.welsh && line.welsh ? [buttonOf(line, line.welsh, 'Cymraeg')] : []),
  ]) ?? [];

const NATIONS = { england: 'England', wales: 'Wales', both: '' } as const;

function buttonOf({ name }: CrisisLine, phone: string, where: string, hours = ''): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const number = document.createElement('strong');
  link.className = 'button call';
  link.href = `tel:${phone.replaceAll(' ', '')}`;
  number.textContent = phone;
  link.append(`${where ? `${name}, ${where}` : name}: `, number, hours && ` (${hours})`);
  item.append(link);
  return item;
}

/**
 * The numbers as text for a screen reader, before the results. Sighted readers have the buttons and need no second
 * list.
 */
export function callsInWords({ lines }: CrisisHelp): HTMLElement {
  const words = document.createElement('span');
  words.className = 'govuk-visually-hidden';
  words.textContent = `If you need someone now: ${lines.map(({ name, phone }) => `${name} ${phone}`).join('; ')}. `;
  return words;
}

import type { CrisisHelp, CrisisLine } from '../analysis/search/crisis.ts';

/** A button to ring each line, with its hours where they are known, and the number on which Welsh is spoken where Welsh was typed. */
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

/** The numbers as a screen reader is told of them before what was found; whoever sees the buttons needs no second list. */
export function callsInWords({ lines }: CrisisHelp): HTMLElement {
  const words = document.createElement('span');
  words.className = 'govuk-visually-hidden';
  words.textContent = `If you need someone now: ${lines.map(({ name, phone }) => `${name} ${phone}`).join('; ')}. `;
  return words;
}

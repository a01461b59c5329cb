import type { Outcome } from './outcome.ts';
import type { Part } from './part.ts';
import type { Where } from './where.ts';

/** Whether Enter may open a place, or the question to ask first. */
export function asked({ certain, name, documents }: Where): Pick<Outcome, 'certain' | 'question'> {
  if (certain) return { certain };
  const [first, second] = documents;
  if (first && !second) return { certain, question: `Did you mean ${first.label}, ${first.under}?` };
  const ofOneName = new Set(documents.map(({ label }) => label)).size === 1;
  const isBorder = documents.length === 2 && second?.under.includes('border');
  if (isBorder) return { certain, question: `Which council? ${name} is near a border.` };
  return { certain, question: ofOneName ? `Which ${first?.label}?` : 'Which council?' };
}

/** "No service is recorded", "One service is recorded", "3 services are recorded". */
const recorded = (number: number): string =>
  number === 0
    ? 'No service is recorded'
    : number === 1
      ? 'One service is recorded'
      : `${number} services are recorded`;

export const meetsThere = (number: number, { name }: Where): string =>
  number === 1 ? `One service recorded in ${name} meets this.` : `${number} services recorded in ${name} meet this.`;

export function recordedThere(number: number, { name, certain }: Where): string {
  if (!certain) return `${recorded(number)} in these councils.`;
  const none = ', which is not the same as none. Its page says what to do next';
  return `${name}: ${recorded(number).replace(/^[NO]/, (letter) => letter.toLowerCase())} there${number ? '' : none}.`;
}

/**
 * The sentence for a place where no service meets the rest of the query; `unmet` are the parts that nothing there
 * meets.
 */
export function mentionsNot(unmet: readonly Part[], number: number, { name }: Where): string {
  const there = `${recorded(number)} there.`;
  if (!unmet.length) return `Nothing recorded in ${name} meets all of this. ${there}`;
  if (unmet.every(({ is }) => is === 'name' || is === 'word')) return `Nothing of that name in ${name}. ${there}`;
  const said = [...new Set(unmet.map((part) => part.said))].join(' ');
  return `No service recorded in ${name} mentions “${said}”. ${there}`;
}

/** The sentence where only a part of a possible name is known. */
export const notCalled = (parts: readonly Part[], number: number, { name }: Where): string =>
  `Nothing here is called “${parts.map(({ said }) => said).join(' ')}”. Did you mean ${name}? ${recorded(number)} there.`;

import { distance } from 'fastest-levenshtein';
import { idFrom } from '../../model/id-from.ts';

/** Something that can be answered: what is written, what people read, what it means, and what else it is called. */
export type Choice = { id: string; label: string; help?: string | undefined; also?: readonly string[] };

/** What may be answered, by id. */
export type Choices = ReadonlyMap<string, Choice>;

/** More choices than this are not worth printing. */
export const MANY_CHOICES = 15;

type Item = { id: string; label?: string; name?: string; description?: string; also?: readonly string[] };

/** The choices that the terms of a vocabulary are, or whatever else has an id and a name. */
export const choicesOf = (items: Iterable<Item>): Choices =>
  new Map(
    [...items].map(({ id, label, name, description, also = [] }) => [
      id,
      { id, label: label ?? name ?? id, help: description, also },
    ]),
  );

/** The id of what was chosen: by its number in the list where that is shown, its id, its label or another name of it. */
export function chosen(answer: string, choices: Choices): string | undefined {
  if (choices.has(answer)) return answer;
  const numbered = choices.size <= MANY_CHOICES && /^\d+$/.test(answer) ? [...choices.keys()][Number(answer) - 1] : '';
  if (numbered) return numbered;
  if (!/^[\p{L}\p{M}\d\s'’.,&()-]+$/u.test(answer)) return undefined;
  const said = new Set([idFrom(answer), idFrom(withoutCouncil(answer))]);
  said.delete('');
  return [...choices.values()].find((choice) => namesOf(choice).some((name) => said.has(idFrom(name))))?.id;
}

/** The name that a slip of the keyboard would have made into an answer: one letter in four at most. */
export function closeTo(answer: string, choices: Choices): string | undefined {
  const said = idFrom(withoutCouncil(answer));
  const near = [...choices.values()]
    .flatMap((choice) => namesOf(choice).map((name) => ({ label: choice.label, name: idFrom(name) })))
    .map(({ label, name }) => ({ label, letters: name.length, slips: distance(said, name) }))
    .filter(({ letters, slips }) => slips <= Math.floor(letters / 4));
  return near.toSorted((a, b) => a.slips - b.slips)[0]?.label;
}

const namesOf = ({ id, label, also = [] }: Choice): string[] => [id, label, ...also];

/** "Salford City Council" and "the Metropolitan Borough of Salford" are Salford. */
const withoutCouncil = (name: string): string =>
  name
    .replace(/(?:\s+(?:city|county|borough|metropolitan|district|council|mbc))+\s*$/i, '')
    .replace(/^\s*(?:the\s+)?(?:(?:london|royal|metropolitan)\s+)?(?:borough|city|county)\s+of\s+/i, '');

/**
 * Several answers that stand with commas or "and" between them. A name that holds one of these, such as Telford and
 * Wrekin, is one answer where it is known.
 */
export function severalIn(answer: string, isKnown: (part: string) => boolean): string[] {
  const gaps = [...answer.matchAll(/\s*(?:,\s*and\b|,|\band\b)\s*/gi)];
  if (!gaps.length || isKnown(answer)) return [answer.trim()];
  const gap =
    gaps.findLast(({ index }) => isKnown(answer.slice(0, index).trim())) ??
    gaps.find(([text]) => text.includes(',')) ??
    (gaps[0] as RegExpExecArray);
  return [answer.slice(0, gap.index).trim(), ...severalIn(answer.slice(gap.index + gap[0].length), isKnown)];
}

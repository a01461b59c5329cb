import { FIELDS, type Field, type FieldName, type Inputs } from './fields.ts';

/** What was read from a form or an address: the numbers, and an error message for each field that could not be read. */
export type Read = { inputs: Inputs; faults: Partial<Record<FieldName, string>> };

/** Limits above what any council could have; a larger number is most likely a typing error. */
const MAX_VALUES: Readonly<Record<Field['kind'], number>> = { money: 1e9, people: 1e6, share: 100, count: 1000 };

/** Reads the typed texts; an empty field is left out. */
export function readInputs(typed: (name: FieldName) => string, horizon: string): Read {
  const read: Read = { inputs: { h: horizon === '7' ? 7 : 2 }, faults: {} };
  for (const field of FIELDS) {
    const text = typed(field.name).trim();
    if (!text) continue;
    const found = readNumber(text, field);
    if (typeof found === 'string') read.faults[field.name] = found;
    else read.inputs[field.name] = field.kind === 'share' ? found / 100 : found;
  }
  return { ...read, faults: { ...read.faults, ...faultsBetween(read.inputs) } };
}

/**
 * Reads a number, with optional commas and a pound or per cent sign. Returns an error message that says how to correct
 * it where it cannot.
 */
export function readNumber(text: string, { kind }: Pick<Field, 'kind'>): number | string {
  const plain = text.replace(/^£\s*(?=[\d.])/, '').replace(/(?<=[\d.])\s*%$/, '');
  if (text.includes('£') && kind !== 'money') return `“${text}” is money. Write a number without the pound sign.`;
  if (text.includes('%') && kind !== 'share') return `“${text}” is a share. Write a number without the per cent sign.`;
  if (/^-|^−/.test(plain)) return `“${text}” is below nought. Write a number above it.`;
  if (/\d\s*(k|m|mn|thousand|million)$/i.test(plain))
    return `“${text}” is cut short. Write all its figures, such as 3500 or 3,500.`;
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(plain))
    return `“${text}” is not a number that can be read. Write figures alone, such as 1200, 1,200 or 12.5.`;
  const value = Number(plain.replaceAll(',', ''));
  if (value === 0 && kind !== 'share')
    return `Nothing can be worked out from 0. Write a number above it, or leave the field empty.`;
  if (value > MAX_VALUES[kind])
    return kind === 'share'
      ? `“${text}” is more than 100 per cent. Write 100 or less.`
      : `“${text}” is too large. Look at it again.`;
  return value;
}

function faultsBetween({ w1, w2, m1, m2, b, P }: Inputs): Read['faults'] {
  const swapped = 'is more than the field below it. Write the smaller number here.';
  return {
    ...(w1 && w2 && w1 > w2 ? { w1: `${w1} ${swapped}` } : {}),
    ...(m1 && m2 && m1 > m2 ? { m1: `${m1} ${swapped}` } : {}),
    ...(P && b === undefined
      ? { b: 'Write a share from 0 to 100. Without it nothing can be said of the pregnant women.' }
      : {}),
  };
}

/** The query of an address with the typed values; fields that are empty or unchanged are left out. */
export function queryOf(
  typed: ReadonlyMap<FieldName, string>,
  horizon: string,
  atFirst: ReadonlyMap<FieldName, string>,
): string {
  const query = new URLSearchParams();
  for (const [name, text] of typed) if (text.trim() !== (atFirst.get(name) ?? '')) query.set(name, text.trim());
  if (horizon === '7') query.set('h', '7');
  const said = query.toString();
  return said && `?${said}`;
}

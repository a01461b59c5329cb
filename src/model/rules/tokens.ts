import { type CST, Parser } from 'yaml';

type Found = { offset: number; source: string };

/** The tokens of some types in a YAML text, wherever they are nested. */
export function tokensOf(text: string, types: readonly CST.TokenType[]): Found[] {
  const found: Found[] = [];
  const look = (value: object): void => {
    const { type } = value as { type?: CST.TokenType };
    if (type && types.includes(type)) found.push(value as Found);
    for (const inner of Object.values(value)) if (inner && typeof inner === 'object') look(inner);
  };
  for (const token of new Parser().parse(text)) look(token);
  return found;
}

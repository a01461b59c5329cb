/** A path in words: `pathways[2].timing` is "timing (pathways item 3)". */
export function nameOf(path: readonly (string | number)[]): string {
  const said: string[] = [];
  for (const step of path)
    if (typeof step === 'string') said.push(step);
    else said.push(`${said.pop() ?? 'the list'} item ${step + 1}`);
  const field = said.pop();
  if (field === undefined) return 'This file';
  return said.length ? `${field} (${said.join(', ')})` : field;
}

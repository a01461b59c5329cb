/** Longer than any address that people would type or send; a longer one carries something else with it. */
export const MAX_ADDRESS_LENGTH = 500;

const HOST = /^https?:\/\/([^/?#]*)/i;
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** What is wrong with the form of a web address and how to fix it; undefined where nothing is. */
export function faultOfAddress(address: string): string | undefined {
  const [, host = ''] = HOST.exec(address) ?? [];
  if (/[\s<>"\\]/.test(address) || host.includes('@'))
    return 'Take out the space, quotes, bracket or user name in it (a space is written %20).';
  if (/[^\p{ASCII}]/u.test(host) || /(?:^|\.)xn--/i.test(host))
    return 'Its host has letters that are not a to z (or xn--, which stands for such letters): some look just like them and lead elsewhere. Copy the address from the page itself.';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host))
    return 'After https:// comes the host, in letters, figures, dots and hyphens. Copy the address from the page itself.';
  const last = address.at(-1) ?? '';
  if (/[.,;:!]/.test(last) || isUnopened(address, last)) return `Take out the "${last}" at its end.`;
  if (address.length > MAX_ADDRESS_LENGTH)
    return `It has ${address.length} characters. Paste the address of the page itself, of ${MAX_ADDRESS_LENGTH} or fewer.`;
  return undefined;
}

/** A closing bracket without an opening one belongs to the sentence around the address. */
const isUnopened = (address: string, last: string): boolean =>
  last in BRACKETS && address.split(last).length > address.split(BRACKETS[last] ?? '').length;

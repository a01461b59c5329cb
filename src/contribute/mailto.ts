/** GitHub answers longer addresses with "414 URI Too Long". */
export const LONGEST_ADDRESS = 8000;
/** Longer than this, mail programs cut or refuse an address. */
const LONGEST_MAIL = 1900;

/** The address of a mail with its text in it. Where that would be too long, `filled` is false and the text is `instead`. */
export function mailto(
  recipient: string,
  subject: string,
  text: string,
  instead: string,
): { href: string; filled: boolean } {
  const start = `mailto:${encoded(recipient).replace('%40', '@')}?subject=${encoded(subject)}&body=`;
  const whole = start + encoded(text.replaceAll(/\r?\n/g, '\r\n'));
  return whole.length <= LONGEST_MAIL
    ? { href: whole, filled: true }
    : { href: start + encoded(instead), filled: false };
}

/** A text as part of an address. Unpaired surrogates, which would make encodeURIComponent throw, are replaced. */
export const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD'));

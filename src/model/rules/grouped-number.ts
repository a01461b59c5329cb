/** Places whose codes have three figures (020), and numbers and cities whose codes have four (0161, 0113, 0800, 0345). */
const FORMS = [/^(02\d)(\d{4})(\d{4})$/, /^(01\d1|011\d|03\d\d|08\d\d|09\d\d)(\d{3})(\d{3,4})$/, /^(0\d{4})(\d{5,6})$/];

/** A telephone number in groups, as people write it, or undefined where it has too few figures or too many. */
export function groupedNumber(text: string): string | undefined {
  const national = text.replaceAll(/[^\d+]/g, '').replace(/^(?:\+|00)44(?:0)?/, '0');
  const [, ...groups] = FORMS.map((form) => form.exec(national)).find(Boolean) ?? [];
  const said = groups.join(' ');
  return said && /^\s*(?:\+|00)44/.test(text) ? said.replace(/^0/, '+44 ') : said || undefined;
}

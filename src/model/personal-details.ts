/** What looks like the details of a person or a case, and which words of a text do. */
export type PersonalDetail = { what: string; text: string };

/** The first of them in a text, in the order of the list below; undefined where there is none. */
export function personalDetailIn(text: string): PersonalDetail | undefined {
  if (!ANY.test(text)) return undefined;
  const found = PERSONAL.find(({ form }) => form.test(text));
  return found && { what: found.what, text: found.form.exec(text)?.[0].trim() ?? '' };
}

const PERSONAL = [
  {
    what: 'a date of birth',
    form: /\b(?:d\.?o\.?b\.?|born(?: on)?|date of birth)[:\s]+\d{1,2}[/. -](?:\d{1,2}|[A-Z][a-z]+)[/. -]\d{2,4}/i,
  },
  { what: 'a court case number', form: /\b[A-Z]{2}\d{2}[CPZ]\d{5}\b/ },
  { what: 'a National Insurance number', form: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/ },
  { what: 'an NHS number', form: /\b\d{3}[ -]\d{3}[ -]\d{4}\b/ },
  { what: 'an email address (one of an organisation belongs in contact)', form: /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]+/ },
  { what: 'a mobile number', form: /(?<!\d)(?:\+44 ?|0)7\d{3}[ ]?\d{3}[ ]?\d{3}(?!\d)/ },
  { what: 'the name of a person', form: /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+/ },
];

/** One look for all of them: few texts hold any. */
const ANY = new RegExp(PERSONAL.map(({ form }) => form.source).join('|'), 'i');

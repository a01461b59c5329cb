import { problemAt } from '../document.ts';
import type { Rule } from './rule.ts';
import { isAddress, textsOf } from './texts.ts';

export const personalDetails: Rule = {
  id: 'personal-details',
  says: 'No text looks like the details of a person or a case.',
  *check({ documents }) {
    for (const { document, text, path } of textsOf(documents)) {
      if (!ANY.test(text) || isAddress(text) || CONTACT_FIELD.test(path.join('/'))) continue;
      const found = PERSONAL.find(({ form }) => form.test(text));
      if (found)
        yield problemAt(
          document,
          path,
          'personal-details',
          `The text holds "${found.form.exec(text)?.[0].trim()}", which looks like ${found.what}. Take it out: the directory holds no details of people or cases.`,
        );
    }
  },
};

/** Where numbers and mailboxes of organisations belong. A field named text is a number in help-now.yaml alone. */
const CONTACT_FIELD =
  /^(?:contact\/(?:phone|email)|lines\/\d+\/(?:phone|text|welsh)|councils\/[^/]+\/doors\/\d+\/(?:phone|email))$/;

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

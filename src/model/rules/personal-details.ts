import { problemAt } from '../document.ts';
import { personalDetailIn } from '../personal-details.ts';
import type { Rule } from './rule.ts';
import { isAddress, textsOf } from './texts.ts';

export const personalDetails: Rule = {
  id: 'personal-details',
  says: 'No text looks like the details of a person or a case.',
  *check({ documents }) {
    for (const { document, text, path } of textsOf(documents)) {
      const found = personalDetailIn(text);
      if (found && !isAddress(text) && !CONTACT_FIELD.test(path.join('/')))
        yield problemAt(
          document,
          path,
          'personal-details',
          `The text holds "${found.text}", which looks like ${found.what}. Take it out: the directory holds no details of people or cases.`,
        );
    }
  },
};

/** Where numbers and mailboxes of organisations belong. A field named text is a number in help-now.yaml alone. */
const CONTACT_FIELD =
  /^(?:contact\/(?:phone|email)|lines\/\d+\/(?:phone|text|welsh)|councils\/[^/]+\/doors\/\d+\/(?:phone|email))$/;

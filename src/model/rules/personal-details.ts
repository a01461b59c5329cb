import { problemAt } from '../document.ts';
import { isAddressField } from './addresses.ts';
import { personalIn } from './personal-forms.ts';
import { ruleOfEach } from './rule.ts';

export const personalDetails = ruleOfEach(
  'personal-details',
  'No text and no address looks like the details of a person or a case.',
  function* (document) {
    for (const { text, path } of document.strings) {
      const personal = personalIn(text);
      if (personal && !CONTACT_FIELD.test(path.join('/')))
        yield problemAt(
          document,
          path,
          'personal-details',
          `The ${isAddressField(path) ? 'address' : 'text'} holds "${personal.found}", which looks like ${personal.what}. Take it out: the directory holds no details of people or cases.`,
        );
    }
  },
);

/** The fields for contacts of organisations. A field called `text` holds a number only in help-now.yaml. */
const CONTACT_FIELD =
  /^(?:contact\/(?:phone|email)|lines\/\d+\/(?:phone|text|welsh)|councils\/[^/]+\/doors\/\d+\/(?:phone|email)|tools\/\d+\/email)$/;

import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import { contactsIn } from './contacts.ts';
import { nameInMailbox } from './name-in-mailbox.ts';
import type { Rule } from './rule.ts';

export const organisationalContact: Rule = {
  id: 'organisational-contact',
  says: 'A contact belongs to an organisation, not to a person.',
  *check(tree) {
    for (const { document, path, field, value, exception } of contactsIn(tree)) {
      const fault = field === 'email' ? faultOfMailbox(value) : faultOfNumber(value, exception);
      if (fault) yield problemAt(document, path, 'organisational-contact', fault);
    }
  },
};

function faultOfMailbox(email: string): string | undefined {
  const personal = PERSONAL_HOSTS.test(email)
    ? 'on a host for private mail'
    : nameInMailbox(email) && "in the form of a person's name";
  return personal
    ? `The mailbox ${email} is ${personal}. Give the team's shared mailbox, or leave the field out.`
    : undefined;
}

/**
 * What is wrong with a number. `exception`: whether the record says that the service publishes a mobile number; a
 * council has no such field (`none`).
 */
function faultOfNumber(phone: string, exception: 'said' | 'not said' | 'none'): string | undefined {
  if (!/^(\+44 ?|0)7[1-57-9]/.test(phone) || exception === 'said') return undefined;
  const fix =
    exception === 'none'
      ? ', or leave the field out'
      : `; where the service publishes the mobile as its own, say where in ${inFile('phone-exception')}`;
  return `${phone} is a mobile number, which may be one person's. Give the office number${fix}.`;
}

const PERSONAL_HOSTS =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|proton|protonmail|gmx)\./i;

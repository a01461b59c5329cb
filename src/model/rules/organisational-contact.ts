import { problemAt } from '../document.ts';
import { modelsIn, type Rule, servicesIn } from './rule.ts';

export const organisationalContact: Rule = {
  id: 'organisational-contact',
  says: 'A contact belongs to an organisation, not to a person.',
  *check(tree) {
    for (const { document, record } of [...servicesIn(tree), ...modelsIn(tree)]) {
      const { email, phone, 'phone-exception': exception } = record.contact ?? {};
      const personal =
        email &&
        (PERSONAL_HOSTS.test(email)
          ? 'on a host for private mail'
          : /^[a-z]+\.[a-z]+\d*@/i.test(email)
            ? "in the form of a person's name"
            : undefined);
      if (personal)
        yield problemAt(
          document,
          ['contact', 'email'],
          'organisational-contact',
          `The mailbox ${email} is ${personal}. Give the team's shared mailbox, or leave the field out.`,
        );
      if (phone && /^(\+44 ?|0)7[1-57-9]/.test(phone) && !exception)
        yield problemAt(
          document,
          ['contact', 'phone'],
          'organisational-contact',
          `${phone} is a mobile number, which may be one person's. Give the office number; where the service publishes the mobile as its own, say where in phone-exception.`,
        );
    }
  },
};

const PERSONAL_HOSTS =
  /@(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|btinternet|sky|virginmedia|proton|protonmail)\./i;

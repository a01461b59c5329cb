import { problemAt } from '../document.ts';
import { contactsIn } from './contacts.ts';
import type { Rule } from './rule.ts';

export const pressMailbox: Rule = {
  id: 'press-mailbox',
  says: 'A mailbox for the press is no way to reach a service.',
  *check(tree) {
    for (const { document, path, field, value } of contactsIn(tree))
      if (field === 'email' && isPressMailbox(value))
        yield problemAt(
          document,
          path,
          'press-mailbox',
          `The mailbox ${value} is for the press. Give one that answers parents and professionals, or leave the field out.`,
        );
  },
};

/** The part before the @, with or without signs between words: press, media.office, pr-team, communications. */
const PRESS =
  /^(?:(?:the)?(?:press|media|comms?|communications?|pr|publicity|news|newsroom)(?:andmedia|andmarketing|andpr)?(?:office|desk|team|enquiries|relations|centre)?)$/;

const isPressMailbox = (email: string): boolean =>
  PRESS.test(
    email
      .slice(0, email.lastIndexOf('@'))
      .toLowerCase()
      .replaceAll(/[^a-z]/g, ''),
  );

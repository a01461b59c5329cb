import { fold } from '../fold.ts';

/** Words for teams and their work. A mailbox with one of these words is not a person's own. */
const ROLE_WORDS = new Set(
  `admin advice assessment business care child children childrens community contact council court customer door duty
  early enquiries enquiry families family fdac first front general hello help helpdesk hub info intake mail mash office
  parents pause perinatal post project recurrent referral referrals safeguarding service services single social spoa
  spoc support team trust welfare women womens workers young youth`.split(/\s+/),
);

/**
 * True if a mailbox looks like a person's name: two words, perhaps with an initial between them, neither of which is a
 * team's.
 */
export function nameInMailbox(email: string): boolean {
  const words = fold(email.slice(0, email.indexOf('@'))).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3 || (words.length === 3 && words[1]?.length !== 1)) return false;
  return /^[a-z]+$/.test(first) && /^[a-z]+\d*$/.test(last) && !words.some((word) => ROLE_WORDS.has(word));
}

import { filled } from '../../analysis/eligibility/judging-words.ts';
import type { Contact } from '../../analysis/eligibility/whom-to-ask.ts';
import { useWords } from './use-words.ts';

/** The contacts to ask, each number after the name of who answers it. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const words = useWords();
  return (
    <ul className="match-contacts">
      {contacts.map(({ through, who, says, phone, ring, email, website }) => (
        <li key={`${through} ${who} ${phone ?? ''}`}>
          <span>
            <strong lang={words.records}>{who}</strong>
            <span className="soft small">{` ${says}`}</span>
          </span>
          <span className="match-contacts__ways">
            {ring && (
              <a className="number" href={ring}>
                {filled(words.ring, { number: phone ?? '' })}
              </a>
            )}
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {website && (
              <a href={website} rel="noreferrer">
                {new URL(website).host.replace(/^www\./, '')}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

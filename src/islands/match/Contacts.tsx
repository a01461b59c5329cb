import type { Contact } from '../../analysis/eligibility/whom-to-ask.ts';

/** Whom to ask: who answers stands before every number. */
export const Contacts = ({ contacts }: { contacts: readonly Contact[] }) => (
  <ul className="match-contacts">
    {contacts.map(({ through, who, says, phone, ring, email, website }) => (
      <li key={`${through} ${who} ${phone ?? ''}`}>
        <span>
          <strong>{who}</strong>
          <span className="soft small">{` ${says}`}</span>
        </span>
        <span className="match-contacts__ways">
          {ring && <a className="number" href={ring}>{`Ring ${phone}`}</a>}
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

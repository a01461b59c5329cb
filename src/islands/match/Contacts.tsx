import type { Contact } from '../../analysis/eligibility/whom-to-ask.ts';

const THROUGH: Readonly<Record<Contact['through'], string>> = {
  service: 'The service itself',
  provider: 'Its provider',
  council: 'The council answers, not the service',
  'council-home': 'The council',
  model: 'The national body',
};

/** Whom to ask: who answers stands before every number. */
export const Contacts = ({ contacts }: { contacts: readonly Contact[] }) => (
  <ul className="match-contacts">
    {contacts.map(({ through, who, phone, ring, email, website }) => (
      <li key={`${through} ${who} ${phone ?? ''}`}>
        <span>
          <strong>{who}</strong>
          <span className="soft small">{` ${THROUGH[through]}`}</span>
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

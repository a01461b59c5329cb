import { telephone, type WayIn as Way } from '../../analysis/reach.ts';

type Props = {
  way: Way;
  /** What to call it where the page is about a council and not about a service. */
  called?: string;
};

const LABELS: Record<Way['through'], string> = {
  service: 'The service itself',
  provider: 'Through the provider',
  council: 'Through the council, not the service’s own line',
  'council-home': 'Through the council',
  model: 'Through the national body',
};

/** One way to reach a service, labelled as what it is, so that no council's line passes for the service's own. */
export const WayIn = ({ way: { through, label, phone, publicPhone, email, website, note }, called }: Props) => (
  <li className="tight">
    <p className="small soft">{called ?? LABELS[through]}</p>
    <p>
      <strong>{label}</strong>
    </p>
    {phone && (
      <p>
        <a className="number" href={telephone(phone)}>
          {phone}
        </a>
      </p>
    )}
    {publicPhone && (
      <p>
        {'For the public: '}
        <a className="number" href={telephone(publicPhone)}>
          {publicPhone}
        </a>
      </p>
    )}
    {email && (
      <p>
        <a href={`mailto:${email}`}>{email}</a>
      </p>
    )}
    {website && (
      <p>
        <a href={website} rel="noreferrer">
          {new URL(website).host.replace(/^www\./, '')}
        </a>
      </p>
    )}
    {note && <p className="small">{note}</p>}
  </li>
);

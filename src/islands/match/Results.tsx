import type { Answers } from '../../analysis/eligibility/answers.ts';
import type { JudgedService } from '../../analysis/eligibility/judge-service.ts';
import type { MatchGroup, Place } from '../../analysis/eligibility/near.ts';
import { Contacts } from './Contacts.tsx';
import { Service } from './Service.tsx';
import type { AreaWithContacts, MatchData } from './use-match-data.ts';

const TITLES: Readonly<Record<Place, (area: string) => string>> = {
  here: (area) => `In ${area}`,
  perhaps: (area) => `May serve ${area}`,
  'next-door': (area) => `Next door to ${area}`,
  wider: () => 'In the region or the country',
  anywhere: () => 'In England, Wales and beyond',
};

const NOTES: Partial<Record<Place, string>> = {
  perhaps: 'It is not certain that these serve the area.',
  'next-door': 'None of these has to take someone from outside. Ask before you count on it.',
  wider: 'Which councils these serve is not recorded.',
  anywhere: 'Choose a council to see what is near.',
};

/** Without a council there are many: so many stand at once. */
const FIRST_SHOWN = 10;

type Props = {
  data: MatchData;
  groups: readonly MatchGroup[];
  area: AreaWithContacts | undefined;
  answers: Answers;
  base: string;
};

/** What the answers come to: the area's own services first, then further off, then what can be done in any case. */
export function Results({ data, groups, area, answers, base }: Props) {
  const has = (place: Place): boolean => groups.some((group) => group.place === place);
  return (
    <>
      {area && !has('here') && (
        <section className="tight">
          <h2>{TITLES.here(area.name)}</h2>
          <p>{`No service is recorded for ${area.name}. That does not mean that there is none.`}</p>
        </section>
      )}
      {groups.map(({ place, services }) => (
        <section key={place} className="match-group">
          <h2>{TITLES[place](area?.name ?? '')}</h2>
          {NOTES[place] && <p className="soft">{NOTES[place]}</p>}
          <Services services={services} folds={place !== 'here'} data={data} answers={answers} base={base} />
        </section>
      ))}
      <NextSteps area={area} national={data.national} base={base} />
    </>
  );
}

type Listed = Pick<Props, 'data' | 'answers' | 'base'> & { services: readonly JudgedService[]; folds: boolean };

/** Those that do not fit are folded, but for the area's own; so are those beyond the first ten. */
function Services({ services, folds, ...rest }: Listed) {
  const open = services.filter(({ verdict }) => !folds || verdict !== 'does-not-fit');
  const folded = services.filter((service) => !open.includes(service));
  const [shown, more] = [open.slice(0, FIRST_SHOWN), open.slice(FIRST_SHOWN)];
  const list = (some: readonly JudgedService[]) => (
    <ul className="match-services">
      {some.map((service) => (
        <Service key={service.record.id} service={service} {...rest} />
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {more.length > 0 && (
        <details>
          <summary>{`${more.length} more that may fit`}</summary>
          {list(more)}
        </details>
      )}
      {folded.length > 0 && (
        <details>
          <summary>{`${folded.length} that ${folded.length === 1 ? 'does' : 'do'} not fit, with the reason`}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

type Steps = { area: AreaWithContacts | undefined; national: MatchData['national']; base: string };

/** What can be done whatever was found: the area's own next steps, the council, the national bodies, somebody to talk to. */
const NextSteps = ({ area, national, base }: Steps) => (
  <section className="match-group tight">
    <h2>What else you can do now</h2>
    {area && (
      <>
        <p>
          <a href={`${base}areas/${area.id}/#now`}>{`What you can do now in ${area.name}`}</a>
        </p>
        <Contacts contacts={area.contacts} />
      </>
    )}
    {national.length > 0 && (
      <details>
        <summary>National bodies that may know of more</summary>
        <Contacts contacts={national} />
      </details>
    )}
    <p>
      <a href={`${base}help-now/`}>Someone to talk to, now</a>
    </p>
  </section>
);

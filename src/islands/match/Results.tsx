import type { Answers } from '../../analysis/eligibility/answers.ts';
import type { JudgedService } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import type { MatchGroup, Place } from '../../analysis/eligibility/near.ts';
import { Contacts } from './Contacts.tsx';
import { Service } from './Service.tsx';
import type { AreaWithContacts, MatchData } from './use-match-data.ts';
import { useWords } from './use-words.ts';

/** How many services of a group are shown at once; the others are folded. */
const FIRST_SHOWN = 10;

type Props = {
  data: MatchData;
  groups: readonly MatchGroup[];
  area: AreaWithContacts | undefined;
  answers: Answers;
  base: string;
};

/**
 * The result of the answers: the services of the area first, then those farther away, then what can be done in any
 * case.
 */
export function Results({ data, groups, area, answers, base }: Props) {
  const words = useWords();
  const title = (place: Place) => filled(words.titles[place], { area: area?.name ?? '' });
  const notes: Partial<Record<Place, string>> = words.notes;
  const has = (place: Place): boolean => groups.some((group) => group.place === place);
  return (
    <>
      {area && !has('here') && (
        <section className="tight">
          <h2>{title('here')}</h2>
          <p>{filled(words.noneRecorded, { area: area.name })}</p>
        </section>
      )}
      {groups.map(({ place, services }) => (
        <section key={place} className="match-group">
          <h2>{title(place)}</h2>
          {notes[place] && <p className="soft">{notes[place]}</p>}
          <Services services={services} folds={place !== 'here'} data={data} answers={answers} base={base} />
        </section>
      ))}
      <NextSteps area={area} data={data} base={base} />
    </>
  );
}

type Listed = Pick<Props, 'data' | 'answers' | 'base'> & { services: readonly JudgedService[]; folds: boolean };

/** Services that do not fit are folded, except those of the area itself; so are those after the first ten. */
function Services({ services, folds, ...rest }: Listed) {
  const words = useWords();
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
          <summary>{filled(words.moreMayFit, { count: more.length })}</summary>
          {list(more)}
        </details>
      )}
      {folded.length > 0 && (
        <details>
          <summary>
            {filled(folded.length === 1 ? words.oneNotFitting : words.notFitting, { count: folded.length })}
          </summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

type Steps = Pick<Props, 'area' | 'data' | 'base'>;

/**
 * What can be done whatever was found: the next steps for the area, the council, the national bodies, somebody to talk
 * to.
 */
function NextSteps({ area, data: { national, inWelsh }, base }: Steps) {
  const words = useWords();
  const own = inWelsh ? `${base}cy/` : base;
  return (
    <section className="match-group tight">
      <h2>{words.else}</h2>
      {area && (
        <>
          <p>
            <a href={`${area.lang ? base : own}areas/${area.id}/#now`}>{filled(words.inArea, { area: area.name })}</a>
          </p>
          <Contacts contacts={area.contacts} />
        </>
      )}
      {national.length > 0 && (
        <details>
          <summary>{words.national}</summary>
          <Contacts contacts={national} />
        </details>
      )}
      <p>
        <a href={inWelsh ? `${own}help-now/wales/` : `${base}help-now/`}>{words.talk}</a>
      </p>
    </section>
  );
}

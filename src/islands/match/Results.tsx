import type { Answers } from '../../analysis/eligibility/answers.ts';
import type { JudgedService } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import type { MatchGroup, Place } from '../../analysis/eligibility/near.ts';
import { Contacts } from './Contacts.tsx';
import { Folded } from './Folded.tsx';
import { List, type Listed } from './List.tsx';
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

/** Services that do not fit are folded, except those of the area itself; so are those after the first ten. */
function Services({ services, folds, ...rest }: Listed & { folds: boolean }) {
  const words = useWords();
  const isFolded = ({ verdict }: JudgedService) => folds && verdict === 'does-not-fit';
  const open = services.filter((service) => !isFolded(service));
  const folded = services.filter(isFolded);
  const more = open.slice(FIRST_SHOWN);
  return (
    <>
      <List services={open.slice(0, FIRST_SHOWN)} {...rest} />
      {more.length > 0 && (
        <Folded summary={filled(words.moreMayFit, { count: more.length })} services={more} {...rest} />
      )}
      {folded.length > 0 && (
        <Folded
          summary={filled(folded.length === 1 ? words.oneNotFitting : words.notFitting, { count: folded.length })}
          services={folded}
          {...rest}
        />
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

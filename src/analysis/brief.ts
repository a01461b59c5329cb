import type { Service } from '../model/schema/service.ts';
import type { AreaCoverage } from './coverage/coverage.ts';
import { recordedInSentence, strongest } from './coverage/recorded.ts';
import { runningIn } from './coverage/running.ts';
import { COUNTED_TYPES } from './coverage/states.ts';
import { dateInWords } from './freshness.ts';
import { asPart } from './next-steps/question-to-ask.ts';

/** How many of the authorities have a service recorded as running. */
export const withRunning = (areas: readonly AreaCoverage[]): number =>
  areas.filter((area) => runningIn(area).length > 0).length;

/**
 * The first two lines of a brief for people who plan services: what is recorded here and nearby, and what to do next.
 */
export function briefSummary(
  area: AreaCoverage,
  around: readonly AreaCoverage[],
  similar: readonly AreaCoverage[],
): string[] {
  const places = [
    among(around, around.length === 1 ? 'its one neighbour' : `its ${around.length} neighbours`),
    among(similar, `${similar.length} similar authorities`),
  ].flat();
  const beside = `A service is recorded as running in ${AND.format(places)}.`;
  return [`${recordedInSentence(area)} ${beside}`, NEXT_STEPS[strongest(area.overall)](area.authority.name)];
}

/** "2 of its 6 neighbours", "none of 4 similar authorities"; an empty list where there are no authorities. */
function among(areas: readonly AreaCoverage[], whom: string): string | [] {
  if (areas.length === 0) return [];
  const count = withRunning(areas);
  if (areas.length === 1) return count === 1 ? whom : 'none of its neighbours';
  return `${count || 'none'} of ${whom}`;
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What to do next for each state, for people who plan services. */
export const NEXT_STEPS: Record<ReturnType<typeof strongest>, (name: string) => string> = {
  running: () => 'Check that it still takes parents, whom it leaves out, and who pays for it next year.',
  'in-development': () => 'Ask when it opens, whom it will take, and what parents can use until then.',
  unsure: (name) => `Ask ${name} whether it still runs. Until somebody says so, do not count on it.`,
  closed: () => 'Ask why it closed and what took its place. What it learnt may still be known.',
  'confirmed-none': () => 'Talk to those who have one about what it took to begin, or to share theirs.',
  'not-known': (name) => `Ask ${name} first whether there is one. If there is none, talk to those who have one.`,
};

/**
 * What people who plan services should ask next: first about types that are not known, then about gaps in the records.
 */
export function toAsk(area: AreaCoverage): string[] {
  const { name } = area.authority;
  const unknown = COUNTED_TYPES.filter((type) => area.types[type].state === 'not-known').map((type) => NAMES[type]);
  const services = COUNTED_TYPES.flatMap((type) => area.types[type].services);
  return [
    unknown.length ? `Does ${name} have ${OR.format(unknown)}, alone or with others? We do not know.` : [],
    services.flatMap(
      (service) =>
        service['needs-checking']?.slice(0, 1).map((what) => `Not known of ${service.name}: ${asPart(what)}.`) ?? [],
    ),
    'How many parents come back to court here, and who works with them after a child is removed?',
  ].flat();
}

const NAMES = { pause: 'Pause', fdac: 'an FDAC', local: 'a service of its own' };
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "since March 2019"; undefined where no opening date is recorded. */
export const sinceInWords = ({ status }: Service): string | undefined =>
  status.opened && `since ${dateInWords(status.opened)}`;

/** "Pause Hull, since 2017; FDAC"; undefined where nothing runs. */
export function runsInWords(area: AreaCoverage): string | undefined {
  const running = runningIn(area).map((service) => [service.name, sinceInWords(service)].filter(Boolean).join(', '));
  return running.length ? running.join('; ') : undefined;
}

import { needAndDistance, needAndDistanceInWords } from '../../analysis/coverage/need-and-distance.ts';
import { networkCounts } from '../../analysis/coverage/network-counts.ts';
import { strongest } from '../../analysis/coverage/recorded.ts';
import type { Overall } from '../../analysis/coverage/states.ts';
import { statesOnDay } from '../../analysis/coverage/states-on-day.ts';
import { timelines } from '../../analysis/coverage/timelines.ts';
import type { Status } from '../../model/schema/service.ts';
import { gaps } from '../coverage.ts';
import { directory, today } from '../directory.ts';
import { openingsPicture, regionsPicture } from './counted.ts';
import { hexagonPicture } from './hexagons.ts';
import { needAndDistancePicture } from './need-and-distance.ts';
import { networksPicture } from './networks.ts';
import { MOST_LINES, timelinesPicture } from './timelines.ts';

/**
 * A picture of the site that can be downloaded: its name in addresses, a title that says what it shows, and its SVG.
 */
export type Picture = { name: string; title: string; svg: string };

export const regionLines = timelines(directory);
const lines = regionLines.flatMap((region) => region.lines);
const YEAR = 365.25 * 86_400_000;
const isRecent = ({ until }: { until: string }) => Date.parse(today) - Date.parse(until) <= YEAR;
const ended = lines.filter(({ service }) => service.status.state === 'closed');
const recent = lines.filter((line) => isRecent(line) && !ended.includes(line));

const servicesTitle = `Of ${lines.length} services with a date, ${ended.length} have closed and ${recent.length} were seen in the last year`;

/** A line for each service; undefined where there are too many for one picture. The table beside it has them all. */
export const servicePicture: Picture | undefined =
  lines.length > MOST_LINES
    ? undefined
    : {
        name: 'services-over-time',
        title: servicesTitle,
        svg: timelinesPicture(regionLines, today, servicesTitle),
      };

/** The counts of the Pause and FDAC networks that state a number. */
export const counts = networkCounts(directory).filter(({ model }) => model === 'pause' || model === 'fdac');
const ofPause = counts.filter(({ model, teams }) => model === 'pause' && teams !== undefined);
const most = ofPause.toSorted((a, b) => (b.teams ?? 0) - (a.teams ?? 0))[0];
const last = ofPause.at(-1);
const networks: Picture = {
  name: 'networks-over-time',
  title: `Pause grew to ${most?.teams} practices by ${most?.date.slice(0, 4)}, and was counted at ${last?.teams} in ${last?.date.slice(0, 4)}`,
  svg: '',
};
networks.svg = networksPicture(counts, networks.title);

/** The days of the maps that are shown side by side. */
const DAYS = ['2015-06-01', '2018-06-01', '2021-06-01', today];

/** A map for each day, with the number of authorities in each state. */
export const maps = DAYS.map((day) => {
  const states = statesOnDay(directory, day, today);
  const running = [...states.values()].filter((state) => strongest(state) === 'running').length;
  const year = day.slice(0, 4);
  const title = `${day === today ? 'Today' : year}: a service known to run in ${running} of ${states.size} areas`;
  return {
    day,
    year: day === today ? 'Today' : year,
    states,
    picture: { name: `map-${day === today ? 'today' : year}`, title, svg: hexagonPicture(directory, states, title) },
  };
});

/** Areas with nothing recorded by need and distance, and those left out of the picture. */
export const farFromAny = needAndDistance(gaps);
const englandRate = directory.need?.['england-rate'] ?? 0;
const distance: Picture = {
  name: 'need-and-distance',
  title: needAndDistanceInWords(farFromAny.rows, englandRate),
  svg: '',
};
distance.svg = needAndDistancePicture(farFromAny.rows, englandRate, distance.title);

/** How the cell of a court's area is drawn: by the court itself, whatever else runs in that area. */
const CELL_OF_COURT = {
  operational: 'fdac',
  'in-development': 'in-development',
  unknown: 'unsure',
  closed: 'closed',
} as const satisfies Record<Status, Overall>;

/** The areas of each Family Drug and Alcohol Court that covers several, by the id of the service. */
export const courtPictures: ReadonlyMap<string, Picture> = new Map(
  directory.services
    .filter(({ type, areas }) => type === 'fdac' && areas.length > 1)
    .map(({ id, name, areas, status }) => {
      const title = `${name}: ${areas.length} areas`;
      const own = areas.map((area) => [area, CELL_OF_COURT[status.state]] as const);
      const svg = hexagonPicture(
        directory,
        new Map<string, Overall>([...(maps.at(-1)?.states ?? []), ...own]),
        title,
        areas,
      );
      return [id, { name: `areas-of-${id}`, title, svg }] as const;
    }),
);

export const pictures: readonly Picture[] = [
  ...(servicePicture ? [servicePicture] : []),
  networks,
  regionsPicture,
  openingsPicture,
  ...(farFromAny.rows.length ? [distance] : []),
  ...maps.map(({ picture }) => picture),
  ...courtPictures.values(),
];
export { distance as distancePicture, networks as networkPicture };

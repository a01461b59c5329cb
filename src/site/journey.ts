import { authority, servicesOfRegion } from '../analysis/areas.ts';
import { type Journey, journeyOf } from '../analysis/journey.ts';
import type { Region } from '../model/schema/area.ts';
import type { Service } from '../model/schema/service.ts';
import { directory } from './directory.ts';
import { path } from './links.ts';

/** The regions of England and Wales, each with its services along the points of the journey. */
export const regionJourneys: { region: Region; services: Service[]; journey: Journey }[] = directory.regions
  .filter(({ kind }) => kind !== 'beyond')
  .map((region) => {
    const services = servicesOfRegion(directory, region.id);
    return { region, services, journey: journeyOf(services, directory) };
  });

/** The journey for England and Wales together. A service of several regions counts once. */
export const wholeJourney: Journey = journeyOf(
  regionJourneys.flatMap(({ services }) => services),
  directory,
);

/** Services, open or closed, that belong to none of these regions. */
export const beyondRegions: Service[] = directory.services.filter(
  (service) => !regionJourneys.some(({ services }) => services.includes(service)),
);

/** The path of the page of a region's journey, or of one point on it. */
export const journeyPath = (region: string, point?: string): string =>
  path(`/journey/${region}/${point ? `#${point}` : ''}`);

/** The path of the journey of the region that an authority lies in. */
export const journeyOfItsRegion = (id: string, point?: string): string =>
  journeyPath(authority(directory, id)?.region ?? '', point);

import { authority, servicesOfRegion } from '../analysis/areas.ts';
import { type Journey, journeyOf } from '../analysis/journey.ts';
import type { Region } from '../model/schema/area.ts';
import type { Service } from '../model/schema/service.ts';
import { directory } from './directory.ts';
import { path } from './links.ts';

/** The regions of England and Wales, each with the services that work there along the points of the journey. */
export const regionJourneys: { region: Region; services: Service[]; journey: Journey }[] = directory.regions
  .filter(({ kind }) => kind !== 'beyond')
  .map((region) => {
    const services = servicesOfRegion(directory, region.id);
    return { region, services, journey: journeyOf(services, directory) };
  });

/** The same for England and Wales: a service of several regions once. */
export const wholeJourney: Journey = journeyOf(
  regionJourneys.flatMap(({ services }) => services),
  directory,
);

/** What is listed and stands in none of the regions, open or closed. */
export const beyondRegions: Service[] = directory.services.filter(
  (service) => !regionJourneys.some(({ services }) => services.includes(service)),
);

/** The journey of a region, or of one of its points; undefined where an authority is of no such region. */
export const journeyPath = (region: string, point?: string): string =>
  path(`/journey/${region}/${point ? `#${point}` : ''}`);

/** The path of the journey of the region that an authority lies in. */
export const journeyOfItsRegion = (id: string, point?: string): string =>
  journeyPath(authority(directory, id)?.region ?? '', point);

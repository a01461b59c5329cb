import { queryOf } from '../analysis/compare/address.ts';
import { type Alternative, NEAREST, nearestAlternative } from '../analysis/compare/alternative.ts';
import type { Side } from '../analysis/compare/rows.ts';
import { sideOfModel, sideOfService } from '../analysis/compare/sides.ts';
import { type NearService, nearestRunning } from '../analysis/next-steps/nearest-running.ts';
import type { Model } from '../model/schema/model.ts';
import type { Service } from '../model/schema/service.ts';
import { borders } from './coverage.ts';
import { directory, today } from './directory.ts';
import { path, pathOf } from './links.ts';

/** A service as one side of a comparison. */
export const serviceSide = (service: Service): Side => sideOfService(service, directory, today, pathOf);

/** A model as one side of a comparison. */
export const modelSide = (model: Model): Side => sideOfModel(model, directory, today, pathOf);

/** The service that could be asked instead of another. */
export const alternativeTo = (service: Service): Alternative | undefined =>
  nearestAlternative(service, directory, nearestTo);

const near = new Map<string, NearService[]>();

/** The nearest services to an authority. Each result is kept, because every service of the authority asks for it. */
function nearestTo(area: string): NearService[] {
  const found = near.get(area) ?? nearestRunning(area, directory, borders, NEAREST);
  near.set(area, found);
  return found;
}

/** The page of the comparison with some services or models already chosen. */
export const comparePath = (...ids: string[]): string => path(`/compare/${queryOf(ids)}`);

import type { Directory } from '../model/directory.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import { authoritiesAt } from './areas.ts';
import { neighboursOf } from './nearby.ts';
import { needOf } from './need.ts';
import { similarTo as likeByModel } from './need-series.ts';

/** Authorities that are like one, and by what they were chosen: a sentence for the reader. */
export type Similar = { basis: string; authorities: LocalAuthority[] };

/** How many are set beside an authority. */
const FOUR = 4;

/** By what the Department for Education's model chooses them. */
const BY_MODEL =
  'Nearest by the children’s services statistical neighbour model of the Department for Education, which says nothing of services.';

/**
 * The four authorities that are set beside one, as at `day` (`YYYY-MM-DD`). This is the one place that chooses them. They
 * are its nearest statistical neighbours. Where the model has none, as in Wales, they are of the same region and nearest to
 * it in the number of children looked after; where no number is published, they are neighbours of the same region.
 */
export function similarTo(directory: Directory, authority: LocalAuthority, day: string): Similar {
  const current = authoritiesAt(directory, day);
  const like = likeByModel(directory, authority.id).flatMap(({ authority: other }) =>
    current.includes(other) ? other : [],
  );
  if (like.length >= FOUR) return { basis: BY_MODEL, authorities: like.slice(0, FOUR) };
  const region = current.filter((other) => other.region === authority.region && other.id !== authority.id);
  const size = sizeOf(directory, authority);
  const sized = region.flatMap((other) => ({ other, size: sizeOf(directory, other) }));
  if (size === undefined || sized.filter((each) => each.size !== undefined).length < FOUR)
    return {
      basis: 'Of the same region, neighbours first: no number of children is published here.',
      authorities: near(directory, authority, region),
    };
  const ratio = (other: number): number => Math.abs(Math.log(other / size));
  const authorities = sized
    .flatMap((each) => (each.size === undefined ? [] : [{ other: each.other, far: ratio(each.size) }]))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, FOUR)
    .map(({ other }) => other);
  return { basis: 'Of the same region, and nearest in the number of children looked after.', authorities };
}

const sizeOf = (directory: Directory, authority: LocalAuthority): number | undefined => {
  const need = needOf(directory, authority);
  return 'figure' in need && !('of' in need) ? need.figure['looked-after'] : undefined;
};

function near(directory: Directory, { id }: LocalAuthority, region: readonly LocalAuthority[]): LocalAuthority[] {
  const { land, water } = neighboursOf(directory, [id]);
  const order = [...land, ...water];
  const rank = (other: LocalAuthority) => (order.includes(other.id) ? order.indexOf(other.id) : order.length);
  return region.toSorted((a, b) => rank(a) - rank(b)).slice(0, FOUR);
}

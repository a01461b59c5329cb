import type { Directory } from '../model/directory.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import type { Closeness } from '../model/schema/similar.ts';
import { authoritiesAt, authority as authorityOf } from './areas.ts';
import { neighboursOf } from './nearby.ts';
import { needOf } from './need.ts';
import { inForceOn } from './succession.ts';

export const CLOSENESS_IN_WORDS: Readonly<Record<Closeness, string>> = {
  'extremely-close': 'extremely close',
  'very-close': 'very close',
  close: 'close',
  'somewhat-close': 'somewhat close',
  'not-close': 'not close',
};

/** A similar authority; `closeness` is given where a published model compares the two. */
export type SimilarAuthority = { authority: LocalAuthority; closeness?: Closeness };

/** Similar authorities, the most similar first. `basis` is a sentence for the reader on how they were chosen. */
export type Similar = { basis: string; authorities: SimilarAuthority[] };

/** The number to choose where no model compares authorities. */
const FOUR = 4;

/**
 * The authorities that are most similar to one on `day` (`YYYY-MM-DD`). Every page takes them from here. They are its
 * statistical neighbours, which the Department for Education publishes for England. Where it has none, they are the
 * four in the same region nearest to it in the number of children looked after; and where that number is not published
 * either, its neighbours in the same region.
 *
 * @param most the most authorities to give
 */
export function similarTo(directory: Directory, authority: LocalAuthority, day: string, most = 10): Similar {
  const compared = neighboursInForce(directory, authority.id, day);
  if (compared.length > 0)
    return {
      basis: `Statistical neighbours of ${directory.similar?.['as-of']}, the most alike first, wherever they lie.`,
      authorities: compared.slice(0, most),
    };
  const { basis, authorities } = sameRegion(directory, authority, day);
  return { basis, authorities: authorities.slice(0, most).map((other) => ({ authority: other })) };
}

/**
 * The statistical neighbours of an authority in England by the published model, most similar first; empty for Wales,
 * which the model leaves out.
 */
export const statisticalNeighbours = (directory: Directory, id: string): Required<SimilarAuthority>[] =>
  Object.entries(directory.similar?.authorities[id] ?? {}).flatMap(([other, closeness]) => {
    const authority = authorityOf(directory, other);
    return authority ? [{ authority, closeness }] : [];
  });

/** The same on `day` (`YYYY-MM-DD`): without those that have ended since the model was made. */
export const neighboursInForce = (directory: Directory, id: string, day: string): Required<SimilarAuthority>[] =>
  statisticalNeighbours(directory, id).filter((other) =>
    inForceOn(directory, other.authority.id, day).includes(other.authority.id),
  );

function sameRegion(directory: Directory, authority: LocalAuthority, day: string) {
  const region = authoritiesAt(directory, day).filter(
    (other) => other.region === authority.region && other.id !== authority.id,
  );
  const size = sizeOf(directory, authority);
  const sized = region.flatMap((other) => ({ other, size: sizeOf(directory, other) }));
  if (size === undefined || sized.filter((each) => each.size !== undefined).length < FOUR)
    return {
      basis:
        'Of the same region, neighbours first: no published model compares it, and no number of children is known.',
      authorities: near(directory, authority, region),
    };
  const ratio = (other: number): number => Math.abs(Math.log(other / size));
  const authorities = sized
    .flatMap((each) => (each.size === undefined ? [] : [{ other: each.other, far: ratio(each.size) }]))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, FOUR)
    .map(({ other }) => other);
  return {
    basis: 'Of the same region, and nearest in the number of children looked after: no published model compares it.',
    authorities,
  };
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

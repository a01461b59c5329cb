import type { Directory } from '../model/directory.ts';
import type { LocalAuthority, Need } from '../model/schema/area.ts';
import { authority as authorityOf } from './areas.ts';
import { idsWithData } from './succession.ts';

/**
 * The number of children looked after in an authority; that of its predecessor (`of`) where it began after the count;
 * or why there is no figure.
 */
export type NeedOf = { figure: Need } | { figure: Need; of: LocalAuthority } | { missing: string };

/** The need of an authority. */
export function needOf(directory: Directory, { id, region }: LocalAuthority): NeedOf {
  const { need } = directory;
  const [from = id] = idsWithData(directory, id, (other) => need?.authorities[other] !== undefined);
  const figure = need?.authorities[from];
  const of = authorityOf(directory, from);
  if (figure && of && from !== id) return { figure, of };
  if (figure) return { figure };
  const missing = region === 'wales' ? 'The figures are for England only' : 'No figure is recorded';
  return { missing: need?.['not-published'][id] ?? missing };
}

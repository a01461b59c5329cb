import { isAddressField } from '../../model/rules/addresses.ts';
import { textsOf } from '../../model/rules/texts.ts';
import type { Tree } from '../../model/tree.ts';

/** Where an address appears, as `file:line` from the data folder. */
export type Place = string;

/**
 * Every address in the URL fields of records and tables, once, with the places where it appears. Fragments (`#...`) are
 * ignored.
 */
export function addressesIn({ documents }: Pick<Tree, 'documents'>): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { document, text, path } of textsOf(documents)) {
    if (!isAddressField(path)) continue;
    const address = text.replace(/#.*$/, '');
    found.set(address, [...(found.get(address) ?? []), `${document.file}:${document.positions.ofPath(path).line}`]);
  }
  return found;
}

/** Groups addresses by host, so that no host gets two requests at a time. */
export function byHost(addresses: Iterable<string>): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

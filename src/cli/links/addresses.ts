import { isAddressField } from '../../model/rules/addresses.ts';
import { textsOf } from '../../model/rules/texts.ts';
import type { Tree } from '../../model/tree.ts';

/** Where an address stands, as `file:line` from the data folder. */
export type Place = string;

/** Every address of the fields that are there for one, in records and tables, once, with the places where it stands. Parts of a page (`#...`) are one page. */
export function addressesIn({ documents }: Pick<Tree, 'documents'>): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { document, text, path } of textsOf(documents)) {
    if (!isAddressField(path)) continue;
    const address = text.replace(/#.*$/, '');
    found.set(address, [...(found.get(address) ?? []), `${document.file}:${document.positions.ofPath(path).line}`]);
  }
  return found;
}

/** Addresses by host, so that no host is asked twice at a time. */
export function byHost(addresses: Iterable<string>): string[][] {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

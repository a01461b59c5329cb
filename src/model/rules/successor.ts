import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import type { Service } from '../schema/service.ts';
import { type Rule, servicesIn } from './rule.ts';

export const successor: Rule = {
  id: 'successor',
  says: 'A service that was followed by another is closed, the two point at each other, and none follows itself, however far round.',
  *check(tree) {
    const services = new Map(tree.directory.services.map((service) => [service.id, service]));
    const fileOf = (id: string): string => `data/services/${services.get(id)?.region}/${id}.yaml`;
    for (const { document, record } of servicesIn(tree)) {
      const { follows, 'followed-by': followedBy, state } = record.status;
      const itself = follows === document.id ? 'follows' : followedBy === document.id && 'followed-by';
      if (itself) {
        yield problemAt(
          document,
          ['status', itself],
          'successor',
          `A service cannot follow itself. Give the id of the one that ${itself === 'follows' ? 'was before it' : 'took over'}.`,
        );
        continue;
      }
      const ring = ringFrom(document.id, services);
      if (ring)
        yield problemAt(
          document,
          ['status', 'follows'],
          'successor',
          `These services follow each other in a ring: ${ring.join(', ')}. Take ${inFile('follows')} out of the one that was first, and ${inFile('followed-by')} out of the last.`,
        );
      if (followedBy && state !== 'closed')
        yield problemAt(
          document,
          ['status', 'followed-by'],
          'successor',
          `"${followedBy}" followed this service, whose state is "${state}". Write ${inFile('state: closed')}.`,
        );
      if (followedBy && services.has(followedBy) && services.get(followedBy)?.status.follows !== document.id)
        yield problemAt(
          document,
          ['status', 'followed-by'],
          'successor',
          `"${followedBy}" does not point back. Open ${fileOf(followedBy)}, and add ${inFile(`follows: ${document.id}`)} to its status.`,
        );
      if (follows && services.has(follows) && services.get(follows)?.status['followed-by'] !== document.id)
        yield problemAt(
          document,
          ['status', 'follows'],
          'successor',
          `"${follows}" does not point back. Open ${fileOf(follows)}, and add ${inFile(`followed-by: ${document.id}`)} to its status.`,
        );
    }
  },
};

/** A chain of services, each taken over from the next, that leads back to the first; undefined where there is none. */
function ringFrom(id: string, services: ReadonlyMap<string, Service>): string[] | undefined {
  const passed = [id];
  for (;;) {
    const before = services.get(passed.at(-1) ?? '')?.status.follows;
    if (before === id) return [...passed, id];
    if (before === undefined || passed.includes(before)) return undefined;
    passed.push(before);
  }
}

import { problemAt } from '../document.ts';
import { type Rule, servicesIn } from './rule.ts';

export const successor: Rule = {
  id: 'successor',
  says: 'A service that was followed by another is closed, and the two point at each other.',
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
      if (followedBy && state !== 'closed')
        yield problemAt(
          document,
          ['status', 'followed-by'],
          'successor',
          `"${followedBy}" followed this service, whose state is "${state}". Write "state: closed".`,
        );
      if (followedBy && services.has(followedBy) && services.get(followedBy)?.status.follows !== document.id)
        yield problemAt(
          document,
          ['status', 'followed-by'],
          'successor',
          `"${followedBy}" does not point back. Open ${fileOf(followedBy)}, and add "follows: ${document.id}" to its status.`,
        );
      if (follows && services.has(follows) && services.get(follows)?.status['followed-by'] !== document.id)
        yield problemAt(
          document,
          ['status', 'follows'],
          'successor',
          `"${follows}" does not point back. Open ${fileOf(follows)}, and add "followed-by: ${document.id}" to its status.`,
        );
    }
  },
};

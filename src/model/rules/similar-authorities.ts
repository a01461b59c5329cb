import { problemAt } from '../document.ts';
import { CLOSENESS, type Closeness, type Similar } from '../schema/similar.ts';
import type { Rule } from './rule.ts';

export const similarAuthorities: Rule = {
  id: 'similar-authorities',
  says: 'Each authority has as many others that are like it as the table says, nearest first.',
  *check({ documents }) {
    const document = documents.find(({ file, data }) => file === 'areas/similar.yaml' && data !== undefined);
    if (!document) return;
    const { each, authorities } = document.data as Similar;
    for (const [id, others] of Object.entries(authorities)) {
      const says = faultOf(id, Object.entries(others), each);
      if (says) yield problemAt(document, ['authorities', id], 'similar-authorities', says, 'key');
    }
  },
};

function faultOf(id: string, others: [string, Closeness][], each: number): string | undefined {
  if (others.some(([other]) => other === id)) return `"${id}" is like itself. Take it out of its own list.`;
  if (others.length !== each)
    return `"${id}" has ${others.length} similar authorities, and not ${each}. Look them up again.`;
  const ranks = others.map(([, closeness]) => CLOSENESS.indexOf(closeness));
  const late = others.find((_, at) => at > 0 && (ranks[at] ?? 0) < (ranks[at - 1] ?? 0));
  return late && `"${late[0]}" is closer to "${id}" than the one before it. Put the nearest first.`;
}

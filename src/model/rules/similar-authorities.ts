import { problemAt } from '../document.ts';
import { CLOSENESS, type Closeness, type Similar } from '../schema/similar.ts';
import { ruleOfEach } from './rule.ts';

export const similarAuthorities = ruleOfEach(
  'similar-authorities',
  'Each authority has as many others that are like it as the table says, nearest first.',
  function* (document) {
    if (document.file !== 'areas/similar.yaml' || document.data === undefined) return;
    const { each, authorities } = document.data as Similar;
    for (const [id, others] of Object.entries(authorities)) {
      const says = faultOf(id, Object.entries(others), each);
      if (says) yield problemAt(document, ['authorities', id], 'similar-authorities', says, 'key');
    }
  },
);

function faultOf(id: string, others: [string, Closeness][], each: number): string | undefined {
  if (others.some(([other]) => other === id)) return `"${id}" is like itself. Take it out of its own list.`;
  if (others.length !== each)
    return `"${id}" has ${others.length} similar authorities, and not ${each}. Look them up again.`;
  const ranks = others.map(([, closeness]) => CLOSENESS.indexOf(closeness));
  const late = others.find((_, at) => at > 0 && (ranks[at] ?? 0) < (ranks[at - 1] ?? 0));
  return late && `"${late[0]}" is closer to "${id}" than the one before it. Put the nearest first.`;
}

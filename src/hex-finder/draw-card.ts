import type { AreaCard } from './card.ts';

/** The card of an authority: what runs, how old that information is, whom to ring, and a link to its page. */
export function drawCard({ name, region, said, lines, ring, to }: AreaCard): HTMLElement[] {
  const heading = made('h3', name);
  heading.append(' ', made('span', region, 'soft small'));
  const services = document.createElement('ul');
  for (const line of lines) {
    const item = document.createElement('li');
    item.append(
      link(line.to, line.name),
      ' ',
      made('span', `${line.said}. Evidence: ${line.age.toLowerCase()}`, 'small'),
    );
    services.append(item);
  }
  const call = document.createElement('p');
  if (ring) call.append('Ring ', link(ring.to, ring.number), ` (${ring.answers})`);
  else call.append('No number for its children’s services is recorded. The page says what else you can do.');
  const whole = document.createElement('p');
  whole.append(link(to, `All about ${name}, and what to do now`));
  return [heading, made('p', said), ...(lines.length ? [services] : []), call, whole];
}

function made(name: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function link(to: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = to;
  anchor.textContent = text;
  return anchor;
}

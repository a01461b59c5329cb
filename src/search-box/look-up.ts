import { councilsOf } from './councils.ts';

/** `whole`: the postcode. `service`: the address of the service. `councils`: the address of the councils with their codes. */
export type LookUp = { whole: string; service: string; councils: string };

/** Offers the exact look-up of a postcode. Nothing is sent before the button is pressed, which says what goes to whom. */
export function offerLookUp(place: HTMLElement, { whole, service, councils }: LookUp): void {
  const host = new URL(service).host;
  const button = document.createElement('button');
  const said = document.createElement('p');
  button.type = 'button';
  button.className = 'button button--quiet';
  button.textContent = `Look up ${whole} exactly`;
  said.className = 'small';
  said.setAttribute('role', 'status');
  said.textContent = `The button sends ${whole}, and nothing else that you typed, to ${host}.`;
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = `Asking ${host} …`;
    said.replaceChildren(...(await outcomeOf({ whole, service, councils })));
    button.disabled = false;
  });
  place.replaceChildren(button, said);
}

async function outcomeOf({ whole, service, councils }: LookUp): Promise<(string | HTMLElement)[]> {
  const { lookUp } = await import('./postcode-service.ts');
  const found = await lookUp(service, whole);
  if ('failure' in found) return [found.failure];
  const known = await councilsOf(councils).catch(() => undefined);
  if (!known) return ['The list of councils could not be loaded. Choose the council above.'];
  const [hit] = known.byCode(found.codes);
  if (!hit && found.codes.some((code) => /^[EW]/.test(code)))
    return [`${whole} is in a council whose code is not known here yet. Choose the council instead.`];
  if (!hit) return [`${whole} is outside England and Wales, which this directory maps.`];
  const link = document.createElement('a');
  link.href = hit.to;
  link.textContent = hit.label;
  return [`${whole} is in `, link, '.'];
}

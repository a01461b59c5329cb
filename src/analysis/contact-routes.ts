import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import { servicesOfArea } from './areas.ts';
import type { ContactRoute, PhoneRoute } from './contact-route.ts';
import { inOrder } from './doors.ts';
import { modelOf } from './inheritance.ts';
import { isCounted } from './provision.ts';

export type { ContactRoute, PhoneRoute };

/**
 * Every way to reach a service, nearest first: its own contact, the contact points (`doors`) of its councils, the
 * provider's website, the model's national body. A closed service has only its councils and the national body. Empty
 * only where no area, provider or model is recorded.
 */
export function contactRoutes(service: Service, directory: Directory): ContactRoute[] {
  const closed = service.status.state === 'closed';
  return [
    ...(closed ? [] : own(service)),
    ...throughCouncils(service, directory),
    ...(closed ? [] : throughProvider(service)),
    ...throughModel(service, directory),
  ];
}

function own({ contact, name }: Service): ContactRoute[] {
  if (!contact) return [];
  const { phone, email, website, note } = contact;
  return phone || email || website ? [{ through: 'service', answers: name, phone, email, website, note }] : [];
}

function throughProvider({ provider }: Service): ContactRoute[] {
  const { name: answers = 'The provider', website } = provider;
  return website ? [{ through: 'provider', answers, website, note: "The provider's general site." }] : [];
}

function throughCouncils(service: Service, directory: Directory): ContactRoute[] {
  const { areas, 'areas-uncertain': uncertain = [] } = service;
  return [...new Set(areas.length ? areas : uncertain)].flatMap((id) => routesToCouncil(id, directory));
}

/**
 * The ways to reach a council: its contact points (`doors`), office hours before out of hours, and its home page where
 * none of them has a page. Empty for an authority that is not in the table of councils.
 */
export function routesToCouncil(id: string, { councils, authorityById }: Directory): ContactRoute[] {
  const found = councils.get(id);
  if (!found) return [];
  const council = { id, name: authorityById.get(id)?.name ?? id };
  const doors = inOrder(found.doors ?? []).map((door): ContactRoute => {
    const { answers, phone, email, website, note } = door;
    return { through: 'council', answers, phone, email, website, note, council, door };
  });
  if (doors.some(({ website }) => website)) return doors;
  const note = doors.length ? undefined : LOOK_THERE;
  return [
    ...doors,
    { through: 'council-home', answers: `${council.name}: the council`, council, website: found.website, note },
  ];
}

const LOOK_THERE =
  'No number of its children’s services is recorded here. Look for children’s services on the council’s site.';

function throughModel(service: Service, directory: Directory): ContactRoute[] {
  const contact = modelOf(service, directory)?.contact;
  if (!contact) return [];
  const { name: answers, phone, email, website, note } = contact;
  return [{ through: 'model', answers, phone, email, website, note }];
}

/**
 * The number to offer first in a list: the service's own, else the first number of its council that answers in office
 * hours, else that of the national body. Where there are several councils, theirs are left out, because the reader has
 * to choose among them. Undefined where no number is left.
 */
export function firstNumber(ways: readonly ContactRoute[]): PhoneRoute | undefined {
  const several = new Set(ways.flatMap(({ council }) => council?.id ?? [])).size > 1;
  return ways.filter(hasPhone).find(({ council, door }) => !(council && several) && door?.hours !== 'out-of-hours');
}

/** The service's own number: the only one that is shown without saying who answers. */
export const ownNumber = (ways: readonly ContactRoute[]): PhoneRoute | undefined =>
  ways.filter(hasPhone).find(({ through }) => through === 'service');

/**
 * The number to offer first for an authority: the own number of a recurrent-care service that is not closed, running
 * services first; else the first number of its council that answers in office hours. Undefined where neither is
 * recorded.
 */
export function firstNumberOfArea(id: string, directory: Directory): PhoneRoute | undefined {
  const open = servicesOfArea(directory, id).filter(
    (service) => isCounted(service) && service.status.state !== 'closed',
  );
  const inOrderOfState = open.toSorted((a, b) => Number(runs(b)) - Number(runs(a)));
  const its = inOrderOfState.flatMap((service) => ownNumber(contactRoutes(service, directory)) ?? []);
  return its[0] ?? firstNumber(routesToCouncil(id, directory));
}

const runs = ({ status }: Service): boolean => status.state === 'operational';

/** True for a contact route with a telephone number. */
export const hasPhone = (way: ContactRoute): way is PhoneRoute => way.phone !== undefined;

/** The `tel:` link of a number. */
export const telephone = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

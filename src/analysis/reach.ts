import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import { modelOf } from './inheritance.ts';

/** A way to reach a service, labelled as what it is, so that no council's line is taken for the service's own. */
export type WayIn = {
  through: 'service' | 'provider' | 'council' | 'council-home' | 'model';
  /** Whose line or page it is: "Salford: children's services", "Pause, the national charity". */
  label: string;
  phone?: string | undefined;
  /** A second number of the same body, for the public. */
  publicPhone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  note?: string | undefined;
};

/**
 * Every way to reach a service, nearest first: its own contact, the council's children's services line, the provider's
 * site, the council's home page, the model's national body. A closed service has only the ways to what may serve its
 * area now. Empty only where no area, provider or model is recorded.
 */
export function waysIn(service: Service, directory: Directory): WayIn[] {
  const closed = service.status.state === 'closed';
  return [
    ...(closed ? [] : own(service)),
    ...throughCouncils(service, directory),
    ...(closed ? [] : throughProvider(service)),
    ...throughModel(service, directory),
  ];
}

function own({ contact, name }: Service): WayIn[] {
  if (!contact) return [];
  const { phone, email, website, note } = contact;
  return phone || email || website ? [{ through: 'service', label: name, phone, email, website, note }] : [];
}

function throughProvider({ provider }: Service): WayIn[] {
  if (!provider.website) return [];
  return [
    {
      through: 'provider',
      label: provider.name ?? 'The provider',
      website: provider.website,
      note: "The provider's general site.",
    },
  ];
}

const throughCouncils = ({ areas, 'areas-uncertain': uncertain = [] }: Service, directory: Directory): WayIn[] =>
  (areas.length ? areas : uncertain).flatMap((id) => waysInToCouncil(id, directory));

/** How to reach a council about a service: its children's services line, else the page or home page where to look for it. */
export function waysInToCouncil(id: string, { councils, authorityById }: Directory): WayIn[] {
  const council = councils.get(id);
  if (!council) return [];
  const door = council['childrens-services'];
  if (door?.phone || door?.email) {
    const { name: label, phone, 'public-phone': publicPhone, email, website, note } = door;
    return [{ through: 'council', label, phone, publicPhone, email, website, note }];
  }
  const label = `${authorityById.get(id)?.name ?? id}: the council`;
  return [
    { through: 'council-home', label, website: door?.website ?? council.website, note: door?.note ?? LOOK_THERE },
  ];
}

const LOOK_THERE =
  'No number of its children’s services is recorded here. Look for children’s services on the council’s site.';

function throughModel(service: Service, directory: Directory): WayIn[] {
  const contact = modelOf(service, directory)?.contact;
  if (!contact) return [];
  const { name, phone, email, website, note } = contact;
  return [{ through: 'model', label: name, phone, email, website, note }];
}

/**
 * The first number that can be rung and whose it is, for the bar within a thumb's reach. Undefined where there is none,
 * or only those of several councils, of which the reader has to choose.
 */
export const firstNumber = (
  ways: readonly WayIn[],
): { phone: string; label: string; through: WayIn['through'] } | undefined => {
  const severalCouncils = councilsIn(ways).length > 1;
  const way = ways.find(({ phone, through }) => phone && !(severalCouncils && through === 'council'));
  return way?.phone ? { phone: way.phone, label: way.label, through: way.through } : undefined;
};

/** The ways that lead through a council: the one place where a service of many authorities has many. */
export const councilsIn = (ways: readonly WayIn[]): WayIn[] =>
  ways.filter(({ through }) => through === 'council' || through === 'council-home');

const WHOSE: Record<WayIn['through'], string> = {
  service: '',
  provider: '',
  council: ' (council)',
  'council-home': '',
  model: ' (national body)',
};

/** "01706 900123", "0161 603 4500 (council)": a number, and whose it is where it is not the service's own. */
export const numberInWords = ({ phone, through }: { phone: string; through: WayIn['through'] }): string =>
  `${phone}${WHOSE[through]}`;

/** The link that rings a number. */
export const telephone = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

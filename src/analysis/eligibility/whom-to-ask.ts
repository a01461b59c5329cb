import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { type WayIn, waysIn, waysInToCouncil } from '../reach.ts';

/** Somebody who can be asked about a service, and how: small enough to be sent to a page for every service. */
export type Contact = {
  through: WayIn['through'];
  /** Who answers, or whose page it is. */
  who: string;
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  note?: string | undefined;
};

const contactOf = ({ through, label, phone, email, website, note }: WayIn): Contact => ({
  through,
  who: label,
  phone,
  email,
  website,
  note,
});

const isCouncils = ({ through }: WayIn): boolean => through === 'council' || through === 'council-home';

/** Whom to ask about a service beside its councils: itself, its provider, its model's national body, nearest first. */
export const contactsOfService = (service: Service, directory: Directory): Contact[] =>
  waysIn(service, directory)
    .filter((way) => !isCouncils(way))
    .map(contactOf);

/** Whom to ask at a council. */
export const contactsOfCouncil = (id: string, directory: Directory): Contact[] =>
  waysInToCouncil(id, directory).map(contactOf);

/** The national bodies of the models, each of which may know of a practice or team that is not recorded. */
export const contactsOfModels = ({ models }: Directory): Contact[] =>
  [...models.values()].flatMap(({ contact }) => {
    if (!contact) return [];
    const { name: who, phone, email, website, note } = contact;
    return [{ through: 'model' as const, who, phone, email, website, note }];
  });

import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { type ContactRoute, contactRoutes, routesToCouncil, telephone } from '../contact-routes.ts';
import { outOfHours, WHO_WORDS, type WhoWords, whoAnswers, whoseInFull } from '../who-answers.ts';

/** Somebody who can be asked about a service, and how. Kept small, because it is sent to a page for every service. */
export type Contact = {
  through: ContactRoute['through'];
  /** Who answers, or the owner of the page. */
  who: string;
  /** Whose telephone line it is, for whom and when. */
  says: string;
  phone?: string | undefined;
  /** The `tel:` link of the number. */
  ring?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
};

const contactOf =
  (words: WhoWords) =>
  (way: ContactRoute): Contact => {
    const { through, phone, email, website } = way;
    const says = [outOfHours(way, words), whoseInFull(way, words)].filter(Boolean).join(' ');
    return { through, who: whoAnswers(way), says, phone, ring: phone && telephone(phone), email, website };
  };

const isCouncils = ({ through }: ContactRoute): boolean => through === 'council' || through === 'council-home';

/**
 * Whom to ask about a service other than its councils, nearest first: the service itself, its provider, the national
 * body of its model.
 */
export const contactsOfService = (service: Service, directory: Directory, words = WHO_WORDS): Contact[] =>
  contactRoutes(service, directory)
    .filter((way) => !isCouncils(way))
    .map(contactOf(words));

/** Whom to ask at a council. */
export const contactsOfCouncil = (id: string, directory: Directory, words = WHO_WORDS): Contact[] =>
  routesToCouncil(id, directory).map(contactOf(words));

/** The national bodies of the models, which may know of a practice or team that is not recorded. */
export const contactsOfModels = ({ models }: Directory, words = WHO_WORDS): Contact[] =>
  [...models.values()].flatMap(({ contact }) =>
    contact ? contactOf(words)({ through: 'model', answers: contact.name, ...contact }) : [],
  );

import type { Door } from '../model/schema/door.ts';

/** A way to reach a service, with who answers, so that nobody mistakes a council's line for the service's own. */
export type ContactRoute = {
  through: 'service' | 'provider' | 'council' | 'council-home' | 'model';
  /** Who answers, or the owner of the page: "Salford Bridge Partnership", "Pause, the national charity". */
  answers: string;
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  note?: string | undefined;
  /** The council, where this is a contact point (`door`) or the home page of one. */
  council?: { id: string; name: string };
  /**
   * The contact point of a council: for whom it is, when it answers, whether ringing opens a referral, and its
   * evidence.
   */
  door?: Door;
};

/** A contact route with a telephone number. */
export type PhoneRoute = ContactRoute & { phone: string };

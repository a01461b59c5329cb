import type { Door } from '../model/schema/door.ts';

/** A way to reach a service, with who answers, so that no council's line is taken for the service's own. */
export type WayIn = {
  through: 'service' | 'provider' | 'council' | 'council-home' | 'model';
  /** Who answers, or whose page it is: "Salford Bridge Partnership", "Pause, the national charity". */
  answers: string;
  phone?: string | undefined;
  email?: string | undefined;
  website?: string | undefined;
  note?: string | undefined;
  /** Of a council's door or home page: which council. */
  council?: { id: string; name: string };
  /** Of a council's door: for whom it is, when it answers, what ringing it does and where it was found. */
  door?: Door;
};

/** A way in that can be rung. */
export type WayToRing = WayIn & { phone: string };

/** A service on the card of an authority. `age`: how old its evidence is. */
export type CardLine = { name: string; to: string; said: string; age: string };

/** The content of the card of one authority, and its neighbours. */
export type AreaCard = {
  name: string;
  region: string;
  said: string;
  lines: CardLine[];
  ring?: { number: string; to: string; answers: string } | undefined;
  to: string;
  near: string[];
};

/** The cards of all authorities by id. All are in one file, so that the request does not reveal which one is wanted. */
export type AreaCards = Record<string, AreaCard>;

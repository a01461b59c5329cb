/** A service as the card of an authority names it. `marks`: how old its evidence is. */
export type CardLine = { name: string; to: string; said: string; age: string };

/** What the card of one authority says, and who is next to it. */
export type AreaCard = {
  name: string;
  region: string;
  said: string;
  lines: CardLine[];
  ring?: { number: string; to: string; answers: string } | undefined;
  to: string;
  near: string[];
};

/** The cards of all authorities by id: one file for all, so that asking for it tells nothing of whom. */
export type AreaCards = Record<string, AreaCard>;

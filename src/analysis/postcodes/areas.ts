/** The postcode areas (first letters) of England and Wales; DG and TD are mostly in Scotland. */
const ENGLAND_AND_WALES =
  'AL B BA BB BD BH BL BN BR BS CA CB CF CH CM CO CR CT CV CW DA DE DG DH DL DN DT DY E EC EN EX FY GL GU HA HD HG HP HR HU HX IG IP KT L LA LD LE LL LN LS LU M ME MK N NE NG NN NP NR NW OL OX PE PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO';
const SCOTLAND = 'AB DD EH FK G HS IV KA KW KY ML PA PH ZE';

/** The answer for postcodes outside the table of England and Wales, and the region of the directory for them. */
export type Elsewhere = { says: string; region?: 'scotland' | 'northern-ireland' };

const OWN_LAW = 'which has its own law and services. This directory covers England and Wales';

export const IN_SCOTLAND: Elsewhere = { says: `is in Scotland, ${OWN_LAW}.`, region: 'scotland' };

const onIsland = (name: string): Elsewhere => ({ says: `is in ${name}, ${OWN_LAW}.` });

const FORCES = 'is an address of the armed forces, and belongs to no council. Type the place where home is.';
const NO_PLACE = 'belongs to a bank or an office and to no place. Type the postcode or the place where home is.';

/** The answers by the first letters of the postcode. */
const ELSEWHERE: Readonly<Record<string, Elsewhere>> = {
  BT: { says: `is in Northern Ireland, ${OWN_LAW}.`, region: 'northern-ireland' },
  JE: onIsland('Jersey'),
  GY: onIsland('Guernsey or an island near it'),
  IM: onIsland('the Isle of Man'),
  GX: onIsland('Gibraltar'),
  BF: { says: FORCES },
  BX: { says: NO_PLACE },
  XX: { says: NO_PLACE },
};

/** The answer for postcodes that begin with these letters, where they lead to no council. */
export const elsewhere = (area: string): Elsewhere | undefined =>
  SCOTLAND.split(' ').includes(area) ? IN_SCOTLAND : ELSEWHERE[area];

/** Every postcode area. Other letters are not read as the beginning of a postcode. */
export const POSTCODE_AREAS: ReadonlySet<string> = new Set([
  ...ENGLAND_AND_WALES.split(' '),
  ...SCOTLAND.split(' '),
  ...Object.keys(ELSEWHERE),
]);

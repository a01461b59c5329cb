/** The type of a field: pounds, people, a share in per cent, or a count of cases, months or years. */
export type FieldKind = 'money' | 'people' | 'share' | 'count';

/** One input of the estimate. */
export type Field = {
  /** Its name in the query of the address and in formulas. */
  name: FieldName;
  label: string;
  hint: string;
  kind: FieldKind;
  /**
   * The id of the constant that fills the field at first. A field without one is empty at first, unless it has `start`.
   */
  constant?: string;
  /** The value at first that does not come from a document. */
  start?: number;
};

const FIELD_NAMES = ['N', 'P', 'b', 'u', 'S', 'c', 'a', 'k', 'y', 'r2', 'r7', 'w1', 'w2', 'm1', 'm2'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** The inputs by field name, shares from 0 to 1. Absent fields were left empty. */
export type Inputs = Partial<Record<FieldName, number>> & {
  /** The number of years after the first proceedings within which new ones are counted. */
  h: 2 | 7;
};

/** The fields that only the reader can fill in. They are empty at first. */
export const YOURS: readonly Field[] = [
  {
    name: 'N',
    label: 'Parents whose proceedings ended with a child removed, in a year',
    hint: 'For a service after proceedings. Ask legal services, or look in what Cafcass gives your council. It cannot be worked out from children looked after.',
    kind: 'people',
  },
  {
    name: 'P',
    label: 'Women pregnant again after a removal, in a year',
    hint: 'For a service in pregnancy. Ask midwives and the pre-birth team.',
    kind: 'people',
  },
  {
    name: 'b',
    label: 'Of these, the share whose babies would be removed without a service',
    hint: 'Per cent. Needed with the pregnant women. The Salford evaluation assumes all of them; that is the most that it can be.',
    kind: 'share',
  },
  {
    name: 'u',
    label: 'Share who would take part',
    hint: 'Per cent. Where you leave it out, the result is for everybody taking part, which does not happen.',
    kind: 'share',
  },
  {
    name: 'S',
    label: 'What the service costs in a year',
    hint: 'Pounds, with everything that others pay if you know it.',
    kind: 'money',
  },
];

/** The fields with values from published documents. Each can be changed. */
export const PUBLISHED: readonly Field[] = [
  {
    name: 'c',
    label: 'One case of care proceedings',
    hint: 'Pounds, all agencies together.',
    kind: 'money',
    constant: 'proceedings',
  },
  {
    name: 'a',
    label: 'Share of that which the council pays',
    hint: 'Per cent. No document says it. Where you leave it out, the result is a range from none to all of it.',
    kind: 'share',
  },
  { name: 'k', label: 'One child looked after for a year', hint: 'Pounds.', kind: 'money', constant: 'care-year' },
  {
    name: 'y',
    label: 'Years in care that are counted',
    hint: 'At most as long as the service is paid for.',
    kind: 'count',
    start: 1,
  },
  {
    name: 'r2',
    label: 'New proceedings within two years',
    hint: 'Per cent of parents.',
    kind: 'share',
    constant: 'recurrence-2',
  },
  {
    name: 'r7',
    label: 'New proceedings within seven years',
    hint: 'Per cent of parents.',
    kind: 'share',
    constant: 'recurrence-7',
  },
  {
    name: 'w1',
    label: 'Cases for one full-time worker, at least',
    hint: 'Cases at a time.',
    kind: 'count',
    constant: 'cases-low',
  },
  {
    name: 'w2',
    label: 'Cases for one full-time worker, at most',
    hint: 'Cases at a time.',
    kind: 'count',
    constant: 'cases-high',
  },
  {
    name: 'm1',
    label: 'Months of work with one parent, at least',
    hint: 'Months.',
    kind: 'count',
    constant: 'months-low',
  },
  {
    name: 'm2',
    label: 'Months of work with one parent, at most',
    hint: 'Months.',
    kind: 'count',
    constant: 'months-high',
  },
];

export const FIELDS: readonly Field[] = [...YOURS, ...PUBLISHED];

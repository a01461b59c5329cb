/** A part of the form, in the order in which people think of a service. */
export type Section = {
  id: string;
  title: string;
  keys: readonly string[];
  /** A summary of its content. Present where the part is folded because few people need it. */
  folded?: string;
};

const open = (id: string, title: string, ...keys: string[]): Section => ({ id, title, keys });

/** Every field of a service, each in one place. */
export const SECTIONS: readonly Section[] = [
  open('what', 'What it is', 'name', 'type', 'kind', 'summary'),
  open('who', 'Where, for whom and when', 'areas', 'pathways'),
  open('running', 'Is it running?', 'status'),
  open('reach', 'Who runs it, and how to reach it', 'provider', 'contact', 'referral'),
  open('evidence', 'How we know', 'evidence'),
  {
    id: 'more',
    title: 'More, where you know it',
    folded: 'Names, team, offers, components, evaluations and more',
    keys: [
      ...['also-known-as', 'model', 'offers', 'components', 'components-note', 'team', 'caseload'],
      ...['areas-note', 'areas-as-of', 'areas-part', 'areas-since', 'areas-uncertain', 'areas-formerly'],
      ...['takes-from-outside', 'courts', 'courts-note', 'information-sharing', 'costs', 'background'],
      ...['evaluations', 'needs-checking'],
    ],
  },
];

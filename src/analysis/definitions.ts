/** The vocabularies whose terms have a page each, with the texts of these pages. */
export const DEFINED = {
  components: {
    facet: 'component',
    title: 'Core components',
    about:
      'Eight components that the people who run these services called core in the 2021 mapping. The page of a service names a component only where a source shows it. One that is not recorded may well be there.',
    lead: 'Core component',
  },
  timing: {
    facet: 'timing',
    title: 'Timing',
    about:
      'When, in a parent’s journey, a service works with them. Many work at more than one point, and each of their pathways has its own.',
    lead: 'Timing',
  },
} as const;

export type Defined = keyof typeof DEFINED;

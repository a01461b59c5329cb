import type { BadExample } from '../bad-examples.ts';
import { type Harmless, inAlder, offer } from './edits.ts';

const quoted = (word: string): string => JSON.stringify(word);

/** Words that mean “nothing”. */
export const NOTHING: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    ...[
      'N/A',
      'n.a.',
      'TBC',
      'tba',
      '-',
      '–',
      '...',
      '?',
      'Unknown',
      'None',
      'Nil',
      'Not  Known',
      'NOT APPLICABLE',
    ].map((word) => ({
      rule: 'says-nothing',
      name: `a provider that is called ${word}`,
      change: [inAlder('name: Alder Council', `name: ${quoted(word)}`)],
      expect: [
        `services/woodland/alder-steps.yaml:13:9  says-nothing  name (provider) is ${quoted(word)}, which says nothing. Take it out: what is absent is not known.`,
      ],
    })),
    {
      rule: 'says-nothing',
      name: 'words for nothing in lists, in a criterion and in a title',
      change: [
        inAlder('[Steps in Alder]', '[Steps in Alder, n/a]'),
        inAlder('- text: A child has been removed', '- text: To be confirmed'),
        offer('none'),
        inAlder('title: Steps in Alder', 'title: tbd'),
      ],
      expect: [
        'services/woodland/alder-steps.yaml:3:33  says-nothing  also-known-as item 2 is "n/a", which says nothing. Take it out: what is absent is not known.',
        'services/woodland/alder-steps.yaml:20:15  says-nothing  text (pathways item 1, criteria item 1) is "To be confirmed", which says nothing. Take it out: what is absent is not known.',
        'services/woodland/alder-steps.yaml:28:5  says-nothing  offers item 1 is "none", which says nothing. Take it out: what is absent is not known.',
        'services/woodland/alder-steps.yaml:46:12  says-nothing  title (evidence item 2) is "tbd", which says nothing. Take it out: what is absent is not known.',
      ],
    },
    {
      rule: 'says-nothing',
      name: 'a word that means “nothing” in a table',
      change: [{ edit: ['sources.yaml', 'publisher: University of the Woods', 'publisher: Not stated'] }],
      expect: [
        'sources.yaml:4:14  says-nothing  publisher (woods-mapping-2021) is "Not stated", which says nothing. Take it out: what is absent is not known.',
      ],
    },
  ],
  harmless: [
    {
      rule: 'says-nothing',
      name: 'words for nothing inside a text, and where the schema has them',
      change: [
        offer('None of the groups costs anything'),
        inAlder('self-referral: "yes"', 'self-referral: unknown'),
        inAlder('{ children-removed: { at-least: 1 } }', '{ children-at-home: none, pregnant: "no" }'),
        inAlder('timing: [pregnancy, post-proceedings]', 'timing: unknown'),
        inAlder('text: Up to 18 months', 'text: Not known before 2020'),
      ],
    },
    {
      rule: 'says-nothing',
      name: 'a label of a vocabulary and the unit of a figure',
      change: [
        { edit: ['vocabulary/who.yaml', 'label: Fathers', 'label: Not known'] },
        { edit: ['published/figures/steps.yaml', 'value: 24', 'value: 24, unit: "%"'] },
      ],
    },
    { rule: 'says-nothing', name: 'a name of two letters', change: [inAlder('name: Alder Council', 'name: NX')] },
  ],
};

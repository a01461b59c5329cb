import type { BadExample } from '../bad-examples.ts';
import { ALDER, ELDER, type Harmless, inAlder, inElder, offer } from './edits.ts';

const AUTHORITIES = 'areas/local-authorities.yaml';
const WORDS = 'vocabulary/search-words.yaml';

/** Items that are repeated where each may appear only once. */
export const SETS: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    {
      rule: 'twice',
      name: 'an area',
      change: [inAlder('areas: [alder]', 'areas: [alder, alder]')],
      expect: [`${ALDER}:15:16  twice  "alder" stands twice in areas. Take it out here.`],
    },
    {
      rule: 'twice',
      name: 'ids and fields in lists of every sort',
      change: [
        inAlder('timing: [pregnancy, post-proceedings]', 'timing: [pregnancy, post-proceedings, pregnancy]'),
        inAlder('who: [mothers, fathers]', 'who: [mothers, mothers]'),
        inAlder('needs: [substance-misuse]', 'needs: [substance-misuse, substance-misuse]'),
        inAlder('[trauma-informed, relationship-based]', '[trauma-informed, trauma-informed]'),
        inAlder('supports: [pathways, contact]', 'supports: [pathways, contact, pathways]'),
      ],
      expect: [
        `${ALDER}:17:43  twice  "pregnancy" stands twice in timing (pathways item 1). Take it out here.`,
        `${ALDER}:18:20  twice  "mothers" stands twice in who (pathways item 1). Take it out here.`,
        `${ALDER}:23:43  twice  "substance-misuse" stands twice in needs (pathways item 1, criteria item 2, rule). Take it out here.`,
        `${ALDER}:26:31  twice  "trauma-informed" stands twice in components. Take it out here.`,
        `${ALDER}:49:35  twice  "pathways" stands twice in supports (evidence item 2). Take it out here.`,
      ],
    },
    {
      rule: 'twice',
      name: 'a text that is written another way',
      change: [offer('Visits, at HOME!'), inAlder('[Steps in Alder]', '[Alder’s Steps, Alders steps]')],
      expect: [
        `${ALDER}:3:32  twice  "Alders steps" is "Alder’s Steps" written another way, and both stand in also-known-as. Take one of them out.`,
        `${ALDER}:29:5  twice  "Visits at home" is "Visits, at HOME!" written another way, and both stand in offers. Take one of them out.`,
      ],
    },
    {
      rule: 'twice',
      name: 'a whole piece of evidence, and a whole criterion',
      change: [
        inElder(
          'evidence: [',
          'evidence: [{ url: "https://elder.example.org/court", title: Team, published: 2019-05, supports: [areas, provider] }, ',
        ),
        inAlder(
          '      - text: A child has been removed\n        rule: { children-removed: { at-least: 1 } }\n',
          '      - text: A child has been removed\n      - text: A child has been removed\n',
        ),
      ],
      expect: [
        `${ELDER}:9:118  twice  evidence item 2 says the same as item 1. Take one of them out.`,
        `${ALDER}:21:9  twice  criteria item 2 (pathways item 1) says the same as item 1. Take one of them out.`,
      ],
    },
    {
      rule: 'twice',
      name: 'a nation of a help line, a type that there is none of, and an adopter',
      change: [
        { edit: ['help-now.yaml', 'nations: [england, wales]', 'nations: [england, wales, england]'] },
        { edit: ['areas/confirmed-none.yaml', '[pause, local]', '[pause, pause]'] },
        { edit: ['programmes/whole-wood.yaml', '[alder, hazel]', '[alder, hazel, alder]'] },
      ],
      expect: [
        'areas/confirmed-none.yaml:3:20  twice  "pause" stands twice in types (confirmed item 1). Take it out here.',
        'help-now.yaml:6:31  twice  "england" stands twice in nations (lines item 1). Take it out here.',
        'programmes/whole-wood.yaml:4:26  twice  "alder" stands twice in adopters. Take it out here.',
      ],
    },
    {
      rule: 'area-once',
      name: 'an area that is served, may be served, and formerly was',
      change: [inAlder('areas: [alder]', 'areas: [alder]\nareas-formerly: [alder]\nareas-uncertain: [alder]')],
      expect: [
        `${ALDER}:16:18  area-once  "alder" stands in \`areas\` and in \`areas-formerly\`, and only one of the two can be so. Take it out of the other.`,
        `${ALDER}:17:19  area-once  "alder" stands in \`areas\` and in \`areas-uncertain\`, and only one of the two can be so. Take it out of the other.`,
      ],
    },
    {
      rule: 'area-once',
      name: 'an area that may be served, and formerly was',
      change: [inAlder('areas: [alder]', 'areas: [alder]\nareas-uncertain: [hazel]\nareas-formerly: [elder, hazel]')],
      expect: [
        `${ALDER}:17:25  area-once  "hazel" stands in \`areas-uncertain\` and in \`areas-formerly\`, and only one of the two can be so. Take it out of the other.`,
      ],
    },
    {
      rule: 'other-name',
      name: 'another name of a service that is its name',
      change: [inAlder('[Steps in Alder]', '[Steps in Alder, ALDER STEPS.]')],
      expect: [`${ALDER}:3:33  other-name  "ALDER STEPS." is no other name than "Alder Steps". Take it out here.`],
    },
    {
      rule: 'other-name',
      name: 'other names of a model and of a council',
      change: [
        { edit: ['models/steps.yaml', 'short-name: Steps', 'short-name: Steps\nalso-known-as: [steps]'] },
        {
          edit: [
            AUTHORITIES,
            '    name: Cedar\n',
            '    name: Cedar\n    official-name: Cedarshire\n    also-known-as: [Cedarshire]\n',
          ],
        },
      ],
      expect: [
        `${AUTHORITIES}:21:21  other-name  "Cedarshire" is no other name than "Cedarshire". Take it out here.`,
        'models/steps.yaml:3:1  unsupported  No evidence supports "also-known-as". Add "also-known-as" to the supports of the piece that shows it, or take out what no source shows.',
        'models/steps.yaml:3:17  other-name  "steps" is no other name than "Steps". Take it out here.',
      ],
    },
    {
      rule: 'duplicate-term',
      name: 'a help line',
      change: [
        {
          edit: [
            'help-now.yaml',
            'lines:',
            'lines:\n  - name: Woods listening line\n    section: feelings\n    what: Someone to talk to.\n    phone: "01632 960999"\n    nations: [wales]\n    evidence: [{ url: "https://listening.example.org/", title: Listening, supports: [phone] }]',
          ],
        },
      ],
      expect: [
        'help-now.yaml:8:11  duplicate-term  The line "Woods Listening Line" stands twice in this list. Take one entry out, or join the two.',
      ],
    },
    {
      rule: 'duplicate-term',
      name: 'a word that we do not use',
      change: [
        {
          edit: [
            'vocabulary/wording.yaml',
            'words:',
            'words:\n  - { word: Failed parent, why: It judges, instead: parent }',
          ],
        },
      ],
      expect: [
        'vocabulary/wording.yaml:4:13  duplicate-term  The word "failed parent" stands twice in this list. Take one entry out, or join the two.',
      ],
    },
    {
      rule: 'search-word',
      name: 'a word in two groups, and one that is ignored',
      change: [
        {
          edit: [
            WORDS,
            '  - { words: [mothers, mums] }',
            '  - { words: [mothers, mums] }\n  - { words: [mams, Mums, the] }',
          ],
        },
      ],
      expect: [
        `${WORDS}:4:21  search-word  "Mums" stands in group 1 already. Take it out of one of the two, or join the two groups.`,
        `${WORDS}:4:27  search-word  "the" stands in the ignored words already. Take it out of one of the two, or join the two groups.`,
      ],
    },
    {
      rule: 'twice',
      name: 'a word in one group of search words',
      change: [{ edit: [WORDS, '[mothers, mums]', '[mothers, mums, mums]'] }],
      expect: [`${WORDS}:3:30  twice  "mums" stands twice in words (groups item 1). Take it out here.`],
    },
    {
      rule: 'duplicate-key',
      name: 'a number and its text',
      change: [inElder('name: Elder Court Team', '1: x\n"1": y\nname: Elder Court Team')],
      expect: [
        `${ELDER}:2:1  duplicate-key  The field "1" stands twice in this group. Keep one; put several values into a list.`,
      ],
    },
  ],
  harmless: [
    {
      rule: 'twice',
      name: 'one source for two things, two criteria of one beginning, and words that are nearly one',
      change: [
        inAlder(
          'evidence:\n  - source: woods-mapping-2021',
          'evidence:\n  - source: woods-mapping-2021\n    where: Table 2\n    supports: [areas]\n  - source: woods-mapping-2021',
        ),
        inAlder('- A weekly group', '- A weekly group\n  - A weekly group for fathers'),
        { edit: [WORDS, '[mothers, mums]', '[mothers, mother, mums]'] },
      ],
    },
    {
      rule: 'area-once',
      name: 'an area that is served in part and joined later',
      change: [inAlder('areas: [alder]', 'areas: [alder]\nareas-part: [alder]\nareas-since: { alder: 2019 }')],
    },
    { rule: 'other-name', name: 'a name inside another', change: [inAlder('[Steps in Alder]', '[Alder Steps Team]')] },
    {
      rule: 'duplicate-term',
      name: 'what was confirmed of one council on another day, and a word in capitals',
      change: [
        {
          edit: [
            'areas/confirmed-none.yaml',
            'confirmed:',
            'confirmed:\n  - { authority: hazel, types: [pause], as-of: 2023-05, by: Hazel Council, evidence: [{ url: "https://hazel.example.org/other", title: Another answer }] }',
          ],
        },
        {
          edit: ['vocabulary/wording.yaml', 'words:', 'words:\n  - { word: lac, why: It is no word, instead: lake }'],
        },
      ],
    },
  ],
};

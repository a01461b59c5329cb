import type { BadExample } from '../bad-examples.ts';
import type { Change } from '../changed-copy.ts';
import { ALDER, type Harmless, inAlder, inElder, LINDEN, secondService } from './edits.ts';

const HAZEL = 'services/moorland/hazel-steps.yaml';

/** A third service, in another council, with its own contact. */
const inHazel = (contact: string, provider = 'Hazel Trust'): Change[] => [
  ...secondService(HAZEL),
  { edit: [HAZEL, 'areas: [alder]', 'areas: [hazel]'] },
  { edit: [HAZEL, 'name: Alder Council', `name: ${provider}`] },
  { edit: [HAZEL, '  email: friends@alder.example.org', contact] },
];

const shared = (what: string, place: string, file = LINDEN, of = ALDER): string =>
  `${file}:${place}  shared-contact  This is also the ${what} of data/${of}, and the two are likely one service. Join them in the published file; where they really are two of one provider, give both its name (\`provider\`) and say in the note of contact that it is shared.`;

const likely = (name: string): BadExample => ({
  rule: 'likely-duplicate',
  name: `a name written as ${name}`,
  change: [...secondService(LINDEN), { edit: [LINDEN, 'name: Linden Friends', `name: ${JSON.stringify(name)}`] }],
  expect: [
    `${LINDEN}:2:7  likely-duplicate  ${JSON.stringify(name)} is the name in both data/${ALDER} and data/${LINDEN}, and both serve the same area. Join the two in the published file; where they really are two, tell their names apart.`,
  ],
});

/** One service in two records, and services that succeed each other. */
export const ONE_SERVICE: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    ...['Álder Steps', 'ALDER-STEPS', 'Alder’ Steps', 'Ａｌｄｅｒ Steps'].map(likely),
    {
      rule: 'likely-duplicate',
      name: 'a name with the sign for "and", and an apostrophe of another kind',
      change: [
        inAlder('name: Alder Steps', 'name: "Alder\'s Steps & Stairs"'),
        ...secondService(LINDEN).map((change) =>
          'edit' in change && change.edit[1] === 'name: Alder Steps'
            ? { edit: [LINDEN, 'name: "Alder\'s Steps & Stairs"', 'name: Alder‘s Steps and Stairs'] as const }
            : change,
        ),
      ],
      expect: [
        `${LINDEN}:2:7  likely-duplicate  "Alder‘s Steps and Stairs" is the name in both data/${ALDER} and data/${LINDEN}, and both serve the same area. Join the two in the published file; where they really are two, tell their names apart.`,
      ],
    },
    {
      rule: 'shared-contact',
      name: 'another name for a number, a page and a mailbox',
      change: [{ copy: [ALDER, LINDEN] }, { edit: [LINDEN, 'name: Alder Steps', 'name: Linden Friends'] }],
      expect: [shared('page', '32:12'), shared('number', '33:10'), shared('mailbox', '34:10')],
    },
    {
      rule: 'shared-contact',
      name: 'a number and a page that are written another way, in another council',
      change: inHazel('  website: http://www.steps.example.org/alder/\n  phone: "+44 1632 96 0001"'),
      expect: [shared('page', '32:12', ALDER, HAZEL), shared('number', '33:10', ALDER, HAZEL)],
    },
    {
      rule: 'shared-contact',
      name: 'a mailbox in capitals of one provider, which no note explains',
      change: inHazel('  email: STEPS@alder.example.org', 'Alder Council'),
      expect: [shared('mailbox', '34:10', ALDER, HAZEL)],
    },
    {
      rule: 'shared-contact',
      name: 'a note of a provider who is another',
      change: inHazel('  email: steps@alder.example.org\n  note: Read once a week'),
      expect: [shared('mailbox', '34:10', ALDER, HAZEL)],
    },
    {
      rule: 'successor',
      name: 'two that follow each other',
      change: [
        inAlder(
          '  state: operational',
          '  state: closed\n  closed: 2020\n  follows: elder-court\n  followed-by: elder-court',
        ),
        inElder(
          'state: unknown,',
          'state: closed, closed-note: Not recorded in the pages., follows: alder-steps, followed-by: alder-steps,',
        ),
        inElder('supports: [areas, provider]', 'supports: [areas, provider, status]'),
      ],
      expect: [
        'services/moorland/elder-court.yaml:6:76  successor  These services follow each other in a ring: elder-court, alder-steps, elder-court. Take `follows` out of the one that was first, and `followed-by` out of the last.',
        `${ALDER}:11:12  successor  These services follow each other in a ring: alder-steps, elder-court, alder-steps. Take \`follows\` out of the one that was first, and \`followed-by\` out of the last.`,
      ],
    },
  ],
  harmless: [
    {
      rule: 'shared-contact',
      name: 'a mailbox that one provider has for two services, as a note says',
      change: inHazel(
        '  email: steps@alder.example.org\n  note: The mailbox is that of all its services.',
        'ALDER COUNCIL',
      ),
    },
    {
      rule: 'shared-contact',
      name: 'a number that the follower has kept',
      change: [
        ...inHazel('  phone: "01632 960001"'),
        { edit: [HAZEL, '  opened: 2016', '  opened: 2016\n  follows: alder-steps'] },
        inAlder('  state: operational', '  state: closed\n  closed: 2020\n  followed-by: hazel-steps'),
      ],
    },
    {
      rule: 'shared-contact',
      name: 'two pages of one site, and the number of a model',
      change: [
        ...inHazel('  website: https://steps.example.org/hazel'),
        { edit: ['models/steps.yaml', '  email:', '  phone: "01632 960001"\n  email:'] },
      ],
    },
    {
      rule: 'successor',
      name: 'a row of three that follow each other',
      change: [
        ...inHazel('  email: hazel@steps.example.org'),
        {
          edit: [
            HAZEL,
            '  state: operational\n  as-of: 2021-06\n  opened: 2016',
            '  state: closed\n  closed-note: The year is not on any page.\n  follows: alder-steps\n  followed-by: elder-court',
          ],
        },
        inAlder('  state: operational', '  state: closed\n  closed: 2020\n  followed-by: hazel-steps'),
        inElder('state: unknown,', 'state: unknown, follows: hazel-steps,'),
        inElder('supports: [areas, provider]', 'supports: [areas, provider, status]'),
      ],
    },
  ],
};

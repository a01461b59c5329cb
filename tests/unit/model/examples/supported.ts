import type { BadExample } from '../bad-examples.ts';
import { ALDER, ELDER, type Harmless, inAlder, inElder } from './edits.ts';

const said = (place: string, field: string, by = `"${field}"`, file = ALDER): string =>
  `${file}:${place}  unsupported  No evidence supports "${field}". Add ${by} to the supports of the piece that shows it, or take out what no source shows.`;

const BY_FIRST = 'supports: [also-known-as, status, areas, provider, components, offers, referral, evaluations]';

/** What evidence supports. */
export const SUPPORTED: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    {
      rule: 'unsupported',
      name: 'a number that no page shows',
      change: [inAlder('supports: [pathways, contact]', 'supports: [pathways]')],
      expect: [said('31:1', 'contact')],
    },
    {
      rule: 'unsupported',
      name: 'every fact of a record but its ways in',
      change: [
        inAlder(BY_FIRST, 'supports: [name]'),
        inAlder('areas: [alder]', 'areas: [alder]\nareas-since: { alder: 2019 }'),
      ],
      expect: [
        said('3:1', 'also-known-as'),
        said('8:1', 'status'),
        said('12:1', 'provider'),
        said('15:1', 'areas'),
        said('16:1', 'areas-since', '"areas-since" or "areas"'),
        said('27:1', 'components'),
        said('28:1', 'offers'),
        said('31:1', 'referral'),
        said('36:1', 'evaluations'),
      ],
    },
    {
      rule: 'unsupported',
      name: 'areas that it may serve, a team, courts and costs',
      change: [
        inElder('areas: [elder]', 'areas: []\nareas-uncertain: [elder]'),
        inElder('supports: [areas, provider]', 'supports: [provider]'),
        inElder('evidence:', 'team: Two workers\ncourts: [Elder Court]\ncosts: [A grant]\nevidence:'),
      ],
      expect: [
        said('9:1', 'areas-uncertain', '"areas-uncertain" or "areas"', ELDER),
        said('10:1', 'team', undefined, ELDER),
        said('11:1', 'courts', undefined, ELDER),
        said('12:1', 'costs', undefined, ELDER),
      ],
    },
    {
      rule: 'unsupported',
      name: 'a state, and a date where the state is not known',
      change: [inElder('status: { state: unknown,', 'status: { state: unknown, opened: 2016,')],
      expect: [said('6:1', 'status', undefined, ELDER)],
    },
    {
      rule: 'unsupported',
      name: 'how a model works, and where a programme began',
      change: [
        { edit: ['models/steps.yaml', 'supports: [who-for, how-it-works, ', 'supports: [who-for, '] },
        { edit: ['programmes/whole-wood.yaml', 'adopters:', 'began-in: Alder\nadopters:'] },
      ],
      expect: [
        said('5:1', 'how-it-works', undefined, 'models/steps.yaml'),
        said('4:1', 'began-in', undefined, 'programmes/whole-wood.yaml'),
      ],
    },
    {
      rule: 'evidence-key',
      name: 'two pieces of evidence with one key',
      change: [inAlder('    where: Table 1', '    where: Table 1\n    key: steps-page')],
      expect: [
        `${ALDER}:48:10  evidence-key  "steps-page" is the key of evidence item 1 already, so that nobody could tell what points at which. Give this piece a \`key\` of its own, and mend the \`source\` of what points at it.`,
      ],
    },
    {
      rule: 'evidence-key',
      name: 'keys that are ids of citations, of a model too',
      change: [
        inAlder('    where: Table 1', '    where: Table 1\n    key: steps-study-2019'),
        { edit: ['models/wood-court.yaml', 'key: court-page', 'key: woods-mapping-2021'] },
        { edit: ['models/wood-court.yaml', 'source: court-page', 'source: woods-mapping-2021'] },
      ],
      expect: [
        'models/wood-court.yaml:14:12  evidence-key  "woods-mapping-2021" is the id of a citation in data/sources.yaml, so that nobody could tell what points at which. Give this piece a `key` of its own, and mend the `source` of what points at it.',
        `${ALDER}:44:10  evidence-key  "steps-study-2019" is the id of a citation in data/sources.yaml, so that nobody could tell what points at which. Give this piece a \`key\` of its own, and mend the \`source\` of what points at it.`,
      ],
    },
  ],
  harmless: [
    {
      rule: 'unsupported',
      name: 'what says nothing: nobody known, no area, ways in that are not known, and notes',
      change: [
        inElder(
          'provider: { name: Elder Council, kind: local-authority }',
          'provider: { note: Nobody says who runs it. }',
        ),
        inElder('areas: [elder]', 'areas: []\nareas-note: No page names them.'),
        inElder(
          'evidence:',
          'pathways: [{ timing: unknown, who: unknown }]\nreferral: { self-referral: unknown }\nevidence:',
        ),
        inElder('supports: [areas, provider]', 'supports: [summary]'),
      ],
    },
    {
      rule: 'unsupported',
      name: 'parts of the areas that the evidence for the areas supports',
      change: [
        inAlder(
          'areas: [alder]',
          'areas: [alder]\nareas-part: [alder]\nareas-since: { alder: 2019 }\nareas-uncertain: [elder]\nareas-formerly: [hazel]',
        ),
      ],
    },
    {
      rule: 'unsupported',
      name: 'names, kinds, notes and questions',
      change: [
        inAlder(
          'areas: [alder]',
          'areas: [alder]\nareas-note: All of it.\ncomponents-note: As far as known.\nneeds-checking: [Its hours]',
        ),
      ],
    },
  ],
};

import type { BadExample } from '../bad-examples.ts';
import { ALDER, type Harmless, secondService } from './edits.ts';

const LONG = `linden-${'friends-'.repeat(10)}of-alder`;
const file = (id: string): string => `services/woodland/${id}.yaml`;
const kept = (id: string): BadExample => ({
  rule: 'id-form',
  name: `a name that Windows keeps, ${id}`,
  change: secondService(file(id)),
  expect: [
    `${file(id)}:1:1  id-form  Windows keeps the name "${id}" for itself, and nobody who uses it could open the file. Name the file "${id.toLowerCase()}-service.yaml", or with the place in it.`,
  ],
});

/** File names that some systems cannot store. */
export const NAMES: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    ...['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9', 'Con'].map(kept),
    {
      rule: 'id-form',
      name: 'a name that Windows keeps, of a model',
      change: [{ copy: ['models/steps.yaml', 'models/nul.yaml'] }],
      expect: [
        'models/nul.yaml:1:1  id-form  Windows keeps the name "nul" for itself, and nobody who uses it could open the file. Name the file "nul-model.yaml", or with the place in it.',
      ],
    },
    {
      rule: 'id-form',
      name: 'a region whose folder has a name that Windows keeps',
      change: [
        { edit: ['areas/regions.yaml', 'regions:', 'regions:\n  - { id: aux, name: Aux, kind: beyond }'] },
        ...secondService('services/aux/linden-friends.yaml'),
        { edit: ['services/aux/linden-friends.yaml', 'areas: [alder]', 'areas: []'] },
      ],
      expect: ['services/aux:1:1  id-form  Windows keeps this name for itself. Give the folder another one.'],
    },
    {
      rule: 'id-form',
      name: 'a name of 95 characters, of which the whole words that fit are kept',
      change: secondService(file(LONG)),
      expect: [
        `${file(LONG)}:1:1  id-form  The id has 95 characters, and at most 80 can be kept everywhere. Name the file "linden-friends-friends-friends-friends-friends-friends-friends-friends-friends.yaml".`,
      ],
    },
    {
      rule: 'id-form',
      name: 'one character too many, in one word',
      change: secondService(file('a'.repeat(81))),
      expect: [
        `${file('a'.repeat(81))}:1:1  id-form  The id has 81 characters, and at most 80 can be kept everywhere. Name the file "${'a'.repeat(80)}.yaml".`,
      ],
    },
    {
      rule: 'file-name',
      name: 'a file and a folder whose names are not written in UTF-8',
      change: [
        { rawName: ['services/woodland', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, ...Buffer.from('.yaml'))] },
        { rawName: ['models', Uint8Array.of(0xff, 0xfe)] },
      ],
      expect: [
        'models/\uFFFD\uFFFD:1:1  file-name  A letter of this name could not be read, and it was not opened. Rename it, with lower-case letters, figures and hyphens.',
        'services/woodland/caf\uFFFD.yaml:1:1  file-name  A letter of this name could not be read, and it was not opened. Rename it, with lower-case letters, figures and hyphens.',
      ],
    },
    {
      rule: 'no-services',
      name: 'a folder that lost its services',
      change: [{ remove: 'services' }],
      expect: [
        'services:1:1  no-services  There is no service here, and a directory without any would be published. Bring the folder back from the last version that had it.',
      ],
    },
    {
      rule: 'no-services',
      name: 'folders of regions in which nothing but a note is left',
      change: [{ remove: 'services' }, { write: ['services/woodland/notes.txt', ''] }],
      expect: [
        'services:1:1  no-services  There is no service here, and a directory without any would be published. Bring the folder back from the last version that had it.',
        'services/woodland/notes.txt:1:1  stray-file  No file is expected here. A record stands in data/services/<region>/, data/models/, data/programmes/ or data/published/figures/. Move it, or take it out.',
      ],
    },
    {
      rule: 'id-of-council',
      name: 'a service by the name of a council',
      change: secondService('services/woodland/birch.yaml'),
      expect: [
        'services/woodland/birch.yaml:1:1  id-of-council  "birch" is the id of the local authority Birch, and both have a page under /ask/. Give the file a name that says which service it is, such as "birch-service.yaml".',
      ],
    },
    {
      rule: 'id-clash',
      name: 'names that are one but for their signs',
      change: [
        { copy: [ALDER, file('alder_steps')] },
        { edit: [file('alder_steps'), 'name: Alder Steps', 'name: Linden Friends'] },
        { edit: [file('alder_steps'), '  website: https://steps.example.org/alder\n  phone: "01632 960001"\n', ''] },
        { edit: [file('alder_steps'), 'steps@alder', 'friends@alder'] },
      ],
      expect: [
        `${file('alder_steps')}:1:1  id-clash  Two files make the id "alder_steps": data/${ALDER} and data/${file('alder_steps')}. Rename the one that is new; a published file keeps its name.`,
        `${file('alder_steps')}:1:1  id-form  "alder_steps" is not an id. Name the file with lower-case letters, figures and single hyphens, such as "alder-steps.yaml".`,
      ],
    },
  ],
  harmless: [
    ...['con-alder', 'console', 'com', 'com10', 'aux-2', 'index', 'a'.repeat(80)].map((id) => ({
      rule: 'id-form',
      name: `the name ${id.slice(0, 20)}`,
      change: secondService(file(id)),
    })),
  ],
};

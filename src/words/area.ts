import type { State } from '../analysis/coverage/states.ts';
import type { Pairs } from './words.ts';

/** Texts of the page of an area, of the list of areas, and of lists of services. */
export const AREA = {
  title: { en: '{name}', cy: 'Ardal {name}' },
  description: {
    en: 'What is recorded for {name}, how old that is, and what is next door.',
    cy: 'Yr hyn a gofnodwyd ar gyfer ardal {name}, pa mor hen ydyw, a’r hyn sydd yn yr ardaloedd nesaf ati.',
  },
  localAuthority: { en: 'Local authority', cy: 'Awdurdod lleol' },
  also: { en: 'Also {names}', cy: 'Hefyd {names}' },
  /** Before the names of services that may serve the area. */
  mayServe: { en: 'May serve it, which is not certain:', cy: 'Gall wasanaethu’r ardal, ond nid yw’n sicr:' },
  now: { en: 'What you can do now', cy: 'Yr hyn y gallwch chi ei wneud nawr' },
  match: {
    en: 'Would they take you? Answer a few questions',
    cy: 'A fyddent yn eich derbyn chi? Atebwch ychydig o gwestiynau',
  },
  groups: {
    services: { en: 'Recurrent-care services', cy: 'Gwasanaethau i rieni y symudwyd plentyn o’u gofal' },
    uncertain: { en: 'May serve this area, not certain', cy: 'Gall wasanaethu’r ardal hon, nid yw’n sicr' },
    closed: { en: 'Closed', cy: 'Wedi cau' },
    related: { en: 'What else is recorded here', cy: 'Beth arall a gofnodwyd yma' },
  },
  noneOpen: {
    en: 'That nothing is recorded as open here is not the same as no service.',
    cy: 'Nid yw’r ffaith na chofnodwyd dim fel rhywbeth agored yma yn golygu nad oes gwasanaeth.',
  },
  lastEvidence: { en: 'last evidence {date}', cy: 'y dystiolaeth ddiwethaf: {date}' },
  evidenceUndated: { en: 'evidence undated', cy: 'tystiolaeth heb ddyddiad' },
  council: { en: 'Ring children’s services in {name}', cy: 'Ffonio’r gwasanaethau plant yn ardal {name}' },
  forProfessionals: { en: 'For professionals', cy: 'Ar gyfer gweithwyr proffesiynol' },
  forParents: { en: 'For parents and the public', cy: 'Ar gyfer rhieni a’r cyhoedd' },
  orNotCouncil: {
    en: 'Or ring somebody who is not the council',
    cy: 'Neu ffoniwch rywun nad yw’n rhan o’r cyngor',
  },
  notCouncil: { en: 'Ring somebody who is not the council', cy: 'Ffoniwch rywun nad yw’n rhan o’r cyngor' },
  allNumbers: { en: 'All numbers to ring or text', cy: 'Pob rhif i’w ffonio neu ei decstio' },
  nearest: {
    en: 'The nearest services recorded as running',
    cy: 'Y gwasanaethau agosaf y cofnodwyd eu bod ar waith',
  },
  nextDoor: { en: 'Next door', cy: 'Drws nesaf' },
  twoAway: { en: 'Two areas away', cy: 'Dwy ardal i ffwrdd' },
  threeAway: { en: 'Three areas away', cy: 'Tair ardal i ffwrdd' },
  fourAway: { en: 'Four areas away', cy: 'Pedair ardal i ffwrdd' },
  farther: { en: 'Farther away', cy: 'Ymhellach i ffwrdd' },
  near: {
    lastEvidence: { en: 'Last evidence {date}', cy: 'Y dystiolaeth ddiwethaf: {date}' },
    undated: { en: 'Its evidence has no date', cy: 'Nid oes dyddiad ar ei dystiolaeth' },
    yes: { en: 'It takes people from outside its area.', cy: 'Mae’n derbyn pobl o’r tu allan i’w ardal.' },
    no: {
      en: 'It takes only people who live in its area.',
      cy: 'Dim ond pobl sy’n byw yn ei ardal y mae’n eu derbyn.',
    },
    unknown: {
      en: 'Whether it takes people from outside its area is not recorded: ask.',
      cy: 'Ni chofnodwyd a yw’n derbyn pobl o’r tu allan i’w ardal: gofynnwch.',
    },
  },
  ask: {
    title: { en: 'Ask this', cy: 'Gofynnwch hyn' },
    forEmail: {
      en: 'For an email to the council or a note of a case. Leave out names: the question needs none.',
      cy: 'Ar gyfer e-bost at y cyngor neu nodyn achos. Peidiwch â chynnwys enwau: nid oes eu hangen.',
    },
    copy: { en: 'Copy the question', cy: 'Copïo’r cwestiwn' },
  },
  begin: {
    en: 'For anyone who does not know where to begin, there is ',
    cy: 'I unrhyw un nad yw’n gwybod ble i ddechrau, mae ',
  },
  everyArea: { en: 'every area from A to Z', cy: 'pob ardal o A i Y' },
  neighbours: {
    title: { en: 'What each neighbour has', cy: 'Yr hyn sydd gan bob cymydog' },
    none: { en: 'No neighbouring authority is recorded.', cy: 'Ni chofnodwyd unrhyw awdurdod cyfagos.' },
    overWater: { en: 'Over water: ', cy: 'Dros y dŵr: ' },
    perhaps: {
      en: 'may serve, which is not certain: ',
      cy: 'gall wasanaethu’r rhain, ond nid yw’n sicr: ',
    },
    noService: {
      en: 'No recurrent-care service is recorded in ',
      cy: 'Ni chofnodwyd gwasanaeth o’r fath yn: ',
    },
    noServiceInAny: {
      en: 'No recurrent-care service is recorded in any of its neighbours: ',
      cy: 'Ni chofnodwyd gwasanaeth o’r fath yn unrhyw un o’i chymdogion: ',
    },
  },
  /** Links from a Welsh page to what is only on the English one. */
  rest: {
    title: { en: 'More about this area, in English', cy: 'Mwy am yr ardal hon, yn Saesneg' },
    whole: {
      en: 'The whole page: the map, the services along the journey, and what each service offers',
      cy: 'Y dudalen gyfan: y map, y gwasanaethau ar hyd y daith, a’r hyn y mae pob gwasanaeth yn ei gynnig',
    },
    brief: {
      en: 'A brief of one page for whoever plans services',
      cy: 'Briff un dudalen i bwy bynnag sy’n cynllunio gwasanaethau',
    },
    tell: { en: 'Is something wrong? Tell us', cy: 'A oes rhywbeth o’i le? Dywedwch wrthym' },
  },
  list: {
    title: { en: 'Areas of Wales', cy: 'Ardaloedd Cymru' },
    description: {
      en: 'Every local authority in Wales, with what is recorded for it.',
      cy: 'Pob awdurdod lleol yng Nghymru, gyda’r hyn a gofnodwyd ar ei gyfer.',
    },
    lede: {
      en: 'Every local authority in Wales. The pages of areas in England are in English, as is all that is recorded of them.',
      cy: 'Pob awdurdod lleol yng Nghymru. Yn Saesneg y mae tudalennau ardaloedd Lloegr, fel popeth a gofnodwyd amdanynt.',
    },
    england: { en: 'All areas of England and Wales', cy: 'Holl ardaloedd Cymru a Lloegr' },
  },
} as const satisfies Pairs;

/** Sentences in Welsh on what is recorded for an area. The English is in analysis/coverage/recorded.ts. */
export const STATE_SENTENCES: Readonly<Record<State, string>> = {
  running: 'Cofnodwyd bod gwasanaeth ar waith yma i rieni y symudwyd plentyn o’u gofal.',
  'in-development': 'Mae gwasanaeth i rieni y symudwyd plentyn o’u gofal yn cael ei sefydlu yma.',
  unsure: 'Gwyddom am wasanaeth yma i rieni y symudwyd plentyn o’u gofal, ond nid a yw’n dal ar agor.',
  closed: 'Mae pob gwasanaeth y gwyddom amdano yma i rieni y symudwyd plentyn o’u gofal wedi cau.',
  'confirmed-none':
    'Mae rhywun sy’n gwybod wedi dweud wrthym nad oes gwasanaeth yma i rieni y symudwyd plentyn o’u gofal.',
  'not-known': 'Ni wyddom am unrhyw wasanaeth yma i rieni y symudwyd plentyn o’u gofal. Efallai fod un serch hynny.',
};

/** Short forms of these for lists. The English is in analysis/coverage/states.ts. */
export const STATES_IN_SHORT: Readonly<Record<State, string>> = {
  running: 'Cofnodwyd gwasanaeth ar waith',
  'in-development': 'Yn cael ei sefydlu',
  unsure: 'Cofnodwyd, ond ni wyddom a yw ar waith',
  closed: 'Dim ond rhai sydd wedi cau',
  'confirmed-none': 'Cadarnhawyd nad oes un',
  'not-known': 'Ni wyddom: dim wedi’i gofnodi',
};

/** Where no source is certain that a service serves the area. */
export const NOT_CERTAIN = 'Nid yw’n sicr';

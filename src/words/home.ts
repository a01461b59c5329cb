import type { ThreeSentences } from '../analysis/coverage/three-sentences.ts';
import type { Pairs } from './words.ts';

/** The Welsh front page, and the search box wherever it appears. */
export const HOME = {
  title: { en: 'Home', cy: 'Hafan' },
  description: {
    en: 'A directory and map of local services in England and Wales, with the source of each fact and how old it is.',
    cy: 'Cyfeiriadur o wasanaethau lleol yng Nghymru a Lloegr, gyda ffynhonnell pob ffaith a pha mor hen ydyw.',
  },
  heading: {
    en: 'Services for parents who have had a child removed',
    cy: 'Gwasanaethau i rieni y symudwyd plentyn o’u gofal',
  },
  help: {
    en: 'Need help now? Numbers to ring or text',
    cy: 'Angen cymorth nawr? Rhifau i’w ffonio neu eu tecstio',
  },
  counted: {
    en: 'Counted on {date} from the records, for England and Wales. Most of the evidence is some years old, so ring before you refer.',
    cy: 'Cyfrifwyd ar {date} o’r cofnodion, ar gyfer Cymru a Lloegr. Mae’r rhan fwyaf o’r dystiolaeth rai blynyddoedd oed, felly ffoniwch cyn atgyfeirio.',
  },
  ways: {
    match: { en: 'What might suit you', cy: 'Beth allai fod yn addas i chi' },
    matchText: {
      en: 'Answer a few questions. What fits, and why.',
      cy: 'Atebwch ychydig o gwestiynau: beth sy’n addas, a pham.',
    },
    help: { en: 'Someone to talk to', cy: 'Rhywun i siarad ag ef' },
    helpText: {
      en: 'Lines to ring or text, by day and night.',
      cy: 'Llinellau i’w ffonio neu eu tecstio, ddydd a nos.',
    },
    safety: { en: 'Staying safe online', cy: 'Cadw’n ddiogel ar-lein' },
    safetyText: {
      en: 'What a phone or computer can show.',
      cy: 'Yr hyn y gall ffôn neu gyfrifiadur ei ddangos.',
    },
  },
  area: { en: 'Your area', cy: 'Eich ardal chi' },
  areaHint: {
    en: 'Choose your council to see what is recorded, how old that is and whom to ring.',
    cy: 'Dewiswch eich cyngor i weld beth a gofnodwyd, pa mor hen ydyw a phwy i’w ffonio.',
  },
  inEnglish: {
    title: { en: 'In English', cy: 'Yn Saesneg' },
    map: { en: 'The map of England and Wales', cy: 'Map Cymru a Lloegr' },
    services: { en: 'All services', cy: 'Pob gwasanaeth' },
    coverage: { en: 'Who has what', cy: 'Pwy sydd â beth' },
    wales: { en: 'Everything recorded in Wales', cy: 'Popeth a gofnodwyd yng Nghymru' },
  },
  find: {
    label: { en: 'Place, council, postcode or service', cy: 'Lle, cyngor, cod post neu wasanaeth' },
    here: { en: 'Use my location', cy: 'Defnyddio fy lleoliad' },
    hint: {
      en: 'For example Rochdale, OL16, Pause Hull, or dads in Leeds. What you type stays on this page.',
      cy: 'Er enghraifft Caerdydd, Casnewydd, Reflect neu Sir Fynwy. Mae’r hyn a deipiwch yn aros ar y dudalen hon. Yn Saesneg y dangosir yr hyn a geir.',
    },
    keys: { en: 'Arrow keys choose, Enter opens.', cy: 'Mae’r bysellau saeth yn dewis, mae Enter yn agor.' },
    crisis: { en: 'If you need someone now', cy: 'Os oes angen rhywun arnoch nawr' },
    allNumbers: { en: 'All numbers to ring or text', cy: 'Pob rhif i’w ffonio neu ei decstio' },
    inWales: { en: 'in Wales', cy: 'yng Nghymru' },
    referral: { en: 'Who would take this referral?', cy: 'Pwy fyddai’n derbyn yr atgyfeiriad hwn?' },
    startFrom: { en: 'Start from:', cy: 'Gan ddechrau o:' },
    found: { en: 'What was found', cy: 'Yr hyn a gafwyd' },
    nothing: {
      fewer: {
        en: 'Try fewer words, or look through the ',
        cy: 'Rhowch gynnig ar lai o eiriau, neu edrychwch drwy’r ',
      },
      areas: { en: 'areas from A to Z', cy: 'ardaloedd' },
      missing: { en: '. If something is missing, ', cy: '. Os oes rhywbeth ar goll, ' },
      tell: { en: 'tell us', cy: 'dywedwch wrthym' },
      talk: { en: '. For someone to talk to, see ', cy: '. I gael rhywun i siarad ag ef, ewch i ' },
      help: { en: 'help now', cy: 'Cymorth nawr' },
    },
  },
} as const satisfies Pairs;

/** The three sentences of the front page. The English is in analysis/coverage/three-sentences.ts. */
export const THREE_SENTENCES: ThreeSentences = {
  running: 'Mewn {count} o’r {all} ardal, roedd gwasanaeth ar waith pan glywsom ddiwethaf.',
  known: 'Mewn {count} arall gwyddom am wasanaeth',
  parts: (parts) => `, ond ${parts.join('; ')}`,
  unsure: 'mewn {count} ni allwn ddweud a yw’n dal ar agor',
  closed: 'mewn {count} mae wedi cau',
  planned: 'mewn {count} mae’n cael ei sefydlu',
  unknown: 'Mewn {count} ni wyddom am unrhyw wasanaeth. Efallai fod un serch hynny: gofynnwch, a rhowch wybod i ni.',
  none: ' Ar gyfer {count} o’r rhain, mae rhywun a fyddai’n gwybod wedi dweud nad oes un.',
};

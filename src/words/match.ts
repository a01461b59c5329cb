import type { MatchWords, WAITING as WaitingWords } from '../islands/match/words.ts';
import type { Pairs } from './words.ts';

/** The page around the questions. */
export const MATCH_PAGE = {
  title: { en: 'Find a match', cy: 'Beth allai fod yn addas' },
  description: {
    en: 'A few questions, each of which can be skipped, and which services would fit by what is recorded, with the reason and the source.',
    cy: 'Ychydig o gwestiynau, y gellir neidio dros bob un, a pha wasanaethau allai fod yn addas yn ôl y cofnodion, gyda’r rheswm a’r ffynhonnell.',
  },
  heading: { en: 'Who would take this referral?', cy: 'Pwy allai eich helpu chi?' },
  lede: {
    en: 'Answer what you know. You see which services fit, which may, which do not, and why.',
    cy: 'Atebwch yr hyn a wyddoch. Cewch weld pa wasanaethau sy’n addas, pa rai allai fod, pa rai nad ydynt, a pham. Mae’r hyn y mae cofnodion yn ei ddweud yn Saesneg.',
  },
  without: {
    en: 'The questions need JavaScript. The lists below do not.',
    cy: 'Mae angen JavaScript ar gyfer y cwestiynau. Nid oes ei angen ar gyfer y rhestrau isod.',
  },
  paper: {
    title: { en: 'The questions, to fill in by hand', cy: 'Y cwestiynau, i’w llenwi â llaw' },
    how: {
      en: 'Tick what you know and leave the rest. Write no name and no address. Then ring the council or the service, or put the answers in at {address}, which lists who would take the parent and why.',
      cy: 'Ticiwch yr hyn a wyddoch a gadewch y gweddill. Peidiwch ag ysgrifennu enw na chyfeiriad. Yna ffoniwch y cyngor neu’r gwasanaeth, neu rhowch yr atebion yn {address}, sy’n rhestru pwy allai helpu a pham.',
    },
    council: { en: 'Council', cy: 'Cyngor' },
    asked: {
      en: 'Whom I rang, on what day, and what they said',
      cy: 'Pwy a ffoniais, ar ba ddiwrnod, a beth a ddywedwyd',
    },
  },
  lists: { en: 'Or look through lists', cy: 'Neu edrychwch drwy restrau' },
  byCouncil: { en: 'By council, from A to Z', cy: 'Fesul cyngor' },
  byCouncilSays: {
    en: ': what serves it, what is next door, and whom to ask.',
    cy: ': beth sy’n ei wasanaethu, beth sydd drws nesaf, a phwy i’w holi.',
  },
  timing: { en: 'By the point in a parent’s journey', cy: 'Yn ôl y pwynt yn nhaith rhiant' },
  who: { en: 'By who it is for', cy: 'Yn ôl i bwy y mae' },
} as const satisfies Pairs;

/** Shown until the questions have loaded. The English of this and the following texts is in islands/match/words.ts. */
export const WAITING: typeof WaitingWords = {
  loading: 'Yn llwytho’r cwestiynau …',
  failed: 'Ni ellid llwytho’r cwestiynau. ',
  councils: 'Tudalen pob cyngor (Saesneg)',
  says: ': yr hyn a gofnodwyd yno.',
};

const YES_NO = { yes: 'Oes', no: 'Nac oes' };

const OPTIONS: MatchWords['asked']['practitioner']['options'] = {
  parent: { mother: 'Y fam', father: 'Y tad', both: 'Y ddau' },
  expecting: { yes: 'Ydy', no: 'Nac ydy', thinking: 'Nac ydy, ond yn meddwl am un arall' },
  proceedings: {
    none: 'Dim, nawr nac o’r blaen',
    before: 'Ddim yn y llys, ond mae’r cyngor yn ystyried hynny (cyn-achosion)',
    during: 'Yn y llys nawr',
    'final-near': 'Yn y llys, ac mae’r penderfyniad terfynol yn agos',
    ended: 'Wedi dod i ben, gyda gorchymyn terfynol',
  },
  removed: { 0: 'Dim un', 1: 'Un', 2: 'Dau', 3: 'Tri neu fwy' },
  elsewhere: YES_NO,
  removedAge: { 'under-1': 'O dan 1', '1-to-4': '1 i 4', '5-and-over': '5 neu hŷn' },
  partnerRemoved: { yes: 'Do', no: 'Naddo' },
  home: { none: 'Dim un', 'under-school': 'Babi neu blentyn o dan oed ysgol', older: 'Plant hŷn yn unig' },
  age: { 'under-18': 'O dan 18', '18-to-24': '18 i 24', '25-to-44': '25 i 44', '45-and-over': '45 neu hŷn' },
  involved: { yes: 'Ydyn', no: 'Nac ydyn' },
};

const HINTS = {
  needs: 'Ticiwch yr hyn sydd bwysicaf. Nid yw’r hyn a adewir heb ei dicio’n cael ei gymryd fel na.',
  proceedings: 'Ticiwch bob un sy’n wir, am unrhyw blentyn.',
};

/** All texts of the questions and their results. */
export const MATCH: MatchWords = {
  asked: {
    practitioner: {
      labels: {
        area: 'Ble mae’r rhiant yn byw?',
        parent: 'Ar gyfer pwy y mae?',
        expecting: 'A yw’r rhiant yn disgwyl babi?',
        weeks: 'Sawl wythnos yw hi heddiw?',
        proceedings: 'Ble mae’r achosion gofal arni?',
        removed: 'Faint o blant y rhiant a symudwyd o’i ofal?',
        elsewhere: 'A oes plentyn yn byw yn rhywle arall oherwydd y gwasanaethau plant?',
        removedAge: 'Beth oedd oed yr ieuengaf pan adawodd gartref?',
        partnerRemoved: 'A symudwyd plentyn o ofal partner?',
        home: 'Pa blant sydd gyda’r rhiant nawr?',
        age: 'Beth yw oed y rhiant?',
        needs: 'A oes unrhyw un o’r rhain yn berthnasol?',
        involved: 'A yw’r gwasanaethau plant yn ymwneud â’r teulu nawr?',
      },
      hints: { ...HINTS, elsewhere: 'Drwy gytundeb neu fel arall, heb lys.' },
      options: OPTIONS,
    },
    parent: {
      labels: {
        area: 'Ble’r ydych chi’n byw?',
        parent: 'Pwy ydych chi?',
        expecting: 'Ydych chi’n disgwyl babi?',
        weeks: 'Sawl wythnos ydych chi heddiw?',
        proceedings: 'A oes achos llys am blentyn i chi?',
        removed: 'Faint o’ch plant a symudwyd o’ch gofal?',
        elsewhere: 'A oes plentyn i chi’n byw yn rhywle arall oherwydd y gwasanaethau plant?',
        removedAge: 'Beth oedd oed eich ieuengaf pan adawodd gartref?',
        partnerRemoved: 'A symudwyd plentyn o ofal eich partner?',
        home: 'Pa blant sy’n byw gyda chi nawr?',
        age: 'Beth yw eich oed?',
        needs: 'A oes unrhyw un o’r rhain yn berthnasol i chi?',
        involved: 'Ydych chi mewn cysylltiad â’r gwasanaethau plant nawr?',
      },
      hints: { ...HINTS, elsewhere: 'Efallai eich bod wedi cytuno i hynny. Nid oes rhaid bod llys wedi penderfynu.' },
      options: {
        ...OPTIONS,
        parent: { mother: 'Fi yw’r fam', father: 'Fi yw’r tad', both: 'Mae’r ddau ohonom yn gofyn' },
        expecting: { yes: 'Ydw', no: 'Nac ydw', thinking: 'Nac ydw, ond rwy’n meddwl am un arall' },
        involved: { yes: 'Ydw', no: 'Nac ydw' },
      },
    },
  },
  skip: 'Neidio dros hwn',
  noneOfThese: 'Dim un o’r rhain',
  chooseCouncil: 'Dewiswch gyngor',
  more: 'Mwy o gwestiynau ({count})',
  moreHint: 'Mae rhai gwasanaethau’n holi am y rhain. Atebwch yr hyn a wyddoch.',
  voice: 'Rwy’n gofyn am',
  voices: { practitioner: 'Riant rwy’n gweithio gydag ef neu hi', parent: 'Fi fy hun' },
  weeks: {
    weeks: 'Wythnosau',
    due: 'neu’r dyddiad y disgwylir y babi',
    wrongWeeks: 'Ysgrifennwch nifer yr wythnosau, o 0 i {most}.',
    wrongDay: 'Nid yw babi a ddisgwylir nawr i fod i gyrraedd ar y diwrnod hwnnw. Edrychwch ar y dyddiad eto.',
  },
  privacy:
    'Mae eich atebion yn aros ar y dudalen hon. Nid ydynt yn cael eu hanfon na’u cadw, ac nid ydynt yn y cyfeiriad. Mae gadael y dudalen yn eu clirio.',
  see: 'Pwy i’w holi',
  clear: 'Clirio’r cyfan',
  recorded: 'Pa wasanaethau sy’n addas',
  answerWhatYouKnow: 'Atebwch yr hyn a wyddoch. Gellir neidio dros bob cwestiwn.',
  caution: 'Dyma’r hyn a gofnodwyd. Y gwasanaeth sy’n penderfynu.',
  ringFirst: 'Ffoniwch yn gyntaf.',
  titles: {
    here: 'Ardal {area}',
    perhaps: 'Gall wasanaethu ardal {area}',
    'next-door': 'Drws nesaf i ardal {area}',
    wider: 'Yn y rhanbarth neu’r wlad',
    anywhere: 'Yng Nghymru, Lloegr a thu hwnt',
  },
  notes: {
    perhaps: 'Nid yw’n sicr bod y rhain yn gwasanaethu’r ardal.',
    'next-door': 'Nid oes rhaid i’r un o’r rhain dderbyn rhywun o’r tu allan. Gofynnwch cyn dibynnu ar hynny.',
    wider: 'Ni chofnodwyd pa gynghorau y mae’r rhain yn eu gwasanaethu.',
    anywhere: 'Dewiswch gyngor i weld beth sy’n agos.',
  },
  noneRecorded: 'Ni chofnodwyd gwasanaeth ar gyfer ardal {area}. Nid yw hynny’n golygu nad oes un.',
  moreMayFit: '{count} arall allai fod yn addas',
  showMore: 'Dangos {count} arall',
  oneNotFitting: '{count} nad yw’n addas, gyda’r rheswm',
  notFitting: '{count} nad ydynt yn addas, gyda’r rheswm',
  else: 'Beth arall y gallwch chi ei wneud nawr',
  inArea: 'Yr hyn y gallwch chi ei wneud nawr yn ardal {area}',
  national: 'Cyrff cenedlaethol a all wybod am fwy',
  talk: 'Rhywun i siarad ag ef, nawr',
  verdicts: { fits: 'Addas', 'may-fit': 'Gall fod yn addas', 'does-not-fit': 'Ddim yn addas', closed: 'Wedi cau' },
  areasNotRecorded: 'Ni chofnodwyd yr ardaloedd',
  followedBy: 'Dilynwyd gan: ',
  allLines: 'Pob llinell ({count}), gyda ffynonellau',
  wayIn: 'Ffordd i mewn: ',
  everyMet: 'Mae pob llinell a gofnodwyd wedi’i bodloni.',
  notAnswered: 'Heb ei ateb: {missing}.',
  ask: 'Gofynnwch:',
  andMore: 'a {count} arall, isod',
  ofModel: ' (dywedir hyn am {model} yn gyffredinol)',
  itsModel: 'y model',
  outcomes: { for: 'Wedi’i fodloni', against: 'Heb ei fodloni', ask: 'Gofynnwch', way: 'Sut i ddod i mewn' },
  modelSays: '{model} sy’n dweud hyn, nid y gwasanaeth. ',
  source: 'Ffynhonnell: ',
  ring: 'Ffoniwch {number}',
  found: {
    where: {
      here: 'Ardal {area}',
      perhaps: 'Efallai',
      'next-door': 'Drws nesaf',
      wider: 'Ymhellach',
      anywhere: 'I gyd',
    },
    one: { fits: 'yn addas', 'may-fit': 'allai fod yn addas', 'does-not-fit': 'ddim yn addas', closed: 'wedi cau' },
    several: {
      fits: 'yn addas',
      'may-fit': 'allai fod yn addas',
      'does-not-fit': 'ddim yn addas',
      closed: 'wedi cau',
    },
    nothing: 'Ardal {area}: dim wedi’i gofnodi.',
  },
  card: {
    head: 'Gwasanaethau i’w holi, yn ôl y Recurrent Care Map ar {day}. {caution}',
    answered: 'Yr atebion:',
    ask: 'Gofynnwch: {line}',
    areasNotRecorded: 'ni chofnodwyd yr ardaloedd',
    noNumber: 'ni chofnodwyd rhif',
    verdicts: {
      fits: 'Yn addas yn ôl yr hyn a gofnodwyd',
      'may-fit': 'Gall fod yn addas',
      'does-not-fit': 'Ddim yn addas yn ôl yr hyn a gofnodwyd',
      closed: 'Wedi cau',
    },
    copy: 'Copïo fel cerdyn',
    print: 'Argraffu',
    withAnswers: 'Rhoi fy atebion ar y cerdyn a’r argraffiad',
    copiedWith: 'Copïwyd, gyda’r atebion.',
    copiedWithout: 'Copïwyd, heb yr atebion.',
    notCopied: 'Ni ellid ei gopïo. Argraffwch ef, neu dewiswch y testun â llaw.',
  },
  dueOn: 'Disgwylir ar {day}',
  records: 'en',
};

import { dateWith } from '../analysis/date-in-words.ts';
import type { AdviceWords, AgoWords } from '../analysis/freshness.ts';
import { type ComponentTexts, ENGLISH } from '../components/service/component-texts.ts';
import { textIn } from './records.ts';
import type { Language } from './words.ts';

/** The months in Welsh. */
export const MONTHS = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/** Texts beside numbers and services. The English is in components/service/component-texts.ts and analysis/who-answers.ts. */
const WELSH: ComponentTexts = {
  who: {
    whose: {
      service: 'y gwasanaeth ei hun',
      provider: 'y darparwr',
      council: 'gwasanaethau plant y cyngor',
      'council-home': 'gwefan y cyngor ei hun',
      model: 'y corff cenedlaethol, nid y gwasanaeth',
    },
    for: {
      professionals: 'ar gyfer gweithwyr proffesiynol',
      public: 'ar gyfer rhieni a’r cyhoedd',
      both: 'ar gyfer gweithwyr proffesiynol a’r cyhoedd',
      unknown: 'ond ni wyddom ar gyfer pwy',
    },
    ringing: {
      yes: 'Mae ffonio’n agor atgyfeiriad.',
      no: 'Nid yw ffonio’n agor atgyfeiriad.',
      unknown: 'Ni wyddom a yw ffonio’n agor atgyfeiriad. Gofynnwch yn gyntaf.',
    },
    council: 'y cyngor',
    outOfHours: 'Y tu allan i oriau swyddfa.',
  },
  ages: { fresh: 'Diweddar', ageing: 'Yn heneiddio', old: 'Hen', undated: 'Heb ddyddiad' },
  date: dateWith(MONTHS),
  record: (text) => textIn('cy', text),
  names: 'en',
  ring: (number) => `Ffoniwch ${number}`,
  writeTo: 'Ysgrifennwch at ',
  lookAt: 'Edrychwch ar ',
  evidence: 'Tystiolaeth: ',
  undated: 'heb ddyddiad',
  free: 'am ddim',
  throughOneOf: (councils) => `Drwy un o’r cynghorau (${councils})`,
  asking: 'Yn gofyn drosoch eich hun?',
  notTheCouncil: 'Nid yw’r bobl hyn yn rhan o’r cyngor.',
  morePeople: 'Mwy o bobl i’w ffonio neu eu tecstio',
  people: 'Pobl i’w ffonio neu eu tecstio',
};

/** The texts of components, by the language of the page. */
export const COMPONENT_TEXTS: Readonly<Record<Language, ComponentTexts>> = { en: ENGLISH, cy: WELSH };

/** The Welsh for "years" with each number up to seven. Larger numbers take "mlynedd". */
const YEARS = ['', 'blwyddyn', '2 flynedd', '3 blynedd', '4 blynedd', '5 mlynedd', '6 blynedd', '7 mlynedd'];

/** How long ago something was. The English is in analysis/freshness.ts. */
export const AGO: AgoWords = {
  thisYear: 'eleni',
  thisMonth: 'y mis hwn',
  lastMonth: 'y mis diwethaf',
  withinYear: 'o fewn y flwyddyn ddiwethaf',
  months: (count) => `${count} ${count === 2 ? 'fis' : 'mis'} yn ôl`,
  years: (count, over) => {
    if (over && count === 1) return 'dros flwyddyn yn ôl';
    return `${over ? 'dros ' : ''}${YEARS[count] ?? `${count} mlynedd`} yn ôl`;
  },
};

/** What to do about the age of a record. The English is in analysis/freshness.ts. */
export const ADVICE: AdviceWords = {
  closed: 'Cedwir y cofnod yma fel y gellir dod o hyd iddo. Edrychwch am yr hyn sy’n gwasanaethu’r ardal nawr.',
  'in-development': 'Gofynnwch a yw wedi agor.',
  fresh: 'Ffoniwch i holi am leoedd a sut i atgyfeirio.',
  ring: 'Ffoniwch cyn atgyfeirio.',
};

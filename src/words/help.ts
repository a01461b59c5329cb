import type { Pairs } from './words.ts';

/** The page "Help now", and helplines wherever they appear. */
export const HELP_NOW = {
  title: {
    england: { en: 'Help now', cy: 'Cymorth nawr' },
    wales: { en: 'Help now in Wales', cy: 'Cymorth nawr yng Nghymru' },
  },
  description: {
    england: {
      en: 'National help that anyone in England can ring or write to, with numbers and hours.',
      cy: 'Cymorth cenedlaethol y gall unrhyw un yn Lloegr ei ffonio neu ysgrifennu ato, gyda rhifau ac oriau.',
    },
    wales: {
      en: 'National help that anyone in Wales can ring or write to, with numbers and hours.',
      cy: 'Cymorth cenedlaethol y gall unrhyw un yng Nghymru ei ffonio neu ysgrifennu ato, gyda rhifau ac oriau.',
    },
  },
  /** The purpose of each of the first helplines, shown instead of its name. */
  first: {
    emergency: {
      en: 'In danger now, or badly hurt: police, ambulance or fire service',
      cy: 'Mewn perygl nawr, neu wedi’ch anafu’n ddrwg: heddlu, ambiwlans neu’r gwasanaeth tân',
    },
    listening: {
      en: 'Samaritans: someone who listens, whatever it is',
      cy: 'Y Samariaid: rhywun sy’n gwrando, beth bynnag sy’n eich poeni',
    },
    'domestic-abuse': {
      en: 'When someone hurts, scares or controls you',
      cy: 'Pan fydd rhywun yn eich brifo, yn codi ofn arnoch neu’n eich rheoli',
    },
  },
  other: {
    england: { en: 'In England? See its numbers', cy: 'Yn Lloegr? Gweler ei rhifau' },
    wales: { en: 'In Wales? See its numbers', cy: 'Yng Nghymru? Gweler ei rhifau' },
  },
  bill: {
    en: 'A call from a home phone can show on its bill. ',
    cy: 'Gall galwad o ffôn cartref ymddangos ar y bil. ',
  },
  shows: { en: 'What a phone or computer can show', cy: 'Yr hyn y gall ffôn neu gyfrifiadur ei ddangos' },
  onThisPage: { en: 'On this page', cy: 'Ar y dudalen hon' },
  sections: {
    danger: { en: 'In danger, and you cannot talk', cy: 'Mewn perygl, ac yn methu siarad' },
    feelings: { en: 'Someone to talk to', cy: 'Rhywun i siarad ag ef' },
    'care-proceedings': { en: 'Children’s services and court', cy: 'Gwasanaethau plant a’r llys' },
    'domestic-abuse': { en: 'When someone hurts you', cy: 'Pan fydd rhywun yn eich brifo' },
    'substance-use': { en: 'Drugs and alcohol', cy: 'Cyffuriau ac alcohol' },
    practical: { en: 'Housing, money and rights', cy: 'Tai, arian a hawliau' },
  },
  web: { en: 'On the web', cy: 'Ar y we' },
  webOnly: {
    en: 'We know no number of these. Their sites say how to reach them.',
    cy: 'Ni wyddom rif ar gyfer y rhain. Mae eu gwefannau’n dweud sut i gysylltu â nhw.',
  },
  ring: { en: 'Ring {number}', cy: 'Ffoniwch {number}' },
  ringWelsh: { en: 'Ring {number} in Welsh', cy: 'Ffoniwch {number} yn Gymraeg' },
  text: { en: 'Text {number}', cy: 'Tecstiwch {number}' },
  free: { en: 'Free', cy: 'Am ddim' },
  notFree: { en: 'Not free', cy: 'Nid yw am ddim' },
  hoursUnknown: { en: 'We do not know its hours', cy: 'Ni wyddom ei horiau' },
  whereFrom: { en: 'Where these come from', cy: 'O ble y daw’r rhain' },
  evidence: { en: 'Evidence for each number', cy: 'Tystiolaeth ar gyfer pob rhif' },
  noDate: { en: 'no date', cy: 'dim dyddiad' },
} as const satisfies Pairs;

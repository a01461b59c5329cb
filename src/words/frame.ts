import type { Pairs } from './words.ts';

/** Texts around the content of every page that exists in both languages. */
export const FRAME = {
  skip: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  home: { en: 'Home', cy: 'Hafan' },
  menu: { en: 'Menu', cy: 'Dewislen' },
  main: { en: 'Main', cy: 'Prif ddewislen' },
  breadcrumb: { en: 'Breadcrumb', cy: 'Llwybr i’r dudalen hon' },
  picture: {
    en: 'Recurrent Care Map: a directory of services in England and Wales',
    cy: 'Recurrent Care Map: cyfeiriadur o wasanaethau yng Nghymru a Lloegr',
  },
  about: { en: 'About the site', cy: 'Am y wefan' },
  help: { en: 'Help now', cy: 'Cymorth nawr' },
  exit: {
    region: { en: 'Leave this page', cy: 'Gadael y dudalen hon' },
    emergency: { en: 'Emergency', cy: 'Argyfwng' },
    button: { en: 'Exit this page', cy: 'Gadael y dudalen hon' },
    loading: { en: 'Loading.', cy: 'Yn llwytho.' },
    expired: { en: 'Exit this page expired.', cy: 'Daeth yr amser i adael y dudalen i ben.' },
    twoMore: { en: 'Shift, press 2 more times to exit.', cy: 'Shift: pwyswch ddwywaith eto i adael.' },
    oneMore: { en: 'Shift, press 1 more time to exit.', cy: 'Shift: pwyswch unwaith eto i adael.' },
  },
  /** Only in print. */
  printed: {
    en: 'From {address}, as the directory stood on {date}.',
    cy: 'O {address}, fel yr oedd y cyfeiriadur ar {date}.',
  },
  foot: {
    notAdvice: {
      en: 'Information about services, not advice about a case. In danger now? Ring {number}, or see ',
      cy: 'Gwybodaeth am wasanaethau, nid cyngor am achos. Mewn perygl nawr? Ffoniwch {number}, neu ewch i ',
    },
    helpInText: { en: 'help now', cy: 'Cymorth nawr' },
    licence: {
      en: 'The directory is published under the Creative Commons Attribution 4.0 licence. It uses no cookies',
      cy: 'Cyhoeddir y cyfeiriadur o dan drwydded Creative Commons Attribution 4.0. Nid yw’n defnyddio cwcis',
    },
    asksNobody: {
      en: ' and asks no other site for anything.',
      cy: ' ac nid yw’n gofyn am ddim gan unrhyw wefan arall.',
    },
  },
  sections: {
    services: { en: 'Services', cy: 'Gwasanaethau' },
    areas: { en: 'Areas', cy: 'Ardaloedd' },
    map: { en: 'Map', cy: 'Map' },
    coverage: { en: 'Coverage', cy: 'Beth sydd ble' },
    models: { en: 'Models', cy: 'Modelau' },
    match: { en: 'Find a match', cy: 'Beth sy’n addas' },
    about: { en: 'About this directory', cy: 'Am y cyfeiriadur hwn' },
    evidence: { en: 'Evidence', cy: 'Tystiolaeth' },
    sources: { en: 'Sources', cy: 'Ffynonellau' },
    data: { en: 'Open data', cy: 'Data agored' },
    downloads: { en: 'Downloads', cy: 'Lawrlwytho' },
    correct: { en: 'Correct or add an entry', cy: 'Cywiro neu ychwanegu cofnod' },
    safety: { en: 'Staying safe online', cy: 'Cadw’n ddiogel ar-lein' },
    privacy: { en: 'Privacy', cy: 'Preifatrwydd' },
    accessibility: { en: 'Accessibility', cy: 'Hygyrchedd' },
  },
  /** After the name of a link to a page that exists only in English. */
  inEnglish: { en: '', cy: ' (Saesneg)' },
} as const satisfies Pairs;

/** The notice at the top of every Welsh page, shown in both languages. */
export const DRAFT = {
  label: { en: 'About this translation', cy: 'Am y cyfieithiad hwn' },
  notice: {
    en: 'Draft translation: no Welsh speaker has reviewed it yet. If in doubt, trust ',
    cy: 'Cyfieithiad drafft: nid oes siaradwr Cymraeg wedi’i adolygu eto.',
  },
  page: { en: 'the English page', cy: 'y dudalen Saesneg' },
  review: { en: 'Can you put a sentence right?', cy: 'Allwch chi gywiro brawddeg?' },
} as const satisfies Pairs;

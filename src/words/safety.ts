import type { Pairs } from './words.ts';

/** The page "Staying safe online". */
export const SAFETY = {
  title: { en: 'Staying safe online', cy: 'Cadw’n ddiogel ar-lein' },
  description: {
    en: 'What a phone or computer can show about what you looked at, and what you can do about it.',
    cy: 'Yr hyn y gall ffôn neu gyfrifiadur ei ddangos am yr hyn yr edrychoch arno, a’r hyn y gallwch chi ei wneud.',
  },
  lede: {
    en: 'If someone looks at your phone or computer, they may see that you were here. You can make that harder.',
    cy: 'Os bydd rhywun yn edrych ar eich ffôn neu’ch cyfrifiadur, efallai y bydd yn gweld eich bod wedi bod yma. Gallwch wneud hynny’n anoddach.',
  },
  exit: {
    title: { en: 'The exit link', cy: 'Y ddolen i adael' },
    does: {
      en: '“Exit this page” stands at the top of every page. It covers the page at once and opens a weather forecast in its place. Pressing the Shift key three times does the same. Without JavaScript it is a plain link.',
      cy: 'Mae “Gadael y dudalen hon” ar frig pob tudalen. Mae’n cuddio’r dudalen ar unwaith ac yn agor rhagolygon y tywydd yn ei lle. Mae pwyso’r fysell Shift deirgwaith yn gwneud yr un peth. Heb JavaScript, dolen gyffredin yw hi.',
    },
    caution: {
      en: 'It does not erase anything. Your browser’s history still lists the pages that you looked at, and the Back button leads back to them.',
      cy: 'Nid yw’n dileu dim. Mae hanes eich porwr yn dal i restru’r tudalennau yr edrychoch arnynt, ac mae’r botwm Yn ôl yn arwain yn ôl atynt.',
    },
  },
  keeps: {
    title: { en: 'What this site keeps', cy: 'Yr hyn y mae’r wefan hon yn ei gadw' },
    nothing: {
      en: 'Nothing on your device: no cookies, nothing stored. Your browser still keeps its own history, and may keep copies of pages. ',
      cy: 'Dim ar eich dyfais: dim cwcis, dim byd wedi’i storio. Mae eich porwr yn dal i gadw ei hanes ei hun, a gall gadw copïau o dudalennau. ',
    },
    privacy: { en: 'Privacy', cy: 'Preifatrwydd' },
    saysMore: { en: ' says more.', cy: ': mwy am hyn.' },
  },
  can: {
    title: { en: 'What you can do', cy: 'Yr hyn y gallwch chi ei wneud' },
    window: {
      en: 'Use a private window (also called InPrivate or Incognito). It leaves no history once you close it. It does not hide anything from software that was put on the device to watch you.',
      cy: 'Defnyddiwch ffenestr breifat (InPrivate neu Incognito yw enwau eraill arni). Nid yw’n gadael hanes ar ôl i chi ei chau. Nid yw’n cuddio dim rhag meddalwedd a osodwyd ar y ddyfais i’ch gwylio.',
    },
    history: {
      en: 'Delete single pages from the history rather than all of it: an empty history can draw attention.',
      cy: 'Dilëwch dudalennau unigol o’r hanes yn hytrach na’r cyfan: gall hanes gwag dynnu sylw.',
    },
    device: {
      en: 'Use a device that the other person cannot reach: at work, at a library, a friend’s phone, or ask a worker to look with you.',
      cy: 'Defnyddiwch ddyfais na all y person arall ei chyrraedd: yn y gwaith, mewn llyfrgell, ffôn ffrind, neu gofynnwch i weithiwr edrych gyda chi.',
    },
    calls: {
      en: 'Numbers that you ring can show in the phone’s list of calls and, from a home phone, on the bill.',
      cy: 'Gall rhifau yr ydych yn eu ffonio ymddangos yn rhestr galwadau’r ffôn ac, o ffôn cartref, ar y bil.',
    },
    watched: {
      en: 'If you think that the device is watched, do not change it first: talk to a domestic abuse line from another phone.',
      cy: 'Os ydych yn meddwl bod rhywun yn gwylio’r ddyfais, peidiwch â newid dim arni’n gyntaf: siaradwch â llinell gymorth cam-drin domestig o ffôn arall.',
    },
  },
  lines: { en: 'Lines to ring when someone hurts you', cy: 'Llinellau i’w ffonio pan fydd rhywun yn eich brifo' },
} as const satisfies Pairs;

import { type Golden, of } from './golden.ts';

/**
 * A town followed by its county, as in a postal address: the county identifies the town, and is not a second council.
 */
export const WITH_COUNTY: readonly Golden[] = of(
  {
    '/areas/plymouth/': ['plymouth devon', 'Plymouth, Devon, UK'],
    '/areas/portsmouth/': ['portsmouth hants'],
    '/areas/nottingham/': ['nottingham notts'],
    // Not the village of Bolton in Lancashire
    '/areas/bolton/': ['bolton lancashire', 'Bolton, Lancs'],
    '/areas/bury/': ['bury lancashire'],
    '/areas/croydon/': ['croydon surrey'],
    '/areas/medway/': ['chatham kent', 'gillingham kent'],
    '/areas/dorset/': ['gillingham dorset'],
    '/areas/telford-and-wrekin/': ['newport shropshire'],
    '/areas/york/': ['york north yorkshire'],
    '/areas/hartlepool/': ['hartlepool county durham'],
    '/areas/torbay/': ['torquay devon'],
    '/areas/trafford/': ['sale cheshire'],
    '/areas/staffordshire/': ['newcastle staffs'],
    '/areas/newport/': ['newport wales', 'newport south wales'],
    '/services/pause-derby/': ['pause in derby derbyshire'],
  },
  { enter: 'opens' },
);

/** Short, familiar and Welsh names, and abbreviated directions. */
export const SHORT_NAMES: readonly Golden[] = of(
  {
    '/areas/east-sussex/': ['E Sussex'],
    '/areas/west-sussex/': ['w sussex'],
    '/areas/north-yorkshire/': ['n yorks'],
    '/areas/east-riding/': ['e yorks'],
    '/areas/north-east-lincolnshire/': ['NE Lincs', 'north east lincs'],
    '/areas/south-gloucestershire/': ['s glos'],
    '/areas/birmingham/': ['brum', "b'ham"],
    '/areas/nottingham/': ['notts city', 'Nottm'],
    '/areas/manchester/': ['mcr', 'Manceinion'],
    '/areas/southampton/': ['soton'],
    '/areas/doncaster/': ['donny'],
    '/areas/cornwall/': ['Kernow'],
    '/areas/anglesey/': ['Caergybi'],
    '/areas/flintshire/': ['Yr Wyddgrug'],
    '/areas/pembrokeshire/': ['Hwlffordd', 'hwlffordd'],
    '/areas/monmouthshire/': ['Y Fenni'],
    '/regions/london/': ['Llundain'],
  },
  { enter: 'opens' },
);

/** Queries that may have several meanings, or are too vague: nothing is chosen for the reader. */
export const ASKED: readonly Golden[] = of(
  {
    // The ward of that name, not the places "Denton" and the region North East
    '/areas/tameside/': ['Denton North East'],
    '/areas/nottinghamshire/': ['Stapleford South West'],
    // The beginning of a longer name
    '/areas/suffolk/': ['bury st eds'],
    '/areas/staffordshire/': ['newcastle under'],
    // Spelt by ear
    '/areas/leicester/': ['lester'],
    '/areas/gloucestershire/': ['gloster'],
    '/areas/worcestershire/': ['worster'],
    // An island by the name of a place on it: another place of that name may be meant
    '/areas/kent/': ['Isle of Sheppey', 'isle of thanet'],
    '/areas/north-lincolnshire/': ['Isle of Axholme'],
    '/areas/medway/': ['Isle of Grain'],
    '/areas/dorset/': ['Isle of Portland'],
    '/areas/essex/': ['Mersea Island'],
    '/areas/hampshire/': ['Hayling Island'],
    // Areas of several councils
    '/areas/anglesey/': ['north wales'],
    '/areas/bexley/': ['South London'],
    '/areas/barking-and-dagenham/': ['East London'],
    '/areas/hammersmith-and-fulham/': ['triborough'],
    // Postcodes that may be something else
    '/areas/sheffield/': ['s20'],
    '/areas/manchester/': ['BS1 5TR and M14 5RX'],
  },
  { enter: 'asks' },
);

/** Ordinary sentences: no word is taken for the beginning of a place name, and no page is found by half of its name. */
export const NO_PLACE: readonly Golden[] = of({
  nothing: ['i hate social work', 'my little one is blue eyed', 'family hub', 'the wall', 'on loan'],
});

/** Places outside England and Wales are reported as such, and are not read as places inside. */
export const ELSEWHERE: readonly Golden[] = of({
  nothing: ['Edinburgh', 'services in glasgow', 'Isle of Man', 'Jersey', 'Belfast', 'Dublin', 'Kilmarnock council'],
});

/** What professionals and parents ask about the law and about the site. */
export const ASKED_ABOUT: readonly Golden[] = of({
  '/help-now/#care-proceedings': [
    'section 20',
    's47 enquiry',
    's31',
    'how do i get my kids back',
    'can i get my baby back',
    'solicitor near me',
    'complain about social worker',
    'grandparents',
    'CAFCASS',
  ],
  '/match/': ['can i refer myself', 'how do I refer', 'self referral'],
  '/areas/': ['who do i ring', 'services near me'],
  '/areas/kirklees/': ['who do I ring in Kirklees'],
  '/staying-safe-online/': ['can my partner see this'],
  '/privacy/': ['who can see this', 'is this confidential'],
  '/services/pause-hull/': ['can i refer myself to pause in hull'],
});

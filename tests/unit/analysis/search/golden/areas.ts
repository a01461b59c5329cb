import { type Golden, of } from './golden.ts';

/** Councils of any tier and time, by the names that people use. */
export const COUNCILS: readonly Golden[] = of(
  {
    '/areas/salford/': ['salford', 'SALFORD', 'Salford City Council'],
    '/areas/hull/': ['hull', 'kingston upon hull'],
    '/areas/bath-and-north-east-somerset/': ['B&NES', 'BANES', 'bath'],
    '/areas/bournemouth-christchurch-and-poole/': ['BCP', 'bournemouth', 'BCP Council'],
    '/areas/tower-hamlets/': ['tower hamlets', 'LBTH', 'London Borough of Tower Hamlets'],
    '/areas/anglesey/': ['ynys mon', 'Ynys Môn', 'Isle of Anglesey County Council'],
    '/areas/cardiff/': ['caerdydd', 'Cyngor Caerdydd'],
    '/areas/rhondda-cynon-taf/': ['rct'],
    '/areas/stoke-on-trent/': ['stoke on trent', 'Stoke-on-Trent'],
    '/areas/county-durham/': ['durham', 'Durham County Council', 'County Durham'],
    '/areas/gloucestershire/': ['Gloucestershire County Council'],
    '/areas/east-sussex/': ['East Sussex County Council'],
    '/areas/lincolnshire/': ['Lincolnshire County Council'],
    '/areas/leeds/': ['Leeds city council'],
    '/areas/hackney/': ['Hackney council', 'hackney social services'],
    '/areas/cumberland/': ['cumberland'],
    '/areas/cumbria/': ['Cumbria', 'Cumbria County Council'],
    '/areas/st-helens/': ['st helens', "St Helen's", 'Saint Helens'],
    '/areas/isle-of-wight/': ['IOW', 'isle of wight'],
    '/areas/kensington-and-chelsea/': ['RBKC'],
    '/areas/carmarthenshire/': ['sir gaerfyrddin'],
    '/areas/westmorland-and-furness/': ['Westmorland & Furness'],
    '/regions/north-west/': ['north west'],
    '/regions/wales/': ['wales', 'cymru'],
    '/regions/yorkshire-and-the-humber/': ['yorkshire'],
    // One place is not another
    '/areas/bury/': ['Bury'],
    '/areas/kent/': ['Kent'],
    '/areas/newport/': ['Newport'],
    '/areas/newham/': ['Newham'],
    '/areas/derby/': ['Derby'],
    '/areas/york/': ['york'],
    '/areas/reading/': ['reading'],
  },
  { enter: 'opens' },
);

/** Full names of councils, in English and Welsh. */
export const IN_FULL: readonly Golden[] = of(
  {
    '/areas/newcastle/': ['Newcastle City Council'],
    '/areas/wirral/': ['Wirral MBC'],
    '/areas/wigan/': ['Wigan Metropolitan Borough Council'],
    '/areas/bradford/': ['City of Bradford Metropolitan District Council'],
    '/areas/york/': ['City of York Council'],
    '/areas/city-of-london/': ['City of London Corporation', 'City of London'],
    '/areas/hackney/': ['London Borough of Hackney'],
    '/areas/kensington-and-chelsea/': ['Royal Borough of Kensington and Chelsea'],
    '/areas/rhondda-cynon-taf/': ['Rhondda Cynon Taf County Borough Council'],
    '/areas/swansea/': ['City and County of Swansea Council', 'Cyngor Dinas a Sir Abertawe'],
    '/areas/isles-of-scilly/': ['Council of the Isles of Scilly'],
    '/areas/monmouthshire/': ['Cyngor Sir Fynwy'],
    '/areas/anglesey/': ['Cyngor Sir Ynys Môn'],
    '/areas/caerphilly/': ['Cyngor Bwrdeistref Sirol Caerffili'],
    '/areas/newport/': ['Cyngor Dinas Casnewydd'],
    '/areas/gwynedd/': ['Cyngor Gwynedd'],
    '/areas/kent/': ['Thanet District Council'],
  },
  { enter: 'opens' },
);

/** Places, by the council that they are in. */
export const PLACES: readonly Golden[] = of({
  '/areas/oxfordshire/': ['Henley-on-Thames', 'henley on thames'],
  '/areas/westmorland-and-furness/': ['barrow in furness', 'Barrow-in-Furness'],
  '/areas/wiltshire/': ['Bradford-on-Avon'],
  '/areas/surrey/': ['Walton-on-Thames', 'ashford surrey'],
  '/areas/essex/': ['Clacton-on-Sea'],
  '/areas/southend/': ['Leigh-on-Sea'],
  '/areas/wigan/': ['Ashton in Makerfield'],
  '/areas/solihull/': ['Hampton in Arden'],
  '/areas/norfolk/': ["King's Lynn", 'kings lynn', 'Wells-next-the-Sea'],
  '/areas/calderdale/': ['hebden bridge', 'hebdenbridge'],
  '/areas/kent/': ['ashford kent'],
  '/areas/isle-of-wight/': ['newport isle of wight'],
  '/areas/brighton-and-hove/': ['hove'],
  '/areas/devon/': ['exeter'],
  '/areas/ceredigion/': ['aberystwyth'],
  '/areas/trafford/': ['sale'],
  '/areas/leicester/': ['wigston'],
});

/** The beginning of a name finds it; until most of it is typed, the reader has to choose. */
export const BEGUN: readonly Golden[] = [
  ...of(
    {
      '/areas/salford/': ['salf'],
      '/areas/rochdale/': ['roch'],
      '/areas/manchester/': ['M'],
      '/areas/tower-hamlets/': ['tower h'],
      '/areas/calderdale/': ['hebden b'],
    },
    {},
  ),
  ...of({ '/areas/derby/': ['derb'], '/areas/east-riding/': ['east'] }, { enter: 'asks' }),
];

/** Misspelt names are suggestions, and Enter opens nothing. */
export const MISSPELT: readonly Golden[] = of(
  {
    '/areas/salford/': ['salfrd', 'slaford'],
    '/areas/gateshead/': ['Gatshead'],
    '/areas/doncaster/': ['doncastr'],
    '/areas/hackney/': ['hackny'],
    '/areas/middlesbrough/': ['middlesborough'],
    '/areas/leeds/': ['leesd'],
    '/areas/wolverhampton/': ['wolverhamton'],
    '/areas/birmingham/': ['brimingham', 'Birmingam'],
    '/areas/calderdale/': ['hebdon bridge'],
    '/areas/nottingham/': ['notingham'],
    '/areas/sheffield/': ['shefield'],
    '/areas/swansea/': ['swansee'],
    '/areas/lincolnshire/': ['lincolnshre'],
    '/areas/northumberland/': ['northumberlnd'],
    '/services/fdac-birmingham-solihull/': ['fdac in brmingham'],
    '/services/pause-doncaster/': ['doncastr pause'],
    '/services/strengthening-families-salford/': ['strengthning familys'],
    '/services/positive-choices-suffolk/': ['postive choices'],
    '/services/pause-newcastle/': ['barnados newcastle'],
    '/timing/pre-birth/': ['pregnent'],
  },
  { enter: 'asks' },
);

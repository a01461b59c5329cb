import { type Golden, of } from './golden.ts';

/** Services by name, other name, provider, and a part of the name. */
export const SERVICES: readonly Golden[] = of(
  {
    '/services/strengthening-families-salford/': ['strengthening families'],
    '/services/nest-rochdale/': ['nest', 'nurture empower safe together', 'NEST team'],
    '/services/stars-tameside/': ['stars tameside', 'stars'],
    '/services/magpies-tameside/': ['magpies'],
    '/services/pause-durham/': ['Pause Durham'],
    '/services/future-hope-county-durham/': ['future hope'],
    '/services/pause-hull/': ['pause hull', 'hull pause'],
    '/services/daisy-walsall/': ['daisy'],
    '/services/comma-stockport/': ['comma', 'cameo stockport'],
    '/services/mothers-apart-kirklees/': ['mothers apart'],
    '/services/step-together-sefton/': ['step together'],
    '/services/action-for-change-london/': ['action for change'],
    '/services/reflect-gwent/': ['reflect gwent'],
    '/services/lotus-norfolk-and-waveney/': ['lotus'],
    '/services/pause-plymouth/': ['trevi', 'pause plymouth'],
    '/services/looking-forward-brighton-and-hove/': ['oasis project', 'looking forward'],
    '/services/pause-bristol/': ['one25'],
    '/services/mpower-east-of-england/': ['mpower'],
    '/services/breaking-the-cycle-birmingham/': ['DDP', 'breaking the cycle'],
    '/services/hope-kingston-and-richmond/': ['special guardianship', 'hope project'],
    '/services/fdac-kent-medway/': ['FDAC Kent', 'kent fdac', 'fdac maidstone'],
    '/services/fdac-birmingham-solihull/': ['family drug and alcohol court birmingham'],
    '/services/fdac-leeds/': ['drug and alcohol court leeds'],
    '/services/fdac-south-west-peninsula/': ['court exeter'],
    '/services/fdac-london/': ['london fdac'],
    '/services/pimhat-norfolk/': ['pimhat'],
  },
  { enter: 'opens' },
);

/** Questions and sentences: the place, the service or its kind, whom it is for, when and what. */
export const SENTENCES: readonly Golden[] = of(
  {
    '/services/pause-bristol/': ['is pause still open in bristol', 'pause in bristol?'],
    '/services/pause-hull/': ['does hull still have pause', 'how do i refer to pause in hull'],
    '/services/pause-newcastle/': ['pause newcastle still going'],
    '/services/fdac-leeds/': [
      'who helps dads in Leeds who drink',
      'who works with a young dad in Leeds',
      'dads leeds',
      'mums who lost kids Leeds',
      'father in care proceedings leeds alcohol',
    ],
    '/services/nest-rochdale/': ['24 weeks pregnant rochdale', 'plo rochdale', 'midwife rochdale'],
    '/services/strengthening-families-salford/': ['fathers salford', 'is there anything for dads in salford'],
    '/services/daisy-walsall/': ['pregnant walsall'],
    '/services/stars-tameside/': ['pre-birth tameside'],
    '/services/baby-and-me-newport/': ['pregnant newport'],
    '/services/fresh-start-sheffield/': ['peer support sheffield'],
    '/services/fdac-east-sussex/': ['FDAC near Hove'],
    '/areas/rochdale/': [
      'expecting mum rochdale',
      'anything in Rochdale',
      'what is there in rochdale',
      'what support is available in rochdale?',
    ],
    // Nothing matches everything: the place first, with what is known about it
    '/areas/swansea/': ['care leaver young mum swansea'],
    '/areas/wirral/': ['nest wirral'],
    '/services/reflect-wales/': ['Ceredigion reflect'],
    '/areas/leeds/': ['asdf leeds'],
    '/areas/bury/': ['pause bury', 'fdac in bury'],
  },
  { enter: 'opens' },
);

import { type Golden, of } from './golden.ts';

/** A postcode, or a part of one that lies in one council: Enter opens the council. */
export const POSTCODES: readonly Golden[] = of(
  {
    '/areas/rochdale/': ['OL16 1AB', 'ol16 1ab', 'OL161AB', 'OL16', 'M24', 'OL16 1AB Rochdale'],
    '/areas/stockport/': ['SK1 3XE', 'sk13xe', 'SK1'],
    '/areas/hartlepool/': ['TS24'],
    '/areas/north-east-lincolnshire/': ['DN31'],
    '/areas/westmorland-and-furness/': ['LA14'],
    '/areas/wirral/': ['CH41'],
    '/areas/rotherham/': ['S60'],
    '/areas/northumberland/': ['TD15 1AA'],
    '/areas/anglesey/': ['LL77 7AA'],
    '/areas/leeds/': ['LS1 4AP Leeds', '10 High Street, Leeds LS1 4AP', '"LS1 4AP".'],
    // With an I for a 1, and an O for a 0
    '/areas/haringey/': ['NI7 OAP'],
    // In a sentence: the word after it is not taken for a part of the postcode
    '/areas/manchester/': [
      'MI4 5RX',
      'I live at 12 Smith St, M14 5RX.',
      'from M14 to M13',
      'M14\u200b5RX',
      'Ｍ１４ ５ＲＸ',
    ],
    // With other words
    '/services/nest-rochdale/': ['24 weeks pregnant OL16', 'pregnant OL16 1AB'],
    '/services/pause-wirral/': ['pause CH41'],
  },
  { enter: 'opens' },
);

/** A part of a postcode that several councils share: a choice, the largest share first. */
export const SHARED_POSTCODES: readonly Golden[] = of(
  {
    '/areas/stockport/': ['my postcode starts SK', 'SK'],
    '/areas/manchester/': ['postcode M'],
  },
  { enter: 'asks' },
);

/** Postcodes outside England and Wales. */
export const NOT_HERE: readonly Golden[] = of({ nothing: ['EH1 1AA', 'ZE1', 'BT1 1AA', 'GIR 0AA', 'QQ1', 'QQ1 1AA'] });

import { type Golden, of } from './golden.ts';

/** Pages, models, programmes, terms, helplines and telephone numbers. */
export const PAGES: readonly Golden[] = [
  ...of(
    {
      '/downloads/': ['downloads', 'csv'],
      '/data/': ['open data'],
      '/match/': ['eligibility'],
      '/map/': ['map'],
      '/coverage/': ['coverage'],
      '/coverage/gaps/': ['gaps'],
      '/staying-safe-online/': ['staying safe', 'exit', 'clear history'],
      '/contribute/': ['contribute', 'add a service', 'correction'],
      '/privacy/': ['privacy', 'cookies'],
      '/accessibility/': ['accessibility'],
      '/about/': ['about'],
      '/sources/': ['sources'],
      '/evidence/': ['evidence', 'evaluation', 'does it work'],
      '/evidence/what-makes-it-work/': ['what makes it work', 'questions before you commission'],
      '/evidence/for-practitioners/': ['outcome star', 'community of practice', 'toolkit'],
      '/models/pause/': ['pause', 'what is pause'],
      '/models/fdac/': ['fdac', 'family drug and alcohol court'],
      '/models/reflect/': ['reflect'],
      '/programmes/#no-wrong-door': ['no wrong door'],
      '/programmes/#new-beginnings-greater-manchester': ['new beginnings'],
      '/programmes/#family-safeguarding': ['family safeguarding'],
      '/programmes/#jig-so-swansea': ['jigso', 'jig-so'],
      '/services/status/closed/': ['closed services'],
      '/components/trauma-informed/': ['trauma informed'],
      '/components/assertive-flexible-outreach/': ['assertive outreach'],
      '/components/sexual-and-reproductive-health/': ['LARC', 'contraception'],
      '/timing/pre-birth/': ['pregnant', 'pre-birth'],
      '/timing/post-proceedings/': ['after proceedings'],
      '/services/who/fathers/': ['dads', 'fathers', 'services for dads'],
      '/services/who/mothers/': ['mums', 'women only'],
      '/areas/rochdale/': ['0300 303 0440', '03003030440'],
      '/help-now/#feelings': ['116 123'],
      '/help-now/#care-proceedings': ['family rights group', '0808 801 0366'],
    },
    { enter: 'opens' },
  ),
];

/** Unknown words find nothing. No ordinary word is read as the name of a place. */
export const NOT_FOUND: readonly Golden[] = of({
  nothing: [
    'zzzz',
    'xylophone qqq',
    '',
    '   ',
    '???',
    'south lakelnd zzzz',
    'asdfghjkl',
    'lorem ipsum dolor',
    'pizza delivery',
    'the weather tomorrow',
    'football results',
  ],
});

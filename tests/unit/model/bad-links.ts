import type { BadExample } from './bad-examples.ts';
import type { Change } from './changed-copy.ts';

const ALDER = 'services/woodland/alder-steps.yaml';
const inAlder = (from: string, to: string): Change => ({ edit: [ALDER, from, to] });
const offer = (text: string): Change[] => [inAlder('- A weekly group', `- '${text.replaceAll("'", "''")}'`)];
const website = (address: string): Change[] => [
  inAlder('website: https://steps.example.org/alder', `website: "${address}"`),
];

/** Malformed addresses of a contact, with what the message says after the value. */
const WRITTEN: readonly [name: string, address: string, shown: string, says: string][] = [
  ['a comma at the end', 'https://steps.example.org/alder,', '', 'Take out the "," at its end.'],
  ['a full stop at the end', 'https://steps.example.org/alder.', '', 'Take out the "." at its end.'],
  [
    'a bracket at the end that was never opened',
    'https://steps.example.org/alder)',
    '',
    'Take out the ")" at its end.',
  ],
  [
    'no host between the third stroke and the second',
    'https:///steps.example.org/',
    '',
    'After https:// comes the host, in letters, figures, dots and hyphens. Copy the address from the page itself.',
  ],
  [
    'a host with a letter written by its number',
    'https://%73teps.example.org/',
    '',
    'After https:// comes the host, in letters, figures, dots and hyphens. Copy the address from the page itself.',
  ],
  ...[
    ['a host with a letter of another alphabet', 'https://www.p\u0430use.org.uk/'],
    ['a host of wide letters', 'https://\uFF45xample.org/'],
    ['a host with a stop of another script', 'https://example\u3002org/'],
    ['a host whose letters are written with xn--', 'https://xn--pple-43d.com/'],
  ].map(([name = '', address = '']): [string, string, string, string] => [
    name,
    address,
    '',
    'Its host has letters that are not a to z (or xn--, which stands for such letters): some look just like them and lead elsewhere. Copy the address from the page itself.',
  ]),
  [
    'an address of 20,000 characters',
    `https://steps.example.org/${'a'.repeat(19_974)}`,
    'https://steps.example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...',
    'It has 20000 characters. Paste the address of the page itself, of 500 or fewer.',
  ],
];

const SAFE_LINK =
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example.org&data=05%7C01%7Cjane.doe%40council.example.org';
const goesBy = (host: string): string =>
  `The address goes by way of ${host}, which passes its readers on. Open it, and paste the address of the page itself.`;
const login = (host: string): string =>
  `The address is on ${host}, where a page opens for those with a login alone. Paste the address of the page itself, where anyone can open it.`;
const follows = (by: string, page: string): string =>
  `The address carries "${by}", by which its readers are followed. Paste the address of the page itself: ${page}`;

const NOT_THE_PAGE: readonly [name: string, address: string, says: string][] = [
  ['a short link', 'https://bit.ly/3xYzAbC', goesBy('bit.ly')],
  ['a way out of a search', 'https://www.google.co.uk/url?q=x', goesBy('google.co.uk')],
  ['a way out of a network', 'https://l.facebook.com/l.php?h=AT0', goesBy('l.facebook.com')],
  ['a link of a network', 'https://lnkd.in/eAbCd', goesBy('lnkd.in')],
  ['a link of a message', 'https://t.co/AbCd', goesBy('t.co')],
  [
    'another address in the query',
    'https://news.example.org/out?to=https%3A%2F%2Fx.example.org%2F',
    goesBy('news.example.org'),
  ],
  ['a shared folder', 'https://alder.sharepoint.com/sites/steps/page.aspx', login('alder.sharepoint.com')],
  ['a file of one person', 'https://alder-my.sharepoint.com/:w:/g/personal/x', login('alder-my.sharepoint.com')],
  ['a document for those who were let in', 'https://docs.google.com/document/d/1AbC/edit', login('docs.google.com')],
  ['a chat', 'https://teams.microsoft.com/l/channel/19', login('teams.microsoft.com')],
  ['an intranet', 'https://intranet.alder.example.org/steps', login('intranet.alder.example.org')],
  [
    'what a newsletter adds',
    'https://steps.example.org/alder?page=2&utm_source=news&utm_medium=email',
    follows('utm_source', 'https://steps.example.org/alder?page=2'),
  ],
  [
    'what a network adds',
    'https://steps.example.org/alder?fbclid=IwAR0',
    follows('fbclid', 'https://steps.example.org/alder'),
  ],
  [
    'what an advertisement adds',
    'https://steps.example.org/?gclid=Cj0',
    follows('gclid', 'https://steps.example.org/'),
  ],
  [
    'what a mailing list adds',
    'https://steps.example.org/?mc_cid=a&mc_eid=b',
    follows('mc_cid', 'https://steps.example.org/'),
  ],
];

/** Texts with details of a person or case, with the part that is found and its kind. */
const SAID_OTHERWISE: readonly [text: string, found: string, what: string][] = [
  ['Ring 07700-900-123', '07700-900-123', 'a mobile number'],
  ['Ring 07700.900.123', '07700.900.123', 'a mobile number'],
  ['Ring +44 (0)7700 900123', '+44 (0)7700 900123', 'a mobile number'],
  ['Ring 00447700900123', '00447700900123', 'a mobile number'],
  ['Ring (07700) 900 123', '07700) 900 123', 'a mobile number'],
  ['Ring 0 7700\u2011900\u2011123', '0 7700\u2010900\u2010123', 'a mobile number'],
  ['Bring 9434765919', '9434765919', 'an NHS number'],
  ['Number 401.023.2137', '401.023.2137', 'an NHS number'],
  ['Ask for ab123456c', 'ab123456c', 'a National Insurance number'],
  ['As in MK21 C12345', 'MK21 C12345', 'a court case number'],
  ['As in zw/26/c/00123', 'zw/26/c/00123', 'a court case number'],
  ['Born on the 3rd of April 1990', 'Born on the 3rd of April 1990', 'a date of birth'],
  ['date of birth: 1990-04-03', 'date of birth: 1990-04-03', 'a date of birth'],
  ['Born April 3, 1990', 'Born April 3, 1990', 'a date of birth'],
  [
    'jane.doe (at) example.org',
    'jane.doe (at) example.org',
    'an email address (one of an organisation belongs in contact)',
  ],
  [
    'jane[at]example[dot]org',
    'jane[at]example[dot]org',
    'an email address (one of an organisation belongs in contact)',
  ],
  [
    'jane.doe at example.org',
    'jane.doe at example.org',
    'an email address (one of an organisation belongs in contact)',
  ],
  [
    'jane at example dot org',
    'jane at example dot org',
    'an email address (one of an organisation belongs in contact)',
  ],
  ['jane.doe\uFF20example.org', 'jane.doe@example.org', 'an email address (one of an organisation belongs in contact)'],
  ['Ask for mrs smith', 'mrs smith', 'the name of a person'],
  ['Ask for MR SMITH', 'MR SMITH', 'the name of a person'],
  ['Ask for Prof. Smith', 'Prof. Smith', 'the name of a person'],
  ['Ask for Mr O’Neil', 'Mr O’Neil', 'the name of a person'],
  ['Ask for Ms Ó Briain', 'Ms Ó Briain', 'the name of a person'],
  ['Ask for dr jones', 'dr jones', 'the name of a person'],
  [
    'Read https://x.example.org/?user=jane.doe%40leeds.example.org',
    'jane.doe@leeds.example.org',
    'an email address (one of an organisation belongs in contact)',
  ],
];

/** The same in an address. */
const IN_AN_ADDRESS: readonly [address: string, found: string, what: string][] = [
  [
    '?user=jane.doe@leeds.example.org',
    'jane.doe@leeds.example.org',
    'an email address (one of an organisation belongs in contact)',
  ],
  [
    '?data=05%257Cjane.doe%2540leeds.example.org',
    'jane.doe@leeds.example.org',
    'an email address (one of an organisation belongs in contact)',
  ],
  ['?tel=07700900123', '07700900123', 'a mobile number'],
  ['?tel=%2B447700900123', '+447700900123', 'a mobile number'],
  ['cases/ZW26C00123', 'ZW26C00123', 'a court case number'],
  ['?nhs=9434765919', '9434765919', 'an NHS number'],
  ['?dob=03/04/1990', 'dob=03/04/1990', 'a date of birth'],
  ['?for=Mrs+Larch', 'Mrs+Larch', 'the name of a person'],
];

const details = (place: string, where: string, found: string, what: string): string =>
  `${ALDER}:${place}  personal-details  The ${where} holds "${found}", which looks like ${what}. Take it out: the directory holds no details of people or cases.`;

/** Mistakes in addresses, and details of people in other forms or inside an address. */
export const BAD_LINKS: readonly BadExample[] = [
  ...WRITTEN.map(([name, address, shown, says]) => ({
    rule: 'web-address',
    name,
    change: website(address),
    expect: [
      `${ALDER}:32:12  web-address  website (contact) is "${shown || address}", which is not a web address. ${says}`,
    ],
  })),
  ...NOT_THE_PAGE.map(([name, address, says]) => ({
    rule: 'page-itself',
    name,
    change: website(address),
    expect: [`${ALDER}:32:12  page-itself  ${says}`],
  })),
  {
    rule: 'page-itself',
    name: 'a checked link of a mail program, with the mailbox of its reader',
    change: [inAlder('- url: https://steps.example.org/alder', `- url: "${SAFE_LINK}"`)],
    expect: [
      `${ALDER}:45:10  page-itself  ${goesBy('eur01.safelinks.protection.outlook.com')}`,
      details(
        '45:10',
        'address',
        'jane.doe@council.example.org',
        'an email address (one of an organisation belongs in contact)',
      ),
    ],
  },
  {
    rule: 'page-itself',
    name: 'an address among the words of a text',
    change: offer('See (https://tinyurl.com/alder).'),
    expect: [`${ALDER}:28:5  page-itself  ${goesBy('tinyurl.com')}`],
  },
  ...SAID_OTHERWISE.map(([text, found, what]) => ({
    rule: 'personal-details',
    name: `in a text: ${text}`,
    change: offer(text),
    expect: [details('28:5', 'text', found, what)],
  })),
  ...IN_AN_ADDRESS.map(([end, found, what]) => ({
    rule: 'personal-details',
    name: `in an address: ${end}`,
    change: website(`https://steps.example.org/${end}`),
    expect: [details('32:12', 'address', found, what)],
  })),
  {
    rule: 'html',
    name: 'a text that looks like an address',
    change: offer('https://x/<img/src=x/onerror=alert(1)>'),
    expect: [
      `${ALDER}:28:5  html  The text holds "<img/src=x/onerror=alert(1)>", which is HTML or Markdown and would be shown as it stands. Write plain words; a link goes into a field of its own.`,
    ],
  },
  {
    rule: 'html',
    name: 'a tag that an address hides',
    change: website('https://steps.example.org/%3Cimg%20src=x%3E'),
    expect: [
      `${ALDER}:32:12  html  The address holds "<img src=x>", which is HTML. Paste the address of the page itself.`,
    ],
  },
  {
    rule: 'wording',
    name: 'a text that begins like an address',
    change: offer('https://x/failed parent'),
    expect: [
      `${ALDER}:28:5  wording  The text says "failed parent". It judges a whole person. Write instead: parent who has had a child removed.`,
    ],
  },
  {
    rule: 'schema',
    name: 'a mailbox that is longer than a mailbox can be',
    change: [inAlder('steps@alder.example.org', `steps@${'alder.'.repeat(42)}example.org`)],
    expect: [
      `${ALDER}:34:10  schema  email (contact) is longer than a mailbox can be (254 characters). Copy it again.`,
    ],
  },
];

import type { Change } from './changed-copy.ts';

const ALDER = 'services/woodland/alder-steps.yaml';
const inAlder = (from: string, to: string): Change => ({ edit: [ALDER, from, to] });
const offer = (text: string): Change => inAlder('- A weekly group', `- "${text}"`);
const website = (address: string): Change =>
  inAlder('website: https://steps.example.org/alder', `website: "${address}"`);

/** Texts that resemble the details of a person. */
const TEXTS = [
  'Ring 0161 496 0000, 020 7946 0000 or +44 1632 960001',
  'Ring 116 123, 999 or 0808 2000 247',
  'The codes E06000001, W06000024 and E10000030',
  'ISBN 9780415318884, ISBN 0-415-31888-2 and ISBN 3161484100',
  'Report RR123, DFE-RR1234, Cm 9756 and HC 1234 of 2019-20',
  '[2015] EWFC 12 and [2013] EWCA Civ 965',
  'At 12 Oak Dr Leeds, or 4a, Elm Dr York',
  'Do not miss a session; 5 of 10 parents miss none',
  'Open 9.30 at St. Mary’s, at the weekend too',
  'For babies born in April 2019, or born before 2020',
  'Used in MS Teams and by MR scan staff and drivers',
  'From 2019-04-01 to 2021-03-31: 1234567890 and 4010232138',
];

/** Addresses that resemble a redirect, a tracking link or a login page. */
const ADDRESSES = [
  'https://en.example.org/wiki/Pause_(charity)',
  'https://steps.example.org/alder?page=2&source=council#how_to',
  'https://web.archive.org/web/2019/https://steps.example.org/alder',
  'https://docs.google.com/forms/d/e/1FAIpQ/viewform',
  'https://docs.google.com/document/d/e/2PACX/pub',
  'https://www.google.com/maps/place/Leeds/@53.8,-1.5,12z',
  'https://www.facebook.com/AlderSteps/',
  'https://www.linkedin.com/company/alder-steps',
  'https://scott.co/signs',
  'https://steps.example.org:8443/ŵyn/a,b;c',
  `https://steps.example.org/${'a'.repeat(474)}`,
];

/** Addresses and texts that are valid, although they resemble a mistake. */
export const HARMLESS_LINKS: readonly { rule: string; name: string; change: readonly Change[] }[] = [
  ...TEXTS.map((text) => ({ rule: 'personal-details', name: text, change: [offer(text)] })),
  ...ADDRESSES.map((address) => ({ rule: 'page-itself', name: address.slice(0, 80), change: [website(address)] })),
  {
    rule: 'web-address',
    name: 'half an address in a text',
    change: [offer('https://[not-an-address')],
  },
];

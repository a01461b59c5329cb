import type { BadExample } from './bad-examples.ts';
import type { Change } from './changed-copy.ts';

const FILE = 'help-now.yaml';
const NUMBER = '    phone: "01632 960999"\n';
const edit = (from: string, to: string): Change => ({ edit: [FILE, from, to] });
const number = (to: string): Change[] => [edit('"01632 960999"', to)];

const SHORT = '999, 112, 18000, 111, 101, 159, 116 123, 116 000, 0800 1111, 0800 132 737, 85258, 82111, 81066';
const noNumber = (found: string): string =>
  `${FILE}:5:12  schema  phone (lines item 1) is "${found}", which is not a number to ring or text. Write 10 or 11 figures in groups and in quotes, such as "0808 157 0000", or one of the short numbers: ${SHORT}.`;

const secondLine = (name: string): Change => ({
  edit: [
    FILE,
    'lines:\n',
    `lines:\n  - { name: ${name}, section: practical, what: Advice., website: "https://a.example.org/", nations: [wales], evidence: [{ url: "https://a.example.org/", title: A, supports: [website] }] }\n`,
  ],
});

/** Mistakes in the helplines of the help page. */
export const BAD_HELP_LINES: readonly BadExample[] = [
  {
    rule: 'schema',
    name: 'one digit too few on a helpline',
    change: number('"0808 2000 24"'),
    expect: [noNumber('0808 2000 24')],
  },
  { rule: 'schema', name: 'half of a short number', change: number('"116"'), expect: [noNumber('116')] },
  {
    rule: 'schema',
    name: 'two digits of a short number swapped',
    change: number('"116 132"'),
    expect: [noNumber('116 132')],
  },
  { rule: 'schema', name: 'a number to text that no line has', change: number('"85285"'), expect: [noNumber('85285')] },
  {
    rule: 'help-lines',
    name: 'a line that nobody can reach',
    change: [edit('section: feelings', 'section: practical'), edit(NUMBER, ''), edit('[phone]', '[what]')],
    expect: [
      `${FILE}:2:11  help-lines  "Woods Listening Line" says no way to reach it. Give its number (phone, text) or its website.`,
    ],
  },
  {
    rule: 'help-lines',
    name: 'a line for people in danger without a number',
    change: [
      edit('section: feelings', 'section: danger'),
      edit(NUMBER, '    website: https://listening.example.org/\n    note: Look there.\n'),
      edit('[phone]', '[website]'),
    ],
    expect: [
      `${FILE}:3:14  help-lines  "Woods Listening Line" is for people in danger and has no number. Give one to ring or text.`,
    ],
  },
  {
    rule: 'help-lines',
    name: 'someone to talk to without a number, and nothing says why',
    change: [edit(NUMBER, '    website: https://listening.example.org/\n'), edit('[phone]', '[website]')],
    expect: [
      `${FILE}:3:14  help-lines  "Woods Listening Line" has no number to ring or text. Give one, or say in a note where it is found.`,
    ],
  },
  {
    rule: 'help-lines',
    name: 'evidence for what the line does not say',
    change: [edit('[phone]', '[phone, free]')],
    expect: [
      `${FILE}:10:27  help-lines  The evidence is said to support "free", and "Woods Listening Line" has no such field. Write one of: name, section, what, phone, nations.`,
    ],
  },
  {
    rule: 'help-lines',
    name: 'a number that no evidence supports',
    change: [edit(NUMBER, `${NUMBER}    welsh: "01632 960998"\n`)],
    expect: [
      `${FILE}:6:12  help-lines  No evidence supports this number. Name the page that says it, with supports: [welsh].`,
    ],
  },
];

/** Helplines that are valid, although they resemble a mistake. */
export const HARMLESS_HELP_LINES: readonly { rule: string; name: string; change: readonly Change[] }[] = [
  { rule: 'help-lines', name: 'a short number', change: number('"116 123"') },
  { rule: 'help-lines', name: 'a second line under another name', change: [secondLine('Woods Advice')] },
  {
    rule: 'help-lines',
    name: 'a listening service whose number is on its website',
    change: [
      edit(NUMBER, '    website: https://listening.example.org/\n    note: Look there for the number.\n'),
      edit('[phone]', '[website]'),
    ],
  },
];

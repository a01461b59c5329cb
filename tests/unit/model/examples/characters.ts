import type { BadExample } from '../bad-examples.ts';
import { ALDER, type Harmless, inAlder, offer } from './edits.ts';

/** One character of each invisible kind in Unicode. `name` is its code point, which the message states. */
const UNSEEN: readonly [character: string, name: string][] = [
  ['\u0001', 'U+0001'],
  ['\u034F', 'U+034F'],
  ['\u17B4', 'U+17B4'],
  ['\u180B', 'U+180B'],
  ['\u2800', 'U+2800'],
  ['\uE000', 'U+E000'],
  ['\uFDD0', 'U+FDD0'],
  ['\uFE00', 'U+FE00'],
  ['\uFE0F', 'U+FE0F'],
  ['\u200D', 'U+200D'],
  ['\uFFF8', 'U+FFF8'],
  ['\uFFFC', 'U+FFFC'],
  ['\uFFFE', 'U+FFFE'],
  ['\u{13430}', 'U+13430'],
  ['\u{1BCA0}', 'U+1BCA0'],
  ['\u{1D173}', 'U+1D173'],
  ['\u{1FFFE}', 'U+1FFFE'],
  ['\u{E0080}', 'U+E0080'],
  ['\u{E0100}', 'U+E0100'],
  ['\u{F0000}', 'U+F0000'],
];

const said = (place: string, name: string): string =>
  `${ALDER}:${place}  hidden-character  Here is an invisible character (${name}), often left by copying. Type the words again by hand.`;

/** A character as a YAML escape. */
const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/** Invisible and unreadable characters, and lines that cannot be told apart. */
export const CHARACTERS: { bad: readonly BadExample[]; harmless: readonly Harmless[] } = {
  bad: [
    ...UNSEEN.map(([character, name]) => ({
      rule: 'hidden-character',
      name: `${name} inside a word`,
      change: [inAlder('name: Alder Council', `name: Alder Cou${character}ncil`)],
      expect: [said('13:18', name)],
    })),
    ...[...UNSEEN, ['\uD800', 'U+D800'] as const].map(([character, name]) => ({
      rule: 'hidden-character',
      name: `${name} that an escape makes`,
      change: [inAlder('name: Alder Council', `name: "Alder Cou${escaped(character)}ncil"`)],
      expect: [said('13:9', name)],
    })),
    {
      rule: 'hidden-character',
      name: 'the flag of Wales, which is written with tags',
      change: [offer('Help in Wales \u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}')],
      expect: [said('28:21', 'U+E0067')],
    },
    {
      rule: 'hidden-character',
      name: 'a joiner after a pictograph, followed by a letter',
      change: [offer('Hearts \u2764\u200Dand hands')],
      expect: [said('28:13', 'U+200D')],
    },
    {
      rule: 'hidden-character',
      name: 'a letter under five accents',
      change: [offer(`A we\u0301${'\u0302'.repeat(4)}kly group`)],
      expect: [
        `${ALDER}:28:9  hidden-character  Here is a letter with more than four accents (the first of them U+0301). Type the letter again, with those that belong to it.`,
      ],
    },
    {
      rule: 'hidden-character',
      name: 'a letter under five accents that escapes make',
      change: [inAlder('name: Alder Council', `name: "Alde${'\\u0301'.repeat(5)}r"`)],
      expect: [
        `${ALDER}:13:9  hidden-character  Here is a letter with more than four accents (the first of them U+0301). Type the letter again, with those that belong to it.`,
      ],
    },
    {
      rule: 'line-ends',
      name: 'a file with the line ends of old Macs, which is one long comment',
      change: [{ write: [ALDER, '# A record\rname: Alder Steps\rtype: local\r'] }],
      expect: [
        `${ALDER}:1:11  line-ends  A line ends here with CR alone, as on old Macs, and the next would be read as a part of it. Save the file with the line ends of Unix (LF) or Windows (CR and LF).`,
      ],
    },
    {
      rule: 'line-ends',
      name: 'the same without a comment at its head',
      change: [{ write: [ALDER, 'name: Alder Steps\rtype: local\r'] }],
      expect: [
        `${ALDER}:1:18  line-ends  A line ends here with CR alone, as on old Macs, and the next would be read as a part of it. Save the file with the line ends of Unix (LF) or Windows (CR and LF).`,
      ],
    },
    {
      rule: 'line-ends',
      name: 'one such line among others',
      change: [inAlder('type: local\n', 'type: local\r')],
      expect: [
        `${ALDER}:4:12  line-ends  A line ends here with CR alone, as on old Macs, and the next would be read as a part of it. Save the file with the line ends of Unix (LF) or Windows (CR and LF).`,
      ],
    },
  ],
  harmless: [
    ...[
      '\u2764\uFE0F',
      '\u{1F469}\u200D\u2695\uFE0F',
      '\u{1F469}\u{1F3FD}\u200D\u{1F680}',
      '\u2764\uFE0F\u200D\u{1F525}',
    ].map((emoji) => ({
      rule: 'hidden-character',
      name: `the emoji ${emoji}, which is one sign in several characters`,
      change: [offer(`Hearts ${emoji} and hands`)],
    })),
    {
      rule: 'hidden-character',
      name: 'letters with the accents that belong to them, in parts',
      change: [offer('Ty\u0302 Vie\u0302\u0323t, in Elan\u0301')],
    },
    { rule: 'line-ends', name: 'the line ends of Windows', change: [inAlder('type: local\n', 'type: local\r\n')] },
  ],
};

/** Texts that somebody may type or paste into a field of the form, and the rule that speaks of each. */
export const HOSTILE_TEXTS: readonly [what: string, text: string, rule: string][] = [
  ['a script', '<script>alert(1)</script>', 'html'],
  ['a picture with a handler', '<img src=x onerror=alert(1)>', 'html'],
  ['a drawing with a handler', '<svg/onload=alert(1)>', 'html'],
  ['an entity', 'Help &lt;b&gt;', 'html'],
  ['a Markdown link to a script', '[Help](javascript:alert(1))', 'html'],
  ['right to left', 'Help \u202Eplee\u202C for all', 'hidden-character'],
  ['an isolate', 'Help \u2066plee\u2069', 'hidden-character'],
  ['a zero-width space', 'Hel\u200Bp', 'hidden-character'],
  ['a zero-width joiner', 'Hel\u200Dp', 'hidden-character'],
  ['a byte-order mark', '\uFEFFHelp', 'hidden-character'],
  ['a nought character', 'Help\u0000', 'hidden-character'],
  ['a tag character', 'Help\u{E0041}', 'hidden-character'],
  ['a line break', 'Help\nstate: closed', 'schema'],
  ['spaces alone', '   ', 'schema'],
  ['ten megabytes', 'x'.repeat(10_000_000), 'file-size'],
  ['forty thousand letters', 'x'.repeat(40_000), 'schema'],
  ['a date of birth', 'Born on 3/4/1990', 'personal-details'],
  ['a case number', 'See case MK21C12345', 'personal-details'],
  ['a mailbox', 'Write to jane.doe@example.org', 'personal-details'],
  ['a mobile number', 'Ring 07700 900123', 'personal-details'],
  ['a name', 'Ask for Mrs Smith', 'personal-details'],
];

/** Texts that mean something in YAML: each comes back as the text that it is. */
export const INERT_TEXTS: readonly string[] = [
  '&anchor text',
  '*alias',
  '!!js/function x',
  '!tag',
  '<<',
  '{a: b}',
  '[a, b]',
  '- item',
  'key: value',
  'text # no comment',
  '# no comment',
  '%YAML 1.1',
  '--- text',
  '...',
  '"quoted"',
  "'quoted'",
  '? key',
  '| block',
  '> block',
  '@at',
  '`tick`',
  'null',
  '~',
  'true',
  'yes',
  '1e3',
  '0x1f',
  '2026-10-01',
  '::error::x',
  '\\n',
  '{{7*7}}',
  "=HYPERLINK('x')",
];

/** Links that are refused, each in every field that takes a link. */
export const HOSTILE_LINKS: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org/',
  'https://good.example@evil.example/',
  'https://example.org/"><script>',
];

/** File names that lead elsewhere or are none, with the rule that speaks of each. */
export const HOSTILE_IDS: readonly [id: string, rule: string][] = [
  ['../../../etc/passwd', 'stray-file'],
  ['..', 'id-form'],
  ['a/b', 'stray-file'],
  ['a\\b', 'id-form'],
  ['%2e%2e%2fa', 'id-form'],
  ['.github', 'id-form'],
  ['a\u0000b', 'id-form'],
  ['A B', 'id-form'],
  ['', 'id-form'],
  ['-a', 'id-form'],
  ['__proto__', 'id-form'],
  ['a?value=x', 'id-form'],
  ['a&filename=b', 'id-form'],
  ['a#b', 'id-form'],
];

const BOMB = ['l0: &l0 [ha, ha]', ...Array.from({ length: 30 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`)];

/** Whole files that are never opened in the form. */
export const HOSTILE_FILES: readonly [what: string, text: string][] = [
  ['a bomb', BOMB.join('\n')],
  ['an anchor that holds itself', 'a: &a [*a]'],
  ['an anchor alone', 'name: &a Alder'],
  ['a merge key', 'base: &b {name: Alder}\n<<: *b\n'],
  ['sixty thousand brackets', '['.repeat(60_000)],
  ['a list', '- a\n'],
  ['a word', 'hello'],
  ['nothing', ''],
  ['two documents', 'a: 1\n---\nb: 2\n'],
];

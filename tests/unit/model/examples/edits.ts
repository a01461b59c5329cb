import type { Change } from '../changed-copy.ts';

export const ALDER = 'services/woodland/alder-steps.yaml';
export const ELDER = 'services/moorland/elder-court.yaml';
export const LINDEN = 'services/woodland/linden-friends.yaml';

/** Texts that resemble a mistake but are valid. */
export type Harmless = { rule: string; name: string; change: readonly Change[] };

/** A change of one line of the longer record. */
export const inAlder = (from: string, to: string): Change => ({ edit: [ALDER, from, to] });

/** A change of the other record, whose groups are in braces. */
export const inElder = (from: string, to: string): Change => ({ edit: [ELDER, from, to] });

/** Changes the first offer, which may be any plain text. */
export const offer = (text: string): Change => inAlder('- A weekly group', `- ${text}`);

/** A second record like the longer one, with its own name and contacts, so that the two are not duplicates. */
export const secondService = (file: string): Change[] => [
  { copy: [ALDER, file] },
  { edit: [file, 'name: Alder Steps', 'name: Linden Friends'] },
  ...ownContacts(file),
];

/** Its own contacts for a copy of the longer record. */
export const ownContacts = (file: string): Change[] => [
  { edit: [file, '  website: https://steps.example.org/alder\n  phone: "01632 960001"\n', ''] },
  { edit: [file, 'steps@alder', 'friends@alder'] },
];

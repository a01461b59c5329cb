import type { Change } from '../changed-copy.ts';

export const ALDER = 'services/woodland/alder-steps.yaml';
export const ELDER = 'services/moorland/elder-court.yaml';
export const LINDEN = 'services/woodland/linden-friends.yaml';

/** Texts that resemble a mistake but are valid. */
export type Harmless = { rule: string; name: string; change: readonly Change[] };

/** A change of one line of the fuller record. */
export const inAlder = (from: string, to: string): Change => ({ edit: [ALDER, from, to] });

/** A change of the other record, in which groups stand in braces. */
export const inElder = (from: string, to: string): Change => ({ edit: [ELDER, from, to] });

/** A change of the first offer, which is plain text of the freest kind. */
export const offer = (text: string): Change => inAlder('- A weekly group', `- ${text}`);

/** A second record like the fuller one, under a name and with contacts of its own so that the two are no duplicates. */
export const secondService = (file: string): Change[] => [
  { copy: [ALDER, file] },
  { edit: [file, 'name: Alder Steps', 'name: Linden Friends'] },
  ...ownContacts(file),
];

/** Contacts of its own for a copy of the fuller record. */
export const ownContacts = (file: string): Change[] => [
  { edit: [file, '  website: https://steps.example.org/alder\n  phone: "01632 960001"\n', ''] },
  { edit: [file, 'steps@alder', 'friends@alder'] },
];

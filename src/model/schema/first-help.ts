/** What comes before everything else, in this order: see help-line.ts. Kept apart, so that a page needs no schema for it. */
export const FIRST_HELP = ['emergency', 'listening', 'domestic-abuse'] as const;

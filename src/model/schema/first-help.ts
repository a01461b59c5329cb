/**
 * The helplines that come before everything else, in this order: see help-line.ts. In a file of its own, so that pages
 * can import it without the schema.
 */
export const FIRST_HELP = ['emergency', 'listening', 'domestic-abuse'] as const;

import type { Terms } from '../../../src/formats/csvw.ts';
import { TODAY } from '../model/changed-copy.ts';

/** Made-up terms of use, with the day of the made-up data. */
export const TERMS: Terms = {
  publisher: 'P',
  licence: 'https://example.org/licence',
  day: TODAY,
  attributions: ['One.'],
  citation: 'Cited.',
};

import fc from 'fast-check';

/**
 * Property tests try the same examples at every run, so that no change fails by luck.
 * To try others: SEED=7 npm run test:unit
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_124) });

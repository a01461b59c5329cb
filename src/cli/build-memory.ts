/**
 * The options of Node for a build. A small young generation and a heap that grows slowly: of 5,000 services a build needs
 * about 0.9 GiB, and 1.05 GiB with 32 MB, 40% and an arena for each thread, in about the same time. `--expose-gc` lets
 * src/site/directory.ts give back what reading used.
 */
export const BUILD_OPTIONS: readonly string[] = [
  '--expose-gc',
  '--max-semi-space-size=16',
  '--heap-growing-percent=25',
  '--env-file=astro.env',
];

/** The environment of a build. One arena of glibc's allocator for all threads wastes less than one for each. */
export const BUILD_ENVIRONMENT: Readonly<Record<string, string>> = { MALLOC_ARENA_MAX: '1' };

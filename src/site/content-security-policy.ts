import type { AstroUserConfig } from 'astro';

type Directives = NonNullable<
  Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>['directives']
>;

/** The other origins that a page may ask, by what it asks them for. Absent where it asks none, as in the default build. */
export type OtherOrigins = { tiles?: string | undefined; postcodes?: string | undefined };

/**
 * What a page may load, beside the hashes of scripts and styles that Astro adds. `frame-ancestors` cannot stand in a page
 * (see headers.ts).
 */
export const directives = ({ tiles, postcodes }: OtherOrigins): Directives => [
  "default-src 'none'",
  tiles ? `img-src 'self' ${tiles}` : "img-src 'self'",
  "font-src 'self'",
  postcodes ? `connect-src 'self' ${postcodes}` : "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "worker-src 'self'",
];

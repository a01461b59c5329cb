import type { AstroUserConfig } from 'astro';

type Directives = NonNullable<
  Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>['directives']
>;

/** The other origin that a page may ask for a base map. Absent where it asks none, as in the default build. */
export type OtherOrigins = { tiles?: string | undefined };

/**
 * What a page may load, beside the hashes of scripts and styles that Astro adds. `frame-ancestors` cannot stand in a page
 * (see headers.ts).
 */
export const directives = ({ tiles }: OtherOrigins): Directives => [
  "default-src 'none'",
  tiles ? `img-src 'self' ${tiles}` : "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "worker-src 'self'",
];

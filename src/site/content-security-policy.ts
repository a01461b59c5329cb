import type { AstroUserConfig } from 'astro';

type Directives = NonNullable<
  Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>['directives']
>;

/**
 * Another origin that a page may load a base map from. Absent in the default build, which loads nothing from elsewhere.
 */
export type OtherOrigins = { tiles?: string | undefined };

/**
 * What a page may load, in addition to the hashes of scripts and styles that Astro adds. `frame-ancestors` has no
 * effect in a page, so it is sent as a header (see headers.ts).
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

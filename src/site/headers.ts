/**
 * Headers that a page cannot set for itself. The Content-Security-Policy for what a page may load is in the page (Astro
 * writes it with the hashes of that page); a browser applies both policies.
 */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Applies to a whole host for a year, so it is left out where the site is published under a path of a shared host. */
const OF_HOST = { 'Strict-Transport-Security': 'max-age=31536000' };

/** The headers of a site that is published under `basePath` (`/` for a host of its own). */
export const headersFor = (basePath: string): Readonly<Record<string, string>> =>
  basePath === '/' ? { ...HEADERS, ...OF_HOST } : HEADERS;

/** Folders whose files pages of other sites may fetch. They hold only published data. */
export const OPEN_FOLDERS = ['/api/', '/downloads/', '/feeds/', '/open-referral/'] as const;
export const CORS = { 'Access-Control-Allow-Origin': '*' };

/** Every file of the feed is JSON, including the index.html files with which static hosts answer for a folder. */
export const FEED_FOLDER = '/open-referral/';
const OF_FEED = { 'Content-Type': 'application/json; charset=utf-8' };

/** The additional headers for one path, on top of those of the whole site. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...(OPEN_FOLDERS.some((folder) => path.startsWith(folder)) ? CORS : {}),
  ...(path.startsWith(FEED_FOLDER) ? OF_FEED : {}),
});

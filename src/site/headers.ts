/**
 * Headers that a page cannot set for itself. The Content-Security-Policy of what a page may load stands in the page (Astro
 * writes it with the hashes of that page); a browser applies both.
 */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Holds for a whole host and for a year, so it is not for a site that stands in a folder of somebody else's. */
const OF_HOST = { 'Strict-Transport-Security': 'max-age=31536000' };

/** The headers of a site that stands under `basePath` (`/` for a host of its own). */
export const headersFor = (basePath: string): Readonly<Record<string, string>> =>
  basePath === '/' ? { ...HEADERS, ...OF_HOST } : HEADERS;

/** Folders whose files other sites may read from a page of theirs. None of them holds anything but what is published. */
export const OPEN_FOLDERS = ['/api/', '/downloads/', '/feeds/', '/open-referral/'] as const;
export const CORS = { 'Access-Control-Allow-Origin': '*' };

/** All of the feed is JSON, in its folders too, which a host of files answers with a file that ends in .html. */
export const FEED_FOLDER = '/open-referral/';
export const OF_FEED = { 'Content-Type': 'application/json; charset=utf-8' };

/** The headers of the answer at a path of the site beside those of the whole site. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  ...(OPEN_FOLDERS.some((folder) => path.startsWith(folder)) ? CORS : {}),
  ...(path.startsWith(FEED_FOLDER) ? OF_FEED : {}),
});

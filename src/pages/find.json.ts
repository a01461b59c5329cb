import { findables } from '../analysis/findables.ts';
import { directory, today } from '../site/directory.ts';
import { path } from '../site/links.ts';

/** What the search box looks through. It is fetched when the box is first used, and the query never leaves the page. */
export const GET = () =>
  Response.json(findables(directory, today).map(({ label, under, to, words }) => [label, under, path(to), words]));

import type { APIRoute } from 'astro';
import { inHtml } from '../../formats/json-ld.ts';
import { referralFiles } from '../../formats/open-referral/feed.ts';
import { links } from '../../site/api.ts';
import { directory, today } from '../../site/directory.ts';

/** The index file of a folder, which a static host serves for an address without an extension. */
const ofFolder = (file: string): string =>
  file === 'index.json' ? 'index.html' : file.replace(/\.json$/, '/index.html');

/** Every file of the feed, and a copy of each for hosts that cannot rewrite the addresses of the standard. */
export const getStaticPaths = () =>
  referralFiles({ directory, today, links }).flatMap(({ file, says }) => [
    { params: { file }, props: { text: JSON.stringify(says) } },
    { params: { file: ofFolder(file) }, props: { text: inHtml(says) } },
  ]);

/** One file of the feed in the terms of Open Referral UK. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });

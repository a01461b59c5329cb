import type { APIRoute } from 'astro';
import { inHtml } from '../../formats/json-ld.ts';
import { type ReferralFile, referralFiles } from '../../formats/open-referral/feed.ts';
import { links } from '../../site/api.ts';
import { directory, today } from '../../site/directory.ts';

/** The index file of a folder, which a static host serves for an address without an extension. */
const ofFolder = (file: string): string =>
  file === 'index.json' ? 'index.html' : file.replace(/\.json$/, '/index.html');

/** Every file of the feed, and a copy of each for hosts that cannot rewrite the addresses of the standard. */
export const getStaticPaths = () =>
  referralFiles({ directory, today, links }).flatMap((answer) => [
    { params: { file: answer.file }, props: { answer, write: JSON.stringify } },
    { params: { file: ofFolder(answer.file) }, props: { answer, write: inHtml } },
  ]);

/** One file of the feed in the terms of Open Referral UK. */
export const GET: APIRoute<{ answer: ReferralFile; write: (says: unknown) => string }> = ({ props }) =>
  new Response(props.write(props.answer.says), { headers: { 'Content-Type': 'application/json' } });

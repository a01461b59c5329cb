import type { APIRoute } from 'astro';
import { type ReferralFile, referralFiles } from '../../formats/open-referral/feed.ts';
import { links } from '../../site/api.ts';
import { directory, today } from '../../site/directory.ts';

export const getStaticPaths = () =>
  referralFiles({ directory, today, links }).map((answer) => ({ params: { file: answer.file }, props: { answer } }));

/** One file of the feed in the terms of Open Referral UK. */
export const GET: APIRoute<{ answer: ReferralFile }> = ({ props }) => Response.json(props.answer.says);

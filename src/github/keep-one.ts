import { z } from 'zod';
import { type Api, allPages } from './api.ts';

/** The first line of every text that is updated later, by which it is found again: `<!-- recurrent-care-map:entry -->`. */
const MARKER = /^<!-- recurrent-care-map:[a-z-]+ -->(?=\n)/;
const AUTHOR = 'github-actions[bot]';

/** A comment. */
const comment = z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullable() });
const issue = comment.extend({ number: z.int().positive() });

/** Posts a comment, or updates our comment that begins with the same marker. Comments of others are never touched. */
export async function keepOneComment(api: Api, repository: string, number: number, body: string): Promise<void> {
  const comments = await allPages(api, `repos/${repository}/issues/${number}/comments`);
  const ours = comments.map((item) => comment.parse(item)).find(isOurs(markerOf(body)));
  if (ours) await api('PATCH', `repos/${repository}/issues/comments/${ours.id}`, { body: fitting(body) });
  else await api('POST', `repos/${repository}/issues/${number}/comments`, { body: fitting(body) });
}

/** Opens an issue, or updates our open issue under the same label that begins with the same marker. */
export async function keepOneIssue(
  api: Api,
  repository: string,
  { title, label, body }: { title: string; label: string; body: string },
): Promise<void> {
  const open = await allPages(api, `repos/${repository}/issues?state=open&labels=${encodeURIComponent(label)}`);
  const ours = open.map((item) => issue.parse(item)).find(isOurs(markerOf(body)));
  if (ours) await api('PATCH', `repos/${repository}/issues/${ours.number}`, { body: fitting(body) });
  else await api('POST', `repos/${repository}/issues`, { title, labels: [label], body: fitting(body) });
}

/** GitHub refuses more than 65,536 characters. */
const LONGEST = 60_000;

/** A text cut at the end of a line where GitHub would not accept all of it. */
const fitting = (body: string): string =>
  body.length <= LONGEST
    ? body
    : `${body.slice(0, body.lastIndexOf('\n', LONGEST))}\n\nThe rest is too long to be shown here.\n`;

function markerOf(body: string): string {
  const [marker] = MARKER.exec(body) ?? [];
  if (!marker) throw new Error('The text does not begin with a marker, so it could not be found again.');
  return marker;
}

const isOurs =
  (marker: string) =>
  ({ body, user }: z.infer<typeof comment>): boolean =>
    user?.login === AUTHOR && (body?.startsWith(marker) ?? false);

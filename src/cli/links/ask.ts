import { setTimeout as pause } from 'node:timers/promises';

/** What became of asking for one address. */
export type Answer =
  /** The page is there. `movedTo` is where it was found, where that is another address. */
  | { is: 'there'; movedTo?: string }
  /** The host says that there is no such page. */
  | { is: 'gone'; status: number }
  /** The host will not say, to a program; the page may be there for a person. */
  | { is: 'refused'; status: number }
  /** The host did not answer, or not in time, or with a fault of its own. */
  | { is: 'failing'; why: string };

/** How patiently to ask. Times in milliseconds. */
export type Manners = { userAgent: string; timeout: number; retries: number; pause: number };

/** Asks for an address: for its head, and for the page where that is not answered well; again where the host fails. Never throws. */
export async function ask(address: string, manners: Manners): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    const head = await askOnce(address, 'HEAD', manners);
    if (head.is === 'there') return head;
    await pause(manners.pause);
    const page = await askOnce(address, 'GET', manners);
    if (page.is !== 'failing' || tries >= manners.retries) return page;
    await pause(manners.pause * 2 ** (tries + 1));
  }
}

async function askOnce(address: string, method: 'HEAD' | 'GET', { userAgent, timeout }: Manners): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'User-Agent': userAgent },
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return answerOf(response, address);
  } catch (error) {
    return { is: 'failing', why: reasonOf(error) };
  }
}

function answerOf({ ok, status, redirected, url }: Response, address: string): Answer {
  if (ok) return redirected && url !== address ? { is: 'there', movedTo: url } : { is: 'there' };
  if (status === 404 || status === 410) return { is: 'gone', status };
  return status < 500 && status !== 429 ? { is: 'refused', status } : { is: 'failing', why: `status ${status}` };
}

/** fetch says only that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  const cause = error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  return cause?.code ?? cause?.message ?? String(error);
}

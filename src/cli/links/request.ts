import { setTimeout as pause } from 'node:timers/promises';

/** The result of requesting one address. */
export type Answer =
  /** The page exists. `movedTo` is the address after redirects, where it differs. */
  | { is: 'there'; movedTo?: string }
  /** The host says that there is no such page. */
  | { is: 'gone'; status: number }
  /** The host refuses to answer a program; the page may exist for a person. */
  | { is: 'refused'; status: number }
  /** The host did not answer, or not in time, or with an error of its own. */
  | { is: 'failing'; why: string };

/** How to make requests. Times are in milliseconds. */
export type RequestSettings = { userAgent: string; timeout: number; retries: number; pause: number };

/**
 * Requests an address: first with HEAD, then with GET where HEAD is not answered well, and again where the host fails.
 * Never throws.
 */
export async function requestAddress(address: string, settings: RequestSettings): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    const head = await askOnce(address, 'HEAD', settings);
    if (head.is === 'there') return head;
    await pause(settings.pause);
    const page = await askOnce(address, 'GET', settings);
    if (page.is !== 'failing' || tries >= settings.retries) return page;
    await pause(settings.pause * 2 ** (tries + 1));
  }
}

async function askOnce(
  address: string,
  method: 'HEAD' | 'GET',
  { userAgent, timeout }: RequestSettings,
): Promise<Answer> {
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

/** The reason of a failed fetch. The error itself says only that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  const cause = error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  return cause?.code ?? cause?.message ?? String(error);
}

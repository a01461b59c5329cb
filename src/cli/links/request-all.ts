import { setTimeout as pause } from 'node:timers/promises';
import { byHost } from './addresses.ts';
import { type Answer, type RequestSettings, requestAddress } from './request.ts';

/**
 * Requests every address once: a few hosts at a time, one page of a host at a time, with a pause between two pages.
 *
 * @param atOnce how many hosts to request at a time
 * @param onAnswer called with each answer as it arrives
 */
export async function requestAll(
  addresses: readonly string[],
  settings: RequestSettings & { atOnce: number },
  onAnswer: (address: string, answer: Answer) => void,
): Promise<void> {
  const waiting = byHost(addresses);
  const requestNext = async (): Promise<void> => {
    for (let host = waiting.shift(); host; host = waiting.shift()) await requestHost(host, settings, onAnswer);
  };
  await Promise.all(Array.from({ length: settings.atOnce }, requestNext));
}

async function requestHost(
  addresses: readonly string[],
  settings: RequestSettings,
  onAnswer: (address: string, answer: Answer) => void,
): Promise<void> {
  for (const [index, address] of addresses.entries()) {
    if (index) await pause(settings.pause);
    onAnswer(address, await requestAddress(address, settings));
  }
}

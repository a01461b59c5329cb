import { setTimeout as pause } from 'node:timers/promises';
import { byHost } from './addresses.ts';
import { type Answer, ask, type Manners } from './ask.ts';

/**
 * Requests every address once: a few hosts at a time, one page of a host at a time, with a pause between two pages.
 *
 * @param atOnce how many hosts to request at a time
 * @param heard called with each answer as it arrives
 */
export async function askAll(
  addresses: readonly string[],
  manners: Manners & { atOnce: number },
  heard: (address: string, answer: Answer) => void,
): Promise<void> {
  const waiting = byHost(addresses);
  const askNext = async (): Promise<void> => {
    for (let host = waiting.shift(); host; host = waiting.shift()) await askHost(host, manners, heard);
  };
  await Promise.all(Array.from({ length: manners.atOnce }, askNext));
}

async function askHost(
  addresses: readonly string[],
  manners: Manners,
  heard: (address: string, answer: Answer) => void,
): Promise<void> {
  for (const [index, address] of addresses.entries()) {
    if (index) await pause(manners.pause);
    heard(address, await ask(address, manners));
  }
}

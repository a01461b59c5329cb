import { parse } from 'yaml';
import { z } from 'zod/mini';
import { line, webAddress } from '../../model/schema/text.ts';

const DAY = z.iso.date({ error: 'is not a day. Write it as 2027-03-31.' });

const exceptions = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      url: webAddress.check(z.describe('An address that begins so is not asked for')),
      reason: line.check(z.describe('Why')),
      until: DAY.check(z.describe('The last day on which the exception holds')),
    }),
  ),
});

/** An address that is not checked, why, and until which day. */
export type Exception = z.infer<typeof exceptions>['exceptions'][number];

/**
 * Parses the text of an exceptions file.
 *
 * @throws with the position of the first mistake in it
 */
export function readExceptions(text: string, file: string): Exception[] {
  const { data, error } = exceptions.safeParse(parse(text));
  const issue = error?.issues[0];
  if (issue) throw new Error(`${file}: ${issue.path.join('.') || 'the file'} ${issue.message}`);
  return data?.exceptions ?? [];
}

/** Applies the exceptions on a day (`YYYY-MM-DD`): which addresses to check, and which exceptions to remove. */
export function applyExceptions(addresses: readonly string[], all: readonly Exception[], today: string) {
  const inForce = all.filter(({ until }) => today <= until);
  const covers = ({ url }: Exception) => addresses.some((address) => address.startsWith(url));
  return {
    toAsk: addresses.filter((address) => !inForce.some(({ url }) => address.startsWith(url))),
    expired: all.filter(({ until }) => until < today),
    unneeded: inForce.filter((exception) => !covers(exception)),
  };
}

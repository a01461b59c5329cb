import { originOf } from './origin.ts';

/** A postcode service: its address without a slash at its end, and the origin that it is asked from. */
export type PostcodeService = { url: string; origin: string };

/**
 * The postcode service that whoever publishes the site asked for; undefined where none was, and then nothing is asked of
 * another site.
 *
 * @throws where the address cannot be used, with how to mend it
 */
export function readPostcodes({
  POSTCODE_URL: url,
}: Readonly<Record<string, string | undefined>>): PostcodeService | undefined {
  if (!url) return undefined;
  const origin = originOf(url);
  if (!origin)
    throw new Error(`POSTCODE_URL is "${url}". Write a whole http or https address, such as https://api.postcodes.io.`);
  return { url: url.replace(/\/+$/, ''), origin };
}

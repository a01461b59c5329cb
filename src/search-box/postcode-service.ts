/** What a postcode service was found to know: ONS codes, the county's before the district's; or why there are none. */
export type LookedUp = { codes: string[] } | { failure: string };

const PATIENCE_MS = 8000;

/**
 * Asks a postcodes.io-compatible service where a postcode lies. Never says "invalid" of what is only not found.
 *
 * @param service the address of the service, such as https://api.postcodes.io
 * @param postcode a whole postcode
 * @see https://postcodes.io/docs/postcode/lookup
 */
export async function lookUp(service: string, postcode: string, patience = PATIENCE_MS): Promise<LookedUp> {
  const address = `${service}/postcodes/${encodeURIComponent(postcode)}`;
  const patiently = {
    signal: AbortSignal.timeout(patience),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  } as const;
  try {
    const response = await fetch(address, patiently);
    if (response.status === 404)
      return {
        failure: `The service does not know ${postcode}: it may be new, or mistyped. Choose the council instead.`,
      };
    if (!response.ok) return { failure: `The service is not answering now (${response.status}). Choose the council.` };
    const codes = codesIn(await response.json().catch(() => undefined));
    return codes
      ? { codes }
      : { failure: 'The service answered in a way that cannot be read here. Choose the council.' };
  } catch (error) {
    return { failure: (error as Error).name === 'TimeoutError' ? SLOW : OFFLINE };
  }
}

const SLOW = 'The service took too long to answer. Try again, or choose the council.';
const OFFLINE = 'The service could not be reached. Are you offline? Choose the council instead.';

/** The codes in an answer of the service, the county's before the district's; undefined where it is of another shape. */
function codesIn(answer: unknown): string[] | undefined {
  const codes = (answer as { result?: { codes?: unknown } | null } | undefined)?.result?.codes;
  if (typeof codes !== 'object' || codes === null) return undefined;
  const { admin_county: county, admin_district: district } = codes as Record<string, unknown>;
  return [county, district].filter((code) => typeof code === 'string');
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ReferralFile } from '../../formats/open-referral/feed.ts';

/** The base address in the `$id` of the official schemas, by which they refer to each other. */
const OFFICIAL = 'https://openreferraluk.org/specifications/3.0/schema/';

/**
 * The errors that the official schemas find in the files, one line each.
 *
 * @param schemas the schemas by file name
 * @throws where there is no schema for a file
 */
export function faultsOfFeed(files: readonly ReferralFile[], schemas: ReadonlyMap<string, object>): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const [name, schema] of schemas) ajv.addSchema(schema, `${OFFICIAL}${name}`);
  return files.flatMap(({ file, name, says }) => {
    const validate = ajv.getSchema(`${OFFICIAL}${name}.json`);
    if (!validate) throw new Error(`There is no ${name}.json among the schemas.`);
    return validate(JSON.parse(JSON.stringify(says)))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath} ${message}`);
  });
}

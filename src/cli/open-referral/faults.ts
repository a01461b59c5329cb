import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ReferralFile } from '../../formats/open-referral/feed.ts';

/** Where the official schemas say that they stand: they name each other by it. */
const OFFICIAL = 'https://openreferraluk.org/specifications/3.0/schema/';

/**
 * What the official schemas say of the files, one line for each fault.
 *
 * @param schemas the schemas by the names of their files
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

import { compile } from 'json-schema-to-typescript';
import { answerSchemas } from './api/json-schemas.ts';
import { SCHEMA_VERSION } from './api/schemas.ts';

/**
 * The files of the npm package of the data, by name: one JSON file, an ES module that exports it, and TypeScript types
 * made from the JSON Schema of `services.json`. Its version is that of the schemas.
 *
 * @param says the content of `services.json`
 * @param licence the text of the licence of the data
 */
export async function packageFiles(says: unknown, licence: string): Promise<Map<string, string>> {
  const schema = answerSchemas().find(([name]) => name === 'services')?.[1];
  const types = await compile({ ...schema, title: 'Directory' } as Parameters<typeof compile>[0], 'Directory', {
    bannerComment: '',
    additionalProperties: false,
    format: false,
  });
  return new Map([
    ['package.json', `${JSON.stringify(MANIFEST, null, 2)}\n`],
    ['data.json', `${JSON.stringify(says)}\n`],
    ['index.js', MODULE],
    ['index.d.ts', `${types}\ndeclare const directory: Directory;\nexport default directory;\n`],
    ['README.md', README],
    ['LICENSE.md', licence],
  ]);
}

const MANIFEST = {
  name: 'recurrent-care-map-data',
  version: SCHEMA_VERSION,
  description: 'The directory of services for parents who have had a child removed through care proceedings, as data.',
  license: 'CC-BY-4.0',
  type: 'module',
  exports: { '.': { types: './index.d.ts', default: './index.js' }, './data.json': './data.json' },
  types: './index.d.ts',
  files: ['data.json', 'index.js', 'index.d.ts'],
};

/**
 * The file is read and not imported, because some users' tools do not support JSON modules yet. In a browser, use
 * data.json.
 */
const MODULE = `import { readFileSync } from 'node:fs';

export default JSON.parse(readFileSync(new URL('./data.json', import.meta.url), 'utf8'));
`;

const README = `# recurrent-care-map-data

Every service of the Recurrent Care Map with its evidence, as /api/v1/services.json of the site has it.

    import directory from 'recurrent-care-map-data';
    directory.services.filter(({ type }) => type === 'fdac');

A field that is not known is absent. Absent never means no.
`;

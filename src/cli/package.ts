import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles } from '../formats/package-files.ts';
import { API_FILES } from '../site/api.ts';

/**
 * npm run package [-- FOLDER]: writes the npm package of the data into package/, ready for `npm pack` or `npm publish`.
 */
const [folder = 'package'] = process.argv.slice(2);
const says = API_FILES.find(({ file }) => file === 'services.json')?.says;
const files = await packageFiles(says, readFileSync('LICENSE-DATA.md', 'utf8'));
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) writeFileSync(join(folder, name), text);
console.log(`Wrote ${files.size} files into ${folder}/. Next: cd ${folder} && npm pack`);

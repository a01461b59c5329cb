import { readDirectory } from '../../src/model/read.ts';
import { printSpent } from './spent.ts';

/** Reading and checking alone, the floor of a build, in a process of its own. */
const { problems } = readDirectory(process.env['DATA_DIR'] ?? 'data', new Date().toISOString().slice(0, 10));
if (problems.length) throw new Error(`The generated data has ${problems.length} problems: ${problems[0]?.message}`);
printSpent();

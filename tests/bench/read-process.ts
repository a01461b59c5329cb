import { readDirectory } from '../../src/model/read.ts';
import { printUsage } from './usage.ts';

/** Reads and checks the data in a process of its own. No build can be faster than this. */
const { problems } = readDirectory(process.env['DATA_DIR'] ?? 'data', new Date().toISOString().slice(0, 10));
if (problems.length) throw new Error(`The generated data has ${problems.length} problems: ${problems[0]?.message}`);
printUsage();

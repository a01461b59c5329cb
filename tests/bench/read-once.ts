import { readDirectory } from '../../src/model/read.ts';

/** Reading and checking alone, the floor of a build, in a process of its own: seconds and peak in MiB as JSON. */
const start = performance.now();
const { problems } = readDirectory(process.env['DATA_DIR'] ?? 'data', new Date().toISOString().slice(0, 10));
if (problems.length) throw new Error(`The generated data has ${problems.length} problems: ${problems[0]?.message}`);
console.log(
  JSON.stringify({ seconds: (performance.now() - start) / 1000, mebibytes: process.resourceUsage().maxRSS / 1024 }),
);

import { build } from 'astro';

/** One build in a process of its own, so that its memory can be read: prints its seconds and its peak in MiB as JSON. */
const start = performance.now();
await build({ logLevel: 'error' });
console.log(
  JSON.stringify({ seconds: (performance.now() - start) / 1000, mebibytes: process.resourceUsage().maxRSS / 1024 }),
);

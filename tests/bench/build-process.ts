import { build } from 'astro';
import { printUsage } from './usage.ts';

/** Runs one build in a process of its own, so that the time and memory it uses can be read. */
await build({ logLevel: 'error' });
printUsage();

import { build } from 'astro';
import { printSpent } from './spent.ts';

/** Runs one build in a process of its own, so that the time and memory it uses can be read. */
await build({ logLevel: 'error' });
printSpent();

import { build } from 'astro';
import { printSpent } from './spent.ts';

/** One build in a process of its own, so that what it spends can be read. */
await build({ logLevel: 'error' });
printSpent();

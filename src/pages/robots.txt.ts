import { address } from '../site/links.ts';

export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap-index.xml')}\n`);

import { absolute } from '../data/site.ts';

/** Everything may be read and indexed; the sitemap says where it is. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);

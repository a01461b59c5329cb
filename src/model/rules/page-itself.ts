import { problemAt } from '../document.ts';
import { addressesIn, unwrapped } from './addresses.ts';
import { ruleOfEach } from './rule.ts';

export const pageItself = ruleOfEach(
  'page-itself',
  'An address leads to the page itself, past no other site, with nothing that follows its readers and without a login.',
  function* (document) {
    for (const { text, path } of document.strings)
      for (const address of addressesIn(text, path)) {
        const fault = URL.canParse(address) ? faultOf(new URL(address)) : undefined;
        if (fault) yield problemAt(document, path, 'page-itself', fault);
      }
  },
);

function faultOf(url: URL): string | undefined {
  const { pathname } = url;
  const host = url.hostname.replace(/^www\./, '');
  if (NEED_LOGIN.some((one) => leadsTo(host, pathname, one)) && !PUBLIC.test(`${host}${pathname}`))
    return `The address is on ${host}, where a page opens for those with a login alone. Paste the address of the page itself, where anyone can open it.`;
  if (
    PASS_ON.some((one) => leadsTo(host, pathname, one)) ||
    [...url.searchParams].some(([name, value]) => PASSES_ON.test(name) && isAddress(value))
  )
    return `The address goes by way of ${host}, which passes its readers on. Open it, and paste the address of the page itself.`;
  const followed = [...url.searchParams.keys()].find((name) => FOLLOWS.test(name));
  return followed === undefined
    ? undefined
    : `The address carries "${followed}", by which its readers are followed. Paste the address of the page itself: ${without(url)}`;
}

const isAddress = (value: string): boolean => /^https?:\/\/./i.test(unwrapped(value));

/**
 * Parses a list of hosts separated by spaces, some with a path (`example.org/out`). A star at the end matches the
 * endings of many countries.
 */
const hostsIn = (text: string): Host[] =>
  text.split(/\s+/).map((one) => {
    const [named = '', ...path] = one.split('/');
    return { named, path: path.length ? `/${path.join('/')}/` : '/' };
  });

type Host = { named: string; path: string };

/** True if an address matches the host of `one`, or a host under it, and the path of `one`. */
function leadsTo(host: string, pathname: string, { named, path }: Host): boolean {
  const isHost = named.endsWith('.*')
    ? host.startsWith(named.slice(0, -1))
    : host === named || host.endsWith(`.${named}`) || (named.endsWith('.') && host.startsWith(named));
  return isHost && `${pathname}/`.startsWith(path);
}

/** Names of query parameters that pass on another address. A page about an address may have such a parameter too. */
const PASSES_ON = /^(?:url|u|uri|to|target|dest\w*|redirect\w*|return\w*|link|goto|next|continue|out|r|q)$/i;

/** The same address without tracking parameters. */
function without(url: URL): string {
  const page = new URL(url);
  for (const name of url.searchParams.keys()) if (FOLLOWS.test(name)) page.searchParams.delete(name);
  return page.href;
}

/** Redirect services, which may record who follows a link: mail filters, short links, exit links of networks. */
const PASS_ON = hostsIn(
  `safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com mimecast.com mimecastprotect.com
  linkprotect.cudasvc.com clicktime.symantec.com google.*/url google.*/amp bing.com/ck duckduckgo.com/l l.facebook.com
  lm.facebook.com facebook.com/l.php l.messenger.com l.instagram.com lnkd.in linkedin.com/safety linkedin.com/redir t.co
  youtube.com/redirect out.reddit.com lnks.gd links.govdelivery.com list-manage.com/track rs6.net bit.ly j.mp tinyurl.com
  goo.gl ow.ly buff.ly is.gd v.gd rb.gy rebrand.ly cutt.ly shorturl.at tiny.cc t.ly dlvr.it fb.me trib.al ift.tt qrco.de
  shorturl.com bl.ink s.id href.li click. clicks. email-link.`,
);

/** Hosts whose pages are open only to people of one organisation, or to those whom the owner admits. */
const NEED_LOGIN = hostsIn(
  `sharepoint.com sharepoint.us onedrive.live.com 1drv.ms drive.google.com docs.google.com mail.google.com
  accounts.google.com teams.microsoft.com teams.live.com teams.cloud.microsoft office.com outlook.live.com
  outlook.office365.com login.microsoftonline.com login. signin. sso. intranet. extranet. app.box.com
  intranet internal corp lan local`,
);

/** Public pages on those hosts: forms, and published documents. */
const PUBLIC = /^forms\.office\.com\/|^docs\.google\.com\/(?:forms\/|[^?#]*\/pub(?:html)?$)/;

/** Parts of an address that reveal through which email, advertisement or person somebody came. */
const FOLLOWS =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|igsh(?:id)?|yclid|mc_[ce]id|mkt_tok|_hs\w+|hsCtaTracking|vero_id|oly_\w+_id|_g[al]|ref_src|s_cid|cmpid|wt\.mc_id)$/i;

import type { Change } from '../../analysis/changes/changes.ts';
import type { WhatChanged } from '../../analysis/changes/log.ts';
import { dateInWords } from '../../analysis/freshness.ts';
import { latest } from '../../model/partial-date.ts';
import type { Links } from '../api/links.ts';
import { uuidOf } from '../uuid.ts';
import { xml } from '../xml.ts';

/** A feed: its name, its author, its title, and the whole addresses of the feed and of its page. */
export type AboutFeed = { name: string; title: string; author: string; self: string; page: string; today: string };

/** The most entries in a feed; all changes are in changes.json. */
const MAX_ENTRIES = 200;

const SAID: Record<WhatChanged, (change: Change) => string> = {
  added: ({ service }) => `${service.name}: added`,
  closed: ({ service }) => `${service.name}: recorded as closed`,
  renamed: ({ service, before }) => `${service.name}: was called ${before ?? 'otherwise'}`,
  're-checked': ({ service }) => `${service.name}: newer evidence`,
};

/** An id that stays the same when the site moves to another address, as Atom requires. */
const idOf = (kind: string, ...ids: readonly string[]): string => `urn:uuid:${uuidOf(kind, ...ids)}`;

/**
 * Changes as an Atom feed (RFC 4287). All texts are plain (`type="text"`), so that no reader treats them as HTML.
 * Written here, because packages for feeds write titles as HTML.
 */
export function atom(changes: readonly Change[], about: AboutFeed, links: Links): string {
  const shown = changes.slice(0, MAX_ENTRIES);
  const [newest] = shown;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${idOf('feed', about.name)}</id>
  <title type="text">${xml(about.title)}</title>
  <updated>${instantOf(newest?.date ?? about.today, about.today)}</updated>
  <author><name>${xml(about.author)}</name></author>
  <rights type="text">CC BY 4.0</rights>
  <link rel="self" type="application/atom+xml" href="${xml(about.self)}"/>
  <link rel="alternate" type="text/html" href="${xml(about.page)}"/>
${shown.map((change) => entry(change, about, links)).join('')}</feed>
`;
}

function entry(change: Change, { today }: AboutFeed, links: Links): string {
  const { service, what, date, before = '' } = change;
  const { url } = links.service(service.id);
  return `  <entry>
    <id>${idOf('change', service.id, what, date, before)}</id>
    <title type="text">${xml(SAID[what](change))}</title>
    <updated>${instantOf(date, today)}</updated>
    <link rel="alternate" type="text/html" href="${xml(url)}"/>
    <category term="${what}"/>
    <summary type="text">${xml(`${dateInWords(date)}. ${service.summary}`)}</summary>
  </entry>
`;
}

/**
 * Atom requires a point in time: the last that the date can mean, but never one in the future. The summary says how
 * exact the date is.
 */
function instantOf(date: string, today: string): string {
  const day = latest(date);
  return `${day < today ? day : today}T00:00:00Z`;
}

import type { APIRoute } from 'astro';
import { type AboutFeed, atom } from '../../formats/feeds/atom.ts';
import { links } from '../../site/api.ts';
import { directory, today } from '../../site/directory.ts';
import { changes } from '../../site/history.ts';
import { address } from '../../site/links.ts';

const NAME = 'Recurrent Care Map';

/** The whole directory, then each region. */
export const getStaticPaths = () => [
  { params: { feed: 'changes' }, props: { title: `${NAME}: changes`, region: undefined } },
  ...directory.regions.map(({ id, name }) => ({
    params: { feed: id },
    props: { title: `${NAME}: changes in ${name}`, region: id },
  })),
];

/** What changed, as an Atom feed. */
export const GET: APIRoute<{ title: string; region: string | undefined }> = ({ props, params }) => {
  const name = params['feed'] ?? '';
  const self = address(`/feeds/${name}.atom`);
  const about: AboutFeed = { name, title: props.title, author: NAME, self, page: address('/data/'), today };
  const shown = changes.changes.filter(({ service }) => !props.region || service.region === props.region);
  return new Response(atom(shown, about, links), { headers: { 'Content-Type': 'application/atom+xml' } });
};

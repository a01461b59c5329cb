import type { APIRoute } from 'astro';
import { alone } from '../../site/pictures/alone.ts';
import { type Picture, pictures } from '../../site/pictures/pictures.ts';

export const getStaticPaths = () => pictures.map((picture) => ({ params: { name: picture.name }, props: { picture } }));

/** One picture as an SVG file that stands by itself. */
export const GET: APIRoute<{ picture: Picture }> = ({ props }) =>
  new Response(alone(props.picture.svg), { headers: { 'Content-Type': 'image/svg+xml' } });

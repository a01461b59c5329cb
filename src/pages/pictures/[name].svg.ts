import type { APIRoute } from 'astro';
import { alone } from '../../site/pictures/alone.ts';
import { files, type PictureFile } from '../../site/pictures/files.ts';

export const getStaticPaths = () => files.map((file) => ({ params: { name: file.name }, props: { file } }));

/** One picture as an SVG file that can be used on its own. */
export const GET: APIRoute<{ file: PictureFile }> = ({ props }) =>
  new Response(alone(props.file.svg), { headers: { 'Content-Type': 'image/svg+xml' } });

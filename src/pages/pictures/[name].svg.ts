import type { APIRoute } from 'astro';
import { files, type PictureFile } from '../../site/pictures/files.ts';
import { standaloneSvg } from '../../site/pictures/standalone-svg.ts';

export const getStaticPaths = () => files.map((file) => ({ params: { name: file.name }, props: { file } }));

/** One picture as an SVG file that can be used on its own. */
export const GET: APIRoute<{ file: PictureFile }> = ({ props }) =>
  new Response(standaloneSvg(props.file.svg), { headers: { 'Content-Type': 'image/svg+xml' } });

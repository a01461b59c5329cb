import type { APIRoute } from 'astro';
import { files, type PictureFile } from '../../site/pictures/files.ts';
import { pngOf } from '../../site/pictures/png.ts';

export const getStaticPaths = () => files.map((file) => ({ params: { name: file.name }, props: { file } }));

/** One picture as a PNG, for places that do not accept an SVG. */
export const GET: APIRoute<{ file: PictureFile }> = async ({ props }) =>
  new Response(new Uint8Array(await pngOf(props.file.svg)), { headers: { 'Content-Type': 'image/png' } });

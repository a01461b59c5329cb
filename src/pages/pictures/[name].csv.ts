import type { APIRoute } from 'astro';
import { figures } from '../../site/pictures/figures.ts';

export const getStaticPaths = () => figures.map((table) => ({ params: { name: table.name }, props: { table } }));

/** The figures of some pictures as CSV. */
export const GET: APIRoute<{ table: (typeof figures)[number] }> = ({ props }) =>
  new Response(props.table.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

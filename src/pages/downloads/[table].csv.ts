import type { APIRoute } from 'astro';
import { csv } from '../../formats/csv.ts';
import type { Download } from '../../formats/table.ts';
import { downloadPaths } from '../../site/downloads.ts';

export const getStaticPaths = downloadPaths;

/** One table as CSV. */
export const GET: APIRoute<{ table: Download }> = ({ props }) =>
  new Response(csv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

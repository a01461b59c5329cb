import type { APIRoute } from 'astro';
import { csvw } from '../../formats/csvw.ts';
import type { Download } from '../../formats/table.ts';
import { downloadPaths, TERMS } from '../../site/downloads.ts';

export const getStaticPaths = downloadPaths;

/** The data dictionary of one table. */
export const GET: APIRoute<{ table: Download }> = ({ props }) =>
  new Response(`${JSON.stringify(csvw(props.table, TERMS), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/csvm+json' },
  });

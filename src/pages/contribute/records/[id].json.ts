import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openEntry } from '../../../contribute/open-entry.ts';
import { fileOf } from '../../../contribute/outline.ts';
import { config } from '../../../site/config.ts';
import { directory } from '../../../site/directory.ts';

export const getStaticPaths = () =>
  directory.services.map((service) => ({ params: { id: service.id }, props: { file: fileOf(service) } }));

/**
 * A record exactly as its file in the data folder, and the positions of its fields, so that a correction changes only
 * its own lines.
 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(openEntry(readFileSync(join(config.dataDir, props.file), 'utf8')));

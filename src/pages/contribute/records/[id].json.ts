import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { openEntry } from '../../../contribute/open-entry.ts';
import { fileOf } from '../../../contribute/outline.ts';
import { config } from '../../../site/config.ts';
import { directory } from '../../../site/directory.ts';

export const getStaticPaths = () =>
  directory.services.map((service) => ({ params: { id: service.id }, props: { file: fileOf(service) } }));

/** A record as it stands in the data folder, to the byte, and what is where in it, so that a correction differs by its own lines alone. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(openEntry(readFileSync(join(config.dataDir, props.file), 'utf8')));

import type { APIRoute } from 'astro';
import { areasLayer, type Layer, servicesLayer } from '../../formats/geojson.ts';
import { boundaries } from '../../geography/boundaries.ts';
import { links } from '../../site/api.ts';
import { coverage } from '../../site/coverage.ts';
import { directory } from '../../site/directory.ts';

export const getStaticPaths = () =>
  [areasLayer(directory, coverage, boundaries, links), servicesLayer(directory, boundaries, links)].map((layer) => ({
    params: { layer: layer.name },
    props: { layer },
  }));

/** One layer for a GIS. */
export const GET: APIRoute<{ layer: Layer }> = ({ props }) =>
  new Response(JSON.stringify(props.layer), { headers: { 'Content-Type': 'application/geo+json' } });

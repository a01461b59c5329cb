import { hexagonCluster } from '../site/hexagons.ts';

/** The logo of the site as an icon, in the accent colours of the light and dark schemes. */
export const GET = () => {
  const cells = hexagonCluster(20, 20, 7.2).map(
    (points, index) => `<polygon points="${points}"${index === 2 ? ' class="open"' : ''}/>`,
  );
  const style =
    'polygon{fill:#0b5358}.open{fill:none;stroke:#0b5358;stroke-width:1.8}@media (prefers-color-scheme:dark){polygon{fill:#86d3cf}.open{fill:none;stroke:#86d3cf}}';
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><style>${style}</style>${cells.join('')}</svg>`,
    {
      headers: { 'Content-Type': 'image/svg+xml' },
    },
  );
};

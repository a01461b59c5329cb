import type { ReactNode } from 'react';
import type { View } from './types.ts';

type Props = {
  isReady: boolean;
  hasFailed: boolean;
  view: View;
  source: string;
  notices: string;
  tiles: { attribution: string } | undefined;
};

/** The notes below the map: that it could not be loaded, how the keys work, and the attributions. */
export function Notes({ isReady, hasFailed, view, source, notices, tiles }: Props): ReactNode {
  const isHexagons = view === 'hex' || !isReady;
  return (
    <div className="map-notes small soft">
      {hasFailed && (
        <p className="caution" role="alert">
          The map could not be loaded. The hexagons here and the list have everything that it shows.
        </p>
      )}
      {isReady && (
        <p id="map-keys">
          On the map, arrow keys move between authorities, Enter opens the page of the chosen one, + and − zoom, Escape
          lets go.
        </p>
      )}
      <p>
        {isHexagons
          ? 'Every authority is one hexagon, near its place. '
          : `Indicative boundaries: ${source}. Not for exact borders. `}
        {isReady && tiles && !isHexagons && `Base map: ${tiles.attribution}. `}
        {isReady && (
          <>
            Drawn with <a href="https://leafletjs.com/">Leaflet</a>. <a href={notices}>Licences</a>
          </>
        )}
      </p>
    </div>
  );
}

import 'leaflet/dist/leaflet.css';
import { CRS, DivIcon, LatLngBounds, GeoJSON as LeafletGeoJSON, type Polygon as LeafletPolygon } from 'leaflet';
import { memo, type ReactNode, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { CircleMarker, MapContainer, Marker, Polygon, TileLayer, useMap, useMapEvents } from 'react-leaflet';
import { describePath, markPath } from './area-path.ts';
import { type LabelSpace, labelSpace, lettersSize } from './label-space.ts';
import type { DrawnArea, DrawnMap as Props } from './types.ts';

/** The only module that uses Leaflet. Only plain data goes in and out, so that another map library could replace it. */

/**
 * Zoom levels: the highest that the outlines are detailed enough for (`most`), and the one that shows a single
 * authority (`near`).
 */
const ZOOM = { ground: { most: 10, near: 8 }, plane: { most: 7.5, near: 6 } };
/** An outline smaller than this, in pixels, gets a ring around it when it is chosen. */
const SMALL = 28;

const pointOf = ({ at: [x, y] }: DrawnArea): [lat: number, lng: number] => [y, x];
const lineOf = ({ shape }: DrawnArea) =>
  LeafletGeoJSON.coordsToLatLngs(shape.coordinates, shape.type === 'Polygon' ? 1 : 2);
const boxOf = (areas: readonly DrawnArea[]): LatLngBounds =>
  new LatLngBounds(areas.flatMap((area) => lineOf(area).flat(2)));

export function LeafletMap(props: Props): ReactNode {
  const { areas, isPlane, shown, chosen, tiles, onChoose, onPoint } = props;
  const bounds = useMemo(() => boxOf(areas).pad(0.02), [areas]);
  const moves = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <MapContainer
      className={isPlane ? 'plane' : 'ground'}
      crs={isPlane ? CRS.Simple : CRS.EPSG3857}
      bounds={bounds}
      maxBounds={bounds.pad(0.25)}
      maxZoom={(isPlane ? ZOOM.plane : ZOOM.ground).most}
      zoomSnap={0.1}
      zoomControl={false}
      attributionControl={false}
      keyboard={false}
      dragging={false}
      scrollWheelZoom={false}
      zoomAnimation={moves}
      fadeAnimation={moves}
      inertia={moves}
    >
      {tiles && !isPlane && <TileLayer url={tiles.url} />}
      {areas.map((area) => (
        <Area
          key={area.id}
          {...{ area, isPlane, onChoose, onPoint }}
          isShown={shown.has(area.state)}
          isChosen={area.id === chosen}
        />
      ))}
      <Names {...props} />
      <Movement {...props} bounds={bounds} moves={moves} />
    </MapContainer>
  );
}

type AreaProps = Pick<Props, 'isPlane' | 'onChoose' | 'onPoint'> & {
  area: DrawnArea;
  isShown: boolean;
  isChosen: boolean;
};

/** One authority. The stylesheet sets its appearance from the data attributes of its path. */
const Area = memo(({ area, isPlane, isShown, isChosen, onChoose, onPoint }: AreaProps): ReactNode => {
  const { id } = area;
  const polygon = useRef<LeafletPolygon>(null);
  useEffect(() => describePath(polygon.current?.getElement(), area), [area]);
  useEffect(() => {
    markPath(polygon.current?.getElement(), isShown, isChosen);
    if (isChosen) polygon.current?.bringToFront();
  }, [isShown, isChosen]);
  const line = useMemo(() => lineOf(area), [area]);
  const handlers = useMemo(
    () => ({ click: () => onChoose(id), mouseover: () => onPoint(id), mouseout: () => onPoint(undefined) }),
    [id, onChoose, onPoint],
  );
  const className = isPlane ? 'area area--hex' : 'area area--tile';
  return <Polygon ref={polygon} positions={line} className={className} smoothFactor={0.3} eventHandlers={handlers} />;
});

/**
 * Labels: names where a shape is large enough at this zoom, three letters in hexagons that are too small for a name,
 * and a ring around a small chosen shape.
 */
function Names({ areas, isPlane, chosen }: Props): ReactNode {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const named = useMemo(
    () =>
      areas.map((area) => {
        const box = boxOf([area]);
        const size = map.project(box.getSouthEast(), zoom).subtract(map.project(box.getNorthWest(), zoom));
        const space = labelSpace(area.name, size, isPlane);
        return {
          area,
          isSmall: !isPlane && Math.max(size.x, size.y) < SMALL,
          icon: space ? labelOf(area.name, space) : isPlane && lettersOf(area, size),
        };
      }),
    [areas, isPlane, map, zoom],
  );
  return named.flatMap(({ area, icon, isSmall }) => [
    icon && <Marker key={area.id} position={pointOf(area)} icon={icon} interactive={false} keyboard={false} />,
    isSmall && area.id === chosen && (
      <CircleMarker key="ring" center={pointOf(area)} radius={SMALL / 2} className="ring" interactive={false} />
    ),
  ]);
}

/** A label as text only, so that nothing in the data becomes markup. */
function labelOf(name: string, { width, below }: LabelSpace): DivIcon {
  const text = document.createElement('span');
  text.textContent = name;
  return new DivIcon({ html: text, className: 'map-label', iconSize: [width, 0], iconAnchor: [width / 2, -below] });
}

/** The three letters of a hexagon, in the colour of its mark; undefined where they would be too small to read. */
function lettersOf({ letters, state }: DrawnArea, { x, y }: { x: number; y: number }): DivIcon | undefined {
  const size = lettersSize(x);
  if (!size) return undefined;
  const text = document.createElement('span');
  text.textContent = letters;
  text.dataset['state'] = state;
  text.style.fontSize = `${size}px`;
  return new DivIcon({ html: text, className: 'map-letters', iconSize: [x, 0], iconAnchor: [x / 2, y * 0.06] });
}

type MovementProps = Props & { bounds: LatLngBounds; moves: boolean };

/**
 * Moves the map: by dragging once the reader has activated it, with the buttons, and to keep the chosen authority in
 * view.
 */
function Movement({ areas, isPlane, isActive, chosen, ref, bounds, moves }: MovementProps): ReactNode {
  const map = useMap();
  const find = (id: string | undefined) => areas.find((area) => area.id === id);
  useEffect(() => void map.setMinZoom(map.getBoundsZoom(bounds)), [map, bounds]);
  useEffect(() => {
    for (const handler of [map.dragging, map.scrollWheelZoom]) isActive ? handler.enable() : handler.disable();
  }, [map, isActive]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the choice, not the areas, which are new in each view
  useEffect(() => {
    const area = find(chosen);
    if (area) map.panInside(pointOf(area), { padding: [40, 40], animate: moves });
  }, [map, chosen]);
  useImperativeHandle(ref, () => ({
    // Without animation, because Leaflet ignores presses during one.
    zoomBy: (steps) => map.zoomIn(steps, { animate: false }),
    showAll: () => map.fitBounds(bounds, { animate: moves }),
    goTo: (id) => {
      const [area, { near }] = [find(id), isPlane ? ZOOM.plane : ZOOM.ground];
      if (area) map.setView(pointOf(area), Math.max(map.getZoom(), near), { animate: moves });
    },
  }));
  return null;
}

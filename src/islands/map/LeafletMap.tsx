import 'leaflet/dist/leaflet.css';
import { CRS, DivIcon, LatLngBounds, GeoJSON as LeafletGeoJSON, type Polygon as LeafletPolygon } from 'leaflet';
import { memo, type ReactNode, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { CircleMarker, MapContainer, Marker, Polygon, TileLayer, Tooltip, useMap, useMapEvents } from 'react-leaflet';
import { OVERALL_IN_WORDS, type Overall } from '../../analysis/coverage/states.ts';
import { fitsIn } from './label-fit.ts';
import type { DrawnArea, MapHandle } from './types.ts';

/** The one module that knows Leaflet: what goes in and out is plain data, so that another map could take its place. */
type Props = {
  areas: readonly DrawnArea[];
  /** True where the areas lie on a plane (hexagons), false where they are degrees on the ground. */
  isPlane: boolean;
  shown: ReadonlySet<Overall>;
  chosen: string | undefined;
  /** Whether the wheel zooms and one finger drags. Two fingers always do. */
  isActive: boolean;
  tiles: { url: string; attribution: string } | undefined;
  onChoose: (id: string) => void;
  onPoint: (id: string | undefined) => void;
  ref: Ref<MapHandle>;
};

/** The closest zoom that the outlines are good for, on the ground and on the plane. */
const CLOSEST = { ground: 10, plane: 7 };
/** How close "Show on map" goes: near enough to see a London borough. */
const CLOSE = { ground: 8, plane: 5.5 };

const pointOf = ([x, y]: DrawnArea['at']): [lat: number, lng: number] => [y, x];
const lineOf = ({ shape }: DrawnArea) =>
  LeafletGeoJSON.coordsToLatLngs(shape.coordinates, shape.type === 'Polygon' ? 1 : 2);

export function LeafletMap({
  areas,
  isPlane,
  shown,
  chosen,
  isActive,
  tiles,
  onChoose,
  onPoint,
  ref,
}: Props): ReactNode {
  const bounds = useMemo(() => new LatLngBounds(areas.map(({ at }) => pointOf(at))).pad(0.06), [areas]);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const moving = { zoomAnimation: !isStill, fadeAnimation: !isStill, markerZoomAnimation: !isStill, inertia: !isStill };
  const chosenArea = areas.find(({ id }) => id === chosen);
  return (
    <MapContainer
      {...moving}
      crs={isPlane ? CRS.Simple : CRS.EPSG3857}
      bounds={bounds}
      maxBounds={bounds.pad(0.25)}
      maxZoom={isPlane ? CLOSEST.plane : CLOSEST.ground}
      zoomSnap={0.25}
      zoomControl={false}
      attributionControl={false}
      keyboard={false}
      dragging={false}
      scrollWheelZoom={false}
    >
      {tiles && !isPlane && <TileLayer url={tiles.url} />}
      <Behaviour {...{ areas, bounds, isPlane, isActive, isStill, chosen: chosenArea, ref }} />
      {areas.map((area) => (
        <Area
          key={area.id}
          {...{ area, isPlane, onChoose, onPoint }}
          isShown={shown.has(area.state)}
          isChosen={area.id === chosen}
        />
      ))}
      {chosenArea && <CircleMarker center={pointOf(chosenArea.at)} radius={14} className="ring" interactive={false} />}
      <Labels areas={areas} />
    </MapContainer>
  );
}

type BehaviourProps = Pick<Props, 'areas' | 'isPlane' | 'isActive' | 'ref'> & {
  bounds: LatLngBounds;
  isStill: boolean;
  chosen: DrawnArea | undefined;
};

/** How the map moves: by hand once it is meant, by the buttons beside it, and to keep the chosen authority in view. */
function Behaviour({ areas, bounds, isPlane, isActive, isStill, chosen, ref }: BehaviourProps): ReactNode {
  const map = useMap();
  useEffect(() => {
    map.setMinZoom(map.getBoundsZoom(bounds));
  }, [map, bounds]);
  useEffect(() => {
    for (const handler of [map.dragging, map.scrollWheelZoom]) isActive ? handler.enable() : handler.disable();
  }, [map, isActive]);
  useEffect(() => {
    if (chosen) map.panInside(pointOf(chosen.at), { padding: [40, 40], animate: !isStill });
  }, [map, chosen, isStill]);
  useImperativeHandle(ref, () => ({
    zoomBy: (steps) => map.zoomIn(steps, { animate: !isStill }),
    showAll: () => map.fitBounds(bounds, { animate: !isStill }),
    goTo: (id) => {
      const area = areas.find((one) => one.id === id);
      const zoom = Math.max(map.getZoom(), isPlane ? CLOSE.plane : CLOSE.ground);
      if (area) map.setView(pointOf(area.at), zoom, { animate: !isStill });
    },
  }));
  return null;
}

type AreaProps = Pick<Props, 'isPlane' | 'onChoose' | 'onPoint'> & {
  area: DrawnArea;
  isShown: boolean;
  isChosen: boolean;
};

/** One authority. Its looks are the stylesheet's, by the data on its path. */
const Area = memo(({ area, isPlane, isShown, isChosen, onChoose, onPoint }: AreaProps): ReactNode => {
  const { id, name, state } = area;
  const polygon = useRef<LeafletPolygon>(null);
  useEffect(() => {
    const path = polygon.current?.getElement();
    path?.setAttribute('data-area', id);
    path?.setAttribute('data-state', state);
    path?.toggleAttribute('data-dim', !isShown);
    path?.toggleAttribute('data-chosen', isChosen);
    if (isChosen) polygon.current?.bringToFront();
  }, [id, state, isShown, isChosen]);
  const positions = useMemo(() => lineOf(area), [area]);
  const handlers = useMemo(
    () => ({ click: () => onChoose(id), mouseover: () => onPoint(id), mouseout: () => onPoint(undefined) }),
    [id, onChoose, onPoint],
  );
  return (
    <Polygon
      ref={polygon}
      positions={positions as never}
      className={isPlane ? 'area area--hex' : 'area area--tile'}
      smoothFactor={0.3}
      eventHandlers={handlers}
    >
      <Tooltip sticky>{`${name}: ${OVERALL_IN_WORDS[state]}`}</Tooltip>
    </Polygon>
  );
});

/** Names of the authorities that are drawn large enough at this zoom to hold them. */
function Labels({ areas }: Pick<Props, 'areas'>): ReactNode {
  const map = useMap();
  const [zoom, setZoom] = useState(map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const labels = useMemo(
    () =>
      areas.flatMap((area) => {
        const box = new LatLngBounds(lineOf(area).flat(2));
        const size = map.project(box.getSouthEast(), zoom).subtract(map.project(box.getNorthWest(), zoom));
        return fitsIn(area.name, size) ? [{ area, icon: labelOf(area.name, size.x) }] : [];
      }),
    [areas, map, zoom],
  );
  return labels.map(({ area, icon }) => (
    <Marker key={area.id} position={pointOf(area.at)} icon={icon} interactive={false} keyboard={false} />
  ));
}

/** Text only: what is in the data never becomes markup. */
function labelOf(name: string, width: number): DivIcon {
  const text = document.createElement('span');
  text.textContent = name;
  return new DivIcon({ html: text, className: 'map-label', iconSize: [width, 0] });
}

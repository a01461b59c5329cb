import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { OVERALL_IN_WORDS, OVERALL_STATES, type Overall } from '../../analysis/coverage/states.ts';
import { Card } from './Card.tsx';
import { MapControls, ViewChoice } from './Controls.tsx';
import { hexagonsOf, outlinesOf, placesOf } from './drawn-areas.ts';
import { Legend } from './Legend.tsx';
import { answerButtons, markChosen, pageOf, showOnly } from './list.ts';
import { MapFrame } from './MapFrame.tsx';
import { Notes } from './Notes.tsx';
import type { MapArea, MapHandle } from './types.ts';
import { useAddress, useIsLive } from './use-address.ts';
import { useMapParts, useNearView } from './use-map-parts.ts';

type Props = {
  areas: readonly MapArea[];
  counts: readonly (readonly [Overall, number])[];
  /** Address of the outlines as TopoJSON. */
  outlinesUrl: string;
  /** The source of the outlines. */
  source: string;
  /** Address of the third-party notices. */
  notices: string;
  tiles: { url: string; attribution: string } | undefined;
  /** The hexagon map as rendered at build time: shown until the interactive map has loaded, and where that fails. */
  children?: ReactNode;
};

/** The map, the card and the legend. The list beside them belongs to the page; list.ts connects the two. */
export default function MapIsland({ areas, counts, outlinesUrl, source, notices, tiles, children }: Props): ReactNode {
  const [{ view, only }, go] = useAddress();
  const isLive = useIsLive();
  const [chosen, setChosen] = useState<string>();
  const [hovered, setHovered] = useState<string>();
  const [isActive, setActive] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  const map = useRef<MapHandle>(null);

  const { LeafletMap, outlines, hasFailed } = useMapParts(useNearView(stage), view, outlinesUrl);
  const hexagons = useMemo(() => hexagonsOf(areas), [areas]);
  const onGround = useMemo(() => outlines && outlinesOf(areas, outlines), [areas, outlines]);
  const drawn = view === 'hex' ? hexagons : onGround;
  const shown = useMemo(() => new Set(only.length ? only : OVERALL_STATES), [only]);
  const places = useMemo(
    () =>
      placesOf(
        areas.filter(({ state }) => shown.has(state)),
        view,
      ),
    [areas, shown, view],
  );

  const chooseFromList = useCallback((id: string) => {
    setChosen(id);
    map.current?.goTo(id);
    stage.current?.querySelector('.map-frame')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => (isLive ? answerButtons(chooseFromList) : undefined), [isLive, chooseFromList]);
  useEffect(() => showOnly(shown), [shown]);
  useEffect(() => markChosen(chosen), [chosen]);

  const chosenArea = areas.find(({ id }) => id === chosen);
  return (
    <>
      <div className="map-stage" ref={stage}>
        <ViewChoice {...{ view, isLive }} onChange={(next) => go({ view: next, only })} />
        {LeafletMap && drawn ? (
          <>
            <MapFrame
              places={places}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={(id) => window.location.assign(pageOf(id) ?? window.location.href)}
              onZoom={(steps) => map.current?.zoomBy(steps)}
              onMouse={() => setActive(true)}
            >
              <LeafletMap
                key={view}
                areas={drawn}
                isPlane={view === 'hex'}
                {...{ shown, chosen, isActive, tiles }}
                onChoose={setChosen}
                onPoint={setHovered}
                ref={map}
              />
            </MapFrame>
            <MapControls map={() => map.current} isActive={isActive} onActivate={setActive} />
            <Card id={chosen ?? hovered} onClear={chosen ? () => setChosen(undefined) : undefined} />
          </>
        ) : (
          <div className="map-still">{children}</div>
        )}
        <Notes isReady={Boolean(LeafletMap && drawn)} hasFailed={hasFailed} {...{ view, source, notices, tiles }} />
        <p className="govuk-visually-hidden" aria-live="polite">
          {chosenArea && `${chosenArea.name}. ${OVERALL_IN_WORDS[chosenArea.state]}.`}
        </p>
      </div>
      <Legend counts={counts} only={only} isLive={isLive} onChange={(next) => go({ view, only: next })} />
    </>
  );
}

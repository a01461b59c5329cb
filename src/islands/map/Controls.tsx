import type { ReactNode } from 'react';
import type { MapHandle, View } from './types.ts';

const VIEWS: { view: View; label: string }[] = [
  { view: 'map', label: 'Map' },
  { view: 'hex', label: 'Hexagons, all one size' },
];

type ChoiceProps = { view: View; isLive: boolean; onChange: (view: View) => void };

/** The choice between the two views. Until scripts run it only takes up its place, so that the map does not move. */
export function ViewChoice({ view, isLive, onChange }: ChoiceProps): ReactNode {
  return (
    <fieldset className="view-choice" data-waiting={isLive ? undefined : ''}>
      <legend className="govuk-visually-hidden">View</legend>
      {VIEWS.map((one) => (
        <label key={one.view}>
          <input type="radio" name="view" checked={view === one.view} onChange={() => onChange(one.view)} /> {one.label}
        </label>
      ))}
    </fieldset>
  );
}

type Props = { map: () => MapHandle | null; isActive: boolean; onActivate: (isActive: boolean) => void };

/** Zoom buttons and, on a touch screen, a switch for whether one finger moves the map or the page. */
export function MapControls({ map, isActive, onActivate }: Props): ReactNode {
  return (
    <div className="map-controls">
      <button type="button" aria-label="Zoom in" onClick={() => map()?.zoomBy(1)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => map()?.zoomBy(-1)}>
        −
      </button>
      <button type="button" onClick={() => map()?.showAll()}>
        Whole map
      </button>
      <button type="button" className="map-controls__touch" onClick={() => onActivate(!isActive)}>
        {isActive ? 'Done: one finger scrolls the page' : 'Use the map: one finger moves it'}
      </button>
    </div>
  );
}

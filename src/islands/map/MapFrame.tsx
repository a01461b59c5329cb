import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { type Direction, middlePlace, nearestInDirection, type Places } from '../../geography/nearest-in-direction.ts';

const DIRECTIONS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};
const ZOOM: Record<string, number> = { '+': 1, '=': 1, '-': -1 };

type Props = {
  /** The authorities that the arrow keys can reach. */
  places: Places;
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
  onOpen: (id: string) => void;
  onZoom: (steps: number) => void;
  /** Called when a mouse button is pressed on the map: from then on it can be zoomed with the wheel and dragged. */
  onMouse: () => void;
  children: ReactNode;
};

/**
 * The frame of the map, with one tab stop for the whole map: arrow keys move between authorities, Enter opens the page
 * of the chosen one, Escape clears the choice, + and - zoom. Tab leaves the map as usual.
 */
export function MapFrame({ places, chosen, onChoose, onOpen, onZoom, onMouse, children }: Props): ReactNode {
  const answer = (key: string): boolean => {
    const [direction, steps] = [DIRECTIONS[key], ZOOM[key]];
    const from = chosen && places.has(chosen) ? chosen : undefined;
    if (direction) onChoose(from ? (nearestInDirection(places, from, direction) ?? from) : middlePlace(places));
    else if (steps) onZoom(steps);
    else if (key === 'Enter' && chosen) onOpen(chosen);
    else if (key === 'Escape' && chosen) onChoose(undefined);
    else return false;
    return true;
  };
  return (
    <div
      role="application"
      aria-label="Map of the authorities"
      aria-describedby="map-keys"
      className="map-frame"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive
      tabIndex={0}
      onKeyDown={(event: KeyboardEvent) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && answer(event.key)) event.preventDefault();
      }}
      onPointerDown={({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') onMouse();
      }}
    >
      {/* The drawing is hidden from screen readers; the card and the list have the same content as text. */}
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

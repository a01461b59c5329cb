import type { Freshness } from '../analysis/age-in-words.ts';
import type { Overall } from '../analysis/coverage/states.ts';
import type { ServiceType } from '../model/schema/service.ts';

/** The shape of each type of service, as SVG path data in a square of 20. */
export const TYPE_SHAPES: Record<ServiceType, string> = {
  pause: 'M3 2h4.5v16H3zM12.5 2H17v16h-4.5z',
  fdac: 'M2 18V8l8-6 8 6v10z',
  local: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  related: 'M10 1l9 9-9 9-9-9z',
};

/**
 * The strokes that mark a service as not running: hatched where its status is not known, struck through where it is
 * closed.
 */
export const STATUS_STROKES = { unknown: 'M5 11l6-6M6 15l9-9M10 16l5-5', closed: 'M1 19L19 1' };

/**
 * The mark of each state of an authority on a map, in the same square. `line`: it is drawn as a line. `hatch`: lines
 * that continue from one square to the next where the mark is repeated as a pattern.
 */
export const STATE_MARKS: Record<Overall, { path: string; line?: true; hatch?: string }> = {
  pause: { path: TYPE_SHAPES.pause },
  fdac: { path: TYPE_SHAPES.fdac },
  local: { path: TYPE_SHAPES.local },
  several: { path: 'M7.5 1h5v6.5h6.5v5h-6.5v6.5h-5v-6.5h-6.5v-5h6.5z' },
  'in-development': { path: 'M10 2.5l6.5 3.75v7.5L10 17.5l-6.5-3.75v-7.5z', line: true },
  unsure: { path: 'M1 10l9-9M1 19L19 1M10 19l9-9', line: true, hatch: 'M-5 15L15-5M-5 25L25-5M5 25L25 5' },
  closed: { path: STATUS_STROKES.closed, line: true, hatch: 'M-5 5L5-5M-5 25L25-5M15 25L25 15' },
  'confirmed-none': { path: 'M2 10h16', line: true, hatch: 'M0 10h20' },
  'not-known': { path: 'M10 4a6 6 0 1 1 0 12a6 6 0 1 1 0-12z', line: true },
};

/**
 * The mark of each age: bars like those of a signal, more of them filled the newer the evidence is; a question mark
 * where it is undated.
 */
export const AGE_MARKS: Record<Freshness, { filled?: string; outlined?: string }> = {
  fresh: { filled: 'M1 19v-6h5v6zM7.5 19V7.5h5V19zM14 19V1h5v18z' },
  ageing: { filled: 'M1 19v-6h5v6zM7.5 19V7.5h5V19z', outlined: 'M15 18V2h3v16z' },
  old: { filled: 'M1 19v-6h5v6z', outlined: 'M8.5 18V8.5h3V18zM15 18V2h3v16z' },
  undated: { outlined: 'M5 7a5 5 0 1 1 7 4.6c-1.4.7-2 1.4-2 3M10 17.5v1.5' },
};

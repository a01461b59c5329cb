/** The points of one hexagon with a corner at the top, for an SVG polygon. */
export function hexagon(x: number, y: number, radius: number): string {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
  }).join(' ');
}

/** A hexagon and its six neighbours, with small gaps between them, in reading order. */
export function hexagonCluster(x: number, y: number, radius: number): string[] {
  const across = radius * Math.sqrt(3);
  const down = radius * 1.5;
  const rows = [
    { y: -1, xs: [-0.5, 0.5] },
    { y: 0, xs: [-1, 0, 1] },
    { y: 1, xs: [-0.5, 0.5] },
  ];
  return rows.flatMap((row) => row.xs.map((place) => hexagon(x + place * across, y + row.y * down, radius * 0.9)));
}

const round = (value: number): number => Math.round(value * 100) / 100;

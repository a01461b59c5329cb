import tokens from '../../styles/_tokens.scss?raw';
import { widthOf } from '../typeface.ts';

/** The custom properties of a block of the tokens' style sheet, by name. */
const coloursIn = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

const [LIGHT = '', DARK = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
const COLOURS = { light: coloursIn(LIGHT), dark: coloursIn(DARK) };

const block = (colours: ReadonlyMap<string, string>): string =>
  `:root{${[...colours].map(([name, value]) => `--${name}:${value}`).join(';')}}`;

/** In forced colours everything drawn has the colour of text, and only its shape carries meaning. */
const inForced = (name: string): string =>
  /^(?:paper|sheet|tint)$/.test(name) ? 'Canvas' : name === 'line' ? 'GrayText' : 'CanvasText';
const FORCED = block(new Map([...COLOURS.light.keys()].map((name) => [name, inForced(name)])));
const FONT = '"Atkinson Hyperlegible Next",Arial,sans-serif';

/** A picture as a file of its own, with its colours for light and dark and a background. */
export function standaloneSvg(svg: string): string {
  const style = `${block(COLOURS.light)}@media (prefers-color-scheme:dark){${block(COLOURS.dark)}}@media (forced-colors:active){${FORCED}}svg{background:var(--paper);color:var(--ink);font-family:${FONT}}`;
  return svg.replace(/^<svg[^>]*>/, (start) => `${start}<style>${style}</style>`);
}

/**
 * A picture with the colours of the light scheme written out, for a renderer that does not support custom properties.
 */
export const withLightColours = (svg: string): string =>
  svg
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) => COLOURS.light.get(name) ?? whole)
    .replaceAll('currentColor', COLOURS.light.get('ink') ?? '#000')
    .replace(/^<svg[^>]*>/, (start) => {
      const [x, y, width, height] = boxOf(start);
      return `${start}<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${COLOURS.light.get('paper')}"/>`;
    });

const TITLE = { size: 15, weight: 700, line: 20 } as const;
const CITED = { size: 9, weight: 400, line: 12 } as const;
const EDGE = 8;

/**
 * A picture with its title above it and its citation below, so that both stay with the file.
 *
 * @param svg with a viewBox, a width and a height
 */
export function withTitleAndCitation(svg: string, title: string, citation: string): string {
  const [x, y, width, height] = boxOf(svg);
  const room = width - 2 * EDGE;
  const above = wrapped(title, room, TITLE);
  const below = wrapped(citation, room, CITED);
  const top = y - above.length * TITLE.line - EDGE;
  const box = [x, top, width, y + height + below.length * CITED.line + EDGE - top];
  const words = [
    ...above.map((line, at) => lineAt(line, x + EDGE, top + EDGE / 2 + (at + 0.8) * TITLE.line, TITLE, 'ink')),
    ...below.map((line, at) => lineAt(line, x + EDGE, y + height + (at + 0.8) * CITED.line, CITED, 'ink-soft')),
  ];
  return svg
    .replace(
      /^<svg[^>]*>/,
      (start) =>
        `${start.replace(/ (?:viewBox|width|height)="[^"]*"/g, '').slice(0, -1)} viewBox="${box.join(' ')}" width="${width}" height="${box[3]}">`,
    )
    .replace(/<\/svg>$/, `${words.join('')}</svg>`);
}

function boxOf(svg: string): [x: number, y: number, width: number, height: number] {
  const [x = Number.NaN, y = 0, width = 0, height = 0] =
    /^<svg[^>]*viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  if (Number.isNaN(x)) throw new Error('A picture has no viewBox.');
  return [x, y, width, height];
}

/** Breaks a text into lines of at most this width in pixels; a word that is wider has a line of its own. */
function wrapped(text: string, room: number, font: { size: number; weight: 400 | 700 }): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length && widthOf({ ...font, text: longer }) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const lineAt = (text: string, x: number, y: number, { size, weight }: typeof TITLE | typeof CITED, colour: string) =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="start" fill="var(--${colour})">${escaped(text)}</text>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

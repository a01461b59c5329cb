import tokens from '../../styles/_tokens.scss?raw';

/** The custom properties of a block of the tokens' style sheet, by name. */
const coloursIn = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

const [LIGHT = '', DARK = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
export const COLOURS = { light: coloursIn(LIGHT), dark: coloursIn(DARK) };

const block = (colours: ReadonlyMap<string, string>): string =>
  `:root{${[...colours].map(([name, value]) => `--${name}:${value}`).join(';')}}`;

const FONT = '"Atkinson Hyperlegible Next",Arial,sans-serif';

/** A picture as a file of its own: with its colours, in dark as well, and with paper behind it. */
export function alone(svg: string): string {
  const style = `${block(COLOURS.light)}@media (prefers-color-scheme:dark){${block(COLOURS.dark)}}svg{background:var(--paper);color:var(--ink);font-family:${FONT}}`;
  return svg.replace(/^<svg[^>]*>/, (start) => `${start}<style>${style}</style>`);
}

/** A picture with the colours of paper written out, for a renderer that knows no custom properties. */
export const inLight = (svg: string): string =>
  svg
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) => COLOURS.light.get(name) ?? whole)
    .replaceAll('currentColor', COLOURS.light.get('ink') ?? '#000');

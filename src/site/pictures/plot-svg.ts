import { type PlotOptions, plot } from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import { withoutControls } from '../../formats/xml.ts';

/**
 * Draws a chart with Observable Plot and a DOM implementation in Node, as an SVG with an accessible name. Plot's own
 * style element is removed, because the Content-Security-Policy of the page allows only the site's styles. The document
 * is an SVG one, so that attributes are written as XML.
 *
 * @param title what the chart shows, for people who cannot see it; its table is beside it
 * @param classes the classes of the drawing, which say how large it may become
 */
export function plotSvg(options: PlotOptions, title: string, classes = 'picture'): string {
  const document = new DOMParser().parseFromString('<svg/>', 'image/svg+xml') as unknown as Document;
  const svg = plot({ ...options, document });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const part of [svg, ...svg.querySelectorAll('[style]')]) part.removeAttribute('style');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('class', classes);
  svg.setAttribute('font-size', '12');
  svg.removeAttribute('font-family');
  return withoutControls(svg.outerHTML);
}

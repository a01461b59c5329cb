import { type PlotOptions, plot } from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import { withoutControls } from '../../formats/xml.ts';

/**
 * Draws a chart with Observable Plot on a DOM of the build, as SVG with one name. Plot's own style sheet is taken out,
 * because the page's policy lets in no other than the site's. The DOM is one of SVG, which writes attributes as XML asks.
 *
 * @param title what the chart finds, for whoever cannot see it; its table stands beside it
 */
export function drawn(options: PlotOptions, title: string): string {
  const document = new DOMParser().parseFromString('<svg/>', 'image/svg+xml') as unknown as Document;
  const svg = plot({ ...options, document });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const part of [svg, ...svg.querySelectorAll('[style]')]) part.removeAttribute('style');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('class', 'picture');
  svg.setAttribute('font-size', '12');
  svg.removeAttribute('font-family');
  return withoutControls(svg.outerHTML);
}

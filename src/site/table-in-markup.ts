import { createElement, type ReactElement } from 'react';
import type { Make } from '../compare-table/draw.ts';

/** Makes elements for a table that the build draws; React writes them as HTML. */
export const inMarkup: Make<ReactElement> = (tag, { class: className, ...attributes }, ...children) =>
  createElement(tag, { ...attributes, className }, ...children);

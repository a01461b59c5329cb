const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Removes control characters and others that neither XML nor a calendar can hold. */
export const withoutControls = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{7E}\u{80}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

/** Escapes a text for an element or attribute of XML, SVG or HTML. */
export const xml = (text: string): string =>
  withoutControls(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

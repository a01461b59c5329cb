import type { Evidence } from '../model/schema/evidence.ts';

/**
 * Turns the id that a criterion or figure names as its source (a citation's id or an evidence's key) into its number in
 * the page's list of evidence, from 1. Undefined where the list has no such source.
 */
export const numberIn =
  (evidence: readonly Evidence[]) =>
  (source: string): number | undefined => {
    const index = evidence.findIndex((item) => item.key === source || ('source' in item && item.source === source));
    return index < 0 ? undefined : index + 1;
  };

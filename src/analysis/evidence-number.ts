import type { Evidence } from '../model/schema/evidence.ts';

/**
 * Makes a function that turns the source of a criterion or figure (the id of a citation or the key of an evidence item)
 * into its number in the page's list of evidence, from 1. The function returns undefined where the list does not have
 * the source.
 */
export const numberIn =
  (evidence: readonly Evidence[]) =>
  (source: string): number | undefined => {
    const index = evidence.findIndex((item) => item.key === source || ('source' in item && item.source === source));
    return index < 0 ? undefined : index + 1;
  };

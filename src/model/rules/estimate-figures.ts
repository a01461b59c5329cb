import { problemAt } from '../document.ts';
import type { EstimateConstant, EstimateTable } from '../schema/estimate.ts';
import type { Figures } from '../schema/published.ts';
import type { Rule } from './rule.ts';

export const estimateFigures: Rule = {
  id: 'estimate-figures',
  says: 'The estimate takes its constants from published figures that exist and are numbers, and money has its price year.',
  *check({ documents, directory }) {
    const document = documents.find(({ file, data }) => file === 'published/estimate.yaml' && data !== undefined);
    if (!document) return;
    for (const [index, constant] of (document.data as EstimateTable).constants.entries()) {
      const figures = directory.figures.get(constant.figure.file);
      // Other rules report a file that could not be read.
      if (!figures && documents.some(({ file }) => file === `published/figures/${constant.figure.file}.yaml`)) continue;
      const fault = faultOf(constant, figures);
      if (fault) yield problemAt(document, ['constants', index, ...fault.path], 'estimate-figures', fault.says);
    }
  },
};

function faultOf(
  { figure: { file, id }, prices }: EstimateConstant,
  figures: Figures | undefined,
): { path: string[]; says: string } | undefined {
  if (!figures)
    return {
      path: ['figure', 'file'],
      says: `There is no file data/published/figures/${file}.yaml. Name one that is there.`,
    };
  const found = figures.figures.find((figure) => figure.id === id);
  if (!found)
    return {
      path: ['figure', 'id'],
      says: `"${id}" is no figure of data/published/figures/${file}.yaml. Name one of its ids.`,
    };
  if (typeof found.value !== 'number')
    return {
      path: ['figure', 'id'],
      says: `The figure "${id}" is "${found.value}", and the estimate needs a number. Name another.`,
    };
  if (found.unit?.startsWith('£') && !prices)
    return {
      path: ['figure'],
      says: `"${id}" is money. Say under prices of which year, or "Not stated by the source".`,
    };
  return undefined;
}

import type { Directory } from '../../model/directory.ts';
import type { EstimateConstant } from '../../model/schema/estimate.ts';
import type { Figures } from '../../model/schema/published.ts';

/** A constant of the estimate with its published figure, and the citation of the document that printed it. */
export type Constant = EstimateConstant & {
  value: number;
  published: Figures['figures'][number];
  source: string;
};

/**
 * The constants of the estimate by their ids. @throws where the figure of a constant is missing, which is an error in
 * the data
 */
export function constantsOf({ estimate, figures }: Directory): Map<string, Constant> {
  return new Map(
    (estimate?.constants ?? []).map((constant): [string, Constant] => {
      const file = figures.get(constant.figure.file);
      const published = file?.figures.find(({ id }) => id === constant.figure.id);
      if (!file || typeof published?.value !== 'number')
        throw new Error(`The estimate has no number for "${constant.id}". Run npm run check:data.`);
      return [constant.id, { ...constant, published, value: published.value, source: file.source }];
    }),
  );
}

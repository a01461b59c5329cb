import type { Model } from '../../../model/schema/model.ts';
import { modelSide } from '../../../site/compare.ts';
import { directory } from '../../../site/directory.ts';

export const getStaticPaths = () =>
  [...directory.models.values()].map((model) => ({ params: { id: model.id }, props: { model } }));

/** A model as one side of a comparison. */
export const GET = ({ props: { model } }: { props: { model: Model } }) => Response.json(modelSide(model));

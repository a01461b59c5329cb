import type { ReactNode } from 'react';
import type { Model } from '../../model/schema/model.ts';
import type { Site } from '../../site/site.ts';

type Props = {
  site: Site;
  model: Model;
  /** The text before the model's name, such as "What the model says of teams". */
  label: string;
  children: ReactNode;
};

/**
 * Information that only the model states, marked as the model's so that nobody takes it for the service's own terms.
 */
export const FromModel = ({ site, model, label, children }: Props) => (
  <div className="from-model tight">
    <p className="from-model__label">
      {`${label}: `}
      <a href={site.pathOf.model(model.id)}>{model['short-name']}</a>
    </p>
    {children}
  </div>
);

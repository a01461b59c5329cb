import { numberIn } from '../../analysis/evidence-number.ts';
import { modelOf } from '../../analysis/inheritance.ts';
import type { Model } from '../../model/schema/model.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { FromModel } from './FromModel.tsx';
import { NotRecorded } from './NotRecorded.tsx';
import { Pathway } from './Pathway.tsx';

type Props = { site: Site; service: Service };

/** Who a service is for and how to refer: first its own terms, then its model's, marked as the model's. */
export function Terms({ site, service }: Props) {
  const { referral, pathways } = service;
  const model = modelOf(service, site.directory);
  const selfReferral = { yes: 'Yes', no: 'No', unknown: undefined }[referral?.['self-referral'] ?? 'unknown'];
  return (
    <>
      <h2 id="who">Who it is for</h2>
      {pathways?.map((pathway) => (
        <Pathway key={JSON.stringify(pathway)} site={site} pathway={pathway} numberOf={numberIn(service.evidence)} />
      ))}
      {model && pathways && (
        <FromModel site={site} model={model} label="Beside its own terms, the model">
          <details>
            <summary>{`Who the ${model['short-name']} model is for`}</summary>
            <PathwaysOf site={site} model={model} />
          </details>
        </FromModel>
      )}
      {model && !pathways && (
        <FromModel site={site} model={model} label="Its own terms are not recorded. What its model says">
          <details className="fold">
            <summary>{`Who the ${model['short-name']} model is for`}</summary>
            <PathwaysOf site={site} model={model} />
          </details>
        </FromModel>
      )}

      <h2 id="referral">How to refer</h2>
      <dl className="facts">
        <dt>How</dt>
        <dd>{referral?.how ?? <NotRecorded site={site} what="how to refer" />}</dd>
        <dt>Can a parent ask?</dt>
        <dd>{selfReferral ?? <NotRecorded site={site} what="whether parents can refer themselves" />}</dd>
        {referral?.['sources-of-referral'] && (
          <>
            <dt>Who refers</dt>
            <dd>
              <ul>
                {referral['sources-of-referral'].map((source) => (
                  <li key={source}>{source}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {service['information-sharing'] && (
        <>
          <h2 id="information-sharing">What is shared about you</h2>
          <ul>
            {service['information-sharing'].map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {!referral?.how && model?.referral?.how && (
        <FromModel site={site} model={model} label="What the model says of referrals">
          <p>{model.referral.how}</p>
        </FromModel>
      )}
    </>
  );
}

const PathwaysOf = ({ site, model }: { site: Site; model: Model }) =>
  model.pathways.map((pathway) => <Pathway key={JSON.stringify(pathway)} site={site} pathway={pathway} />);

import { numberIn } from '../../analysis/evidence-number.ts';
import { dateInWords } from '../../analysis/freshness.ts';
import { modelOf } from '../../analysis/inheritance.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { Components } from './Components.tsx';
import { Evaluations } from './Evaluations.tsx';
import { EvidenceList } from './EvidenceList.tsx';

type Props = { site: Site; service: Service };

/** The basis of a service's page: components, evaluations, what needs checking, and every piece of evidence. */
export function EvidenceDetails({ site, service }: Props) {
  const { evaluations = [], components = [], 'needs-checking': unchecked = [], evidence, status } = service;
  const seen = status['last-seen-running'];
  return (
    <>
      <details className="fold">
        <summary>
          <h2 id="components">Core components</h2>{' '}
          {components.length > 0
            ? `${components.length} of ${site.directory.vocabulary.components.size} evidenced`
            : 'not recorded'}
        </summary>
        {components.length > 0 ? (
          <Components site={site} recorded={components} />
        ) : (
          <p>
            {'Which of '}
            <a href={site.path('/components/')}>the eight core components</a> it has is not recorded.
          </p>
        )}
        {service['components-note'] && <p className="small soft">{service['components-note']}</p>}
        <OfModel site={site} service={service} />
      </details>
      {evaluations.length > 0 && (
        <details className="fold">
          <summary>
            <h2 id="evaluations">What evaluations found</h2> {`${evaluations.length}, each with its caution`}
          </summary>
          <Evaluations site={site} evaluations={evaluations} numberOf={numberIn(evidence)} />
        </details>
      )}
      {unchecked.length > 0 && (
        <details className="fold on-paper">
          <summary>
            <h2 id="needs-checking">What needs checking</h2>{' '}
            {unchecked.length === 1 ? 'one question' : `${unchecked.length} questions`}
          </summary>
          <ul>
            {unchecked.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      )}
      <details className="fold">
        <summary>
          <h2 id="evidence">Evidence</h2> {evidence.length === 1 ? 'one source' : `${evidence.length} sources`}
        </summary>
        {status.note && <p>{status.note}</p>}
        {(seen || status['inferred-running']) && (
          <dl className="facts small">
            {seen && (
              <>
                <dt>Last seen running</dt>
                <dd>{dateInWords(seen)}</dd>
              </>
            )}
            {status['inferred-running'] && (
              <>
                <dt>Inferred to run</dt>
                <dd>{status['inferred-running']}</dd>
              </>
            )}
          </dl>
        )}
        <EvidenceList site={site} evidence={evidence} />
      </details>
    </>
  );
}

/** The components in the description of the service's model. */
function OfModel({ site, service }: Props) {
  const model = modelOf(service, site.directory);
  if (!model?.components.length) return undefined;
  const labels = model.components.map((id) => site.directory.vocabulary.components.get(id)?.label.toLowerCase());
  return <p className="small soft">{`The ${model['short-name']} model is described as: ${labels.join('; ')}.`}</p>;
}

import { Fragment } from 'react';
import { dateInWords } from '../../analysis/freshness.ts';
import { modelOf } from '../../analysis/inheritance.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Site } from '../../site/site.ts';
import { FromModel } from './FromModel.tsx';
import { NotRecorded } from './NotRecorded.tsx';

type Props = { site: Site; service: Service };

/** The provider of a service, its start date, its team, and what it offers. */
export function Provider({ site, service }: Props) {
  const { provider, status } = service;
  const model = modelOf(service, site.directory);
  const kind = provider.kind && site.directory.vocabulary['provider-kinds'].get(provider.kind)?.label;
  const rows = [
    { label: 'Provider', text: provider.name, small: [kind, provider.note], ask: 'who runs it' },
    { label: 'Where it sits', text: provider.setting, ask: 'where it sits' },
    { label: 'Team', text: service.team, ask: 'its team' },
    { label: 'Caseload', text: service.caseload },
    { label: 'Courts', text: service.courts?.join('; '), small: [service['courts-note']] },
    { label: 'Opened', text: status.opened && dateInWords(status.opened), small: [status['opened-note']] },
    { label: 'Closed', text: status.closed && dateInWords(status.closed), small: [status['closed-note']] },
  ]
    .map((row) => ({ ...row, small: row.small?.filter(Boolean) ?? [] }))
    .filter(({ text, small, ask }) => text ?? ask ?? small.length > 0);
  const lists = [
    { title: 'What it offers', items: service.offers, id: 'offers' },
    { title: 'Funding', items: service.costs, id: 'costs' },
    { title: 'More about it', items: service.background, id: 'background' },
  ].filter(({ items }) => items?.length);
  return (
    <>
      <h2 id="provider">Who runs it</h2>
      <dl className="facts">
        {rows.map(({ label, text, small, ask }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {text ?? (ask && <NotRecorded site={site} what={ask} />)}
              {small.map((note) => (
                <p key={note} className="small soft">
                  {note}
                </p>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
      {model?.team && !service.team && (
        <FromModel site={site} model={model} label="What the model says of teams">
          <p>{model.team}</p>
        </FromModel>
      )}
      {lists.map(({ title, items, id }) => (
        <details key={id} className="fold">
          <summary>
            <h2 id={id}>{title}</h2>
          </summary>
          <ul>
            {items?.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

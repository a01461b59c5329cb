import { authority, nameOfArea } from '../../analysis/areas.ts';
import { contactRoutes, firstNumber } from '../../analysis/contact-routes.ts';
import { evidenceDate } from '../../analysis/freshness.ts';
import { pathwaysOf, timingOf, whoOf } from '../../analysis/inheritance.ts';
import { whoAnswers } from '../../analysis/who-answers.ts';
import type { Directory } from '../../model/directory.ts';
import { SERVICE_TYPES, type Service, STATUSES } from '../../model/schema/service.ts';
import type { VocabularyName } from '../../model/schema/vocabularies.ts';
import { type Column, type Download, download } from '../table.ts';
import { dateColumns, list, text, word } from './columns.ts';

const YES_NO = ['yes', 'no', 'unknown'];

/**
 * The columns of a table with one row for each service. Ids are beside the words that they mean, so that both can be
 * used to sort and to join.
 */
function serviceColumns(directory: Directory, pageOf: (id: string) => string): Column<Service>[] {
  const label = (vocabulary: VocabularyName, id: string) => directory.vocabulary[vocabulary].get(id)?.label ?? id;
  const from = (service: Service, ids: readonly string[]) =>
    ids.length ? pathwaysOf(service, directory).from : undefined;
  const ring = (service: Service) =>
    service.status.state === 'closed' ? undefined : firstNumber(contactRoutes(service, directory));
  return [
    text('id', 'Id', 'The name of its file and the end of its address', ({ id }) => id),
    text('name', 'Name', 'The name that the service uses', ({ name }) => name),
    word('type_id', 'Type (id)', 'Related services are never counted', SERVICE_TYPES, ({ type }) => type),
    text('type', 'Type', 'The same in words', ({ type }) => label('types', type)),
    text('kind_id', 'Kind (id)', 'What sort of service it is within its type', ({ kind }) => kind),
    text('kind', 'Kind', 'The same in words', ({ kind }) => label('kinds', kind)),
    text('model_id', 'Model (id)', 'The model that it follows; empty where none is recorded', ({ model }) => model),
    word(
      'status_id',
      'Status (id)',
      'Whether it runs, as far as the evidence says',
      STATUSES,
      ({ status }) => status.state,
    ),
    text('status', 'Status', 'The same in words', ({ status }) => label('status', status.state)),
    ...dateColumns<Service>('evidence', 'Last evidence', 'The newest evidence of whether it runs.', evidenceDate),
    ...dateColumns<Service>('opened', 'Opened', 'When it opened.', ({ status }) => status.opened),
    ...dateColumns<Service>('closed', 'Closed', 'When it ended.', ({ status }) => status.closed),
    text('region_id', 'Region (id)', 'The region that its file stands in', ({ region }) => region),
    text(
      'region',
      'Region',
      'The same in words',
      ({ region }) => directory.regions.find(({ id }) => id === region)?.name,
    ),
    list(
      'area_ids',
      'Areas (ids)',
      'The local authorities that it serves; empty where no source names them',
      ({ areas }) => areas,
    ),
    list('areas', 'Areas', 'The same in words', ({ areas }) => areas.map((id) => nameOfArea(directory, id))),
    list('gss_codes', 'Areas (ONS codes)', 'The same as codes in force', ({ areas }) =>
      areas.flatMap((id) => authority(directory, id)?.code ?? []),
    ),
    list('who_ids', 'Who for (ids)', 'Whom it works with', (service) => whoOf(service, directory)),
    list('who', 'Who for', 'The same in words', (service) => whoOf(service, directory).map((id) => label('who', id))),
    word('who_from', 'Who for: said by', 'Its own record, or only its model', ['service', 'model'], (service) =>
      from(service, whoOf(service, directory)),
    ),
    list('when_ids', 'When (ids)', 'At which points it works', (service) => timingOf(service, directory)),
    list('when', 'When', 'The same in words', (service) =>
      timingOf(service, directory).map((id) => label('timing', id)),
    ),
    word('when_from', 'When: said by', 'Its own record, or only its model', ['service', 'model'], (service) =>
      from(service, timingOf(service, directory)),
    ),
    text('provider', 'Provider', 'Who runs it', ({ provider }) => provider.name),
    text('provider_kind_id', 'Kind of provider (id)', 'What sort of body runs it', ({ provider }) => provider.kind),
    text('provider_kind', 'Kind of provider', 'The same in words', ({ provider: { kind } }) =>
      kind ? label('provider-kinds', kind) : undefined,
    ),
    text('referral', 'Referral', 'How a referral is made; empty where not known', ({ referral }) => referral?.how),
    word('self_referral', 'Self-referral', 'Whether a parent can ask for themselves', YES_NO, ({ referral }) =>
      referral ? referral['self-referral'] : 'unknown',
    ),
    text('phone', 'Phone', 'The number to ring first; whose it is stands beside it', (service) => ring(service)?.phone),
    word(
      'phone_of',
      'Whose number',
      'Whose number it is',
      ['service', 'provider', 'council', 'model'],
      (service) => ring(service)?.through,
    ),
    text('who_answers', 'Who answers', 'Who answers that number', (service) => {
      const way = ring(service);
      return way && whoAnswers(way);
    }),
    text('email', 'Email', 'Its own mailbox, where it has one', ({ contact }) => contact?.email),
    text('website', 'Website', 'Its own page, where it has one', ({ contact }) => contact?.website),
    text('page', 'Page', 'Its page here, with all the evidence', ({ id }) => pageOf(id)),
  ];
}

/**
 * Every service with all its fields, one row each.
 *
 * @param pageOf the whole address of a service's page
 */
export const wholeServicesTable = (directory: Directory, pageOf: (id: string) => string): Download =>
  download(
    {
      name: 'services',
      title: 'Services',
      description: 'Every service in the directory, closed and related ones among them, in one line each.',
      key: ['id'],
    },
    serviceColumns(directory, pageOf),
    directory.services,
  );

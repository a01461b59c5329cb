import { areasInWords } from '../../analysis/areas.ts';
import { contactRoutes, firstNumber } from '../../analysis/contact-routes.ts';
import { evidenceDate } from '../../analysis/freshness.ts';
import { timingOf, whoOf } from '../../analysis/inheritance.ts';
import { inShort } from '../../analysis/who-answers.ts';
import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { type Column, type Download, download } from '../table.ts';

/** A service as one row of a table: texts, empty where not known. */
export type ServiceLine = Record<
  | 'id'
  | 'name'
  | 'type'
  | 'status'
  | 'last_evidence'
  | 'areas'
  | 'who'
  | 'when'
  | 'provider'
  | 'phone'
  | 'website'
  | 'page',
  string
>;

/**
 * A service as one row of a table.
 *
 * @param pageOf the whole address of a service's page
 * @returns the row; the phone is the service's own, or its council's or national body's, and the row says which
 */
export function serviceLine(service: Service, directory: Directory, pageOf: (id: string) => string): ServiceLine {
  const { id, name, type, status, areas, provider, contact } = service;
  const { vocabulary } = directory;
  const labels = (vocabularyName: 'who' | 'timing', ids: readonly string[]) =>
    ids.map((term) => vocabulary[vocabularyName].get(term)?.label ?? term).join('; ');
  const number = status.state === 'closed' ? undefined : firstNumber(contactRoutes(service, directory));
  return {
    id,
    name,
    type: vocabulary.types.get(type)?.label ?? type,
    status: vocabulary.status.get(status.state)?.label ?? status.state,
    last_evidence: evidenceDate(service) ?? '',
    areas: areasInWords(directory, areas),
    who: labels('who', whoOf(service, directory)),
    when: labels('timing', timingOf(service, directory)),
    provider: provider.name ?? '',
    phone: number ? `${number.phone}${number.through === 'service' ? '' : `: ${inShort(number)}`}` : '',
    website: contact?.website ?? '',
    page: pageOf(id),
  };
}

const column = (name: keyof ServiceLine, title: string, description: string): Column<ServiceLine> => ({
  name,
  title,
  description,
  datatype: 'string',
  value: (line) => line[name],
});

export const SERVICE_COLUMNS: readonly Column<ServiceLine>[] = [
  column('id', 'Id', 'The name of its file and the end of its address'),
  column('name', 'Name', 'The name that the service uses'),
  column('type', 'Type', 'Pause, FDAC or local (locally developed), or related, which is never counted'),
  column('status', 'Status', 'Whether it runs, as far as the evidence says'),
  column(
    'last_evidence',
    'Last evidence',
    'Date of the evidence for the status: year, month or day; empty where undated',
  ),
  column('areas', 'Areas', 'The local authorities that it serves; empty where no source names them'),
  column('who', 'Who for', 'Whom it works with, its model’s word where its own is not recorded'),
  column('when', 'When', 'At which points it works, its model’s word where its own is not recorded'),
  column('provider', 'Provider', 'Who runs it'),
  column('phone', 'Phone', 'Its own number; or another’s, with who answers it and for whom'),
  column('website', 'Website', 'Its own page, where it has one'),
  column('page', 'Page', 'Its page here, with all the evidence'),
];

/** Services as a table for download. */
export const servicesTable = (lines: readonly ServiceLine[]): Download =>
  download(
    {
      name: 'services',
      title: 'Services',
      description: 'Every service in the directory, closed and related ones among them, in one line each.',
      key: ['id'],
    },
    SERVICE_COLUMNS,
    lines,
  );

import type { Directory } from '../../model/directory.ts';
import type { Model } from '../../model/schema/model.ts';
import type { Service } from '../../model/schema/service.ts';
import type { Column } from '../table.ts';
import { text } from './columns.ts';

/** A record of a service or of a model, and which of the two it is. */
export type RecordOf = { kind: 'services'; record: Service } | { kind: 'models'; record: Model };

/** Every service, then every model. */
export const recordsOf = ({ services, models }: Directory): RecordOf[] => [
  ...services.map((record) => ({ kind: 'services' as const, record })),
  ...[...models.values()].map((record) => ({ kind: 'models' as const, record })),
];

/** The record of a row, as part of its key and for joins. */
export const recordColumns = <Row extends { of: RecordOf }>(): Column<Row>[] => [
  text(
    'record',
    'Record',
    'services/ or models/ and the id, which is also the end of its address here',
    ({ of }) => `${of.kind}/${of.record.id}`,
  ),
  text('service_id', 'Service (id)', 'As in services.csv; empty in a line of a model', ({ of }) =>
    of.kind === 'services' ? of.record.id : undefined,
  ),
  text('model_id', 'Model (id)', 'As in services.csv; empty in a line of a service', ({ of }) =>
    of.kind === 'models' ? of.record.id : undefined,
  ),
];

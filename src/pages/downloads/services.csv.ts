import { toCsv } from '../../formats/csv.ts';
import { SERVICE_COLUMNS } from '../../formats/services.ts';
import { serviceLines } from '../../site/service-lines.ts';

/** Every service, closed and related ones among them. */
export const GET = () =>
  new Response(toCsv(SERVICE_COLUMNS, serviceLines), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

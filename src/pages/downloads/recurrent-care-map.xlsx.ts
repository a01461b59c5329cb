import { workbook } from '../../formats/workbook.ts';
import { today } from '../../site/directory.ts';
import { DOWNLOADS } from '../../site/downloads.ts';

/** Every table in one workbook. */
export const GET = async () =>
  new Response(await workbook(DOWNLOADS, today), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });

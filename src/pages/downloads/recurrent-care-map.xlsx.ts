import { workbook } from '../../formats/workbook.ts';
import { DOWNLOADS, TERMS } from '../../site/downloads.ts';

/** Every table in one workbook. */
export const GET = async () =>
  new Response(await workbook(DOWNLOADS, TERMS), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });

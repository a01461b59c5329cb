import { csv } from '../../formats/csv.ts';
import { type ServiceLine, servicesTable } from '../../formats/tables/services.ts';

/**
 * Saves some services as a CSV file that is made in the page.
 *
 * @param table address of the table of all services
 * @param ids the services to save, in the order of the table
 * @throws where the table cannot be loaded
 */
export async function downloadList(table: string, ids: readonly string[]): Promise<void> {
  const answer = await fetch(table);
  if (!answer.ok) throw new Error(`The table of services answered ${answer.status}.`);
  const lines = ((await answer.json()) as ServiceLine[]).filter(({ id }) => ids.includes(id));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv(servicesTable(lines))], { type: 'text/csv' }));
  link.download = 'services.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

import { assemble, type Directory, indexAuthorities, indexServices } from '../../../src/model/directory.ts';
import type { LocalAuthority } from '../../../src/model/schema/area.ts';
import type { Evidence } from '../../../src/model/schema/evidence.ts';
import type { Term } from '../../../src/model/schema/reference.ts';
import { type Service, type ServiceRecord, service } from '../../../src/model/schema/service.ts';
import type { ToldBy } from '../../../src/model/schema/told.ts';

/** A service with only the fields that a test is about; the others are the least that the schema requires. */
export function makeService(id: string, fields: Partial<ServiceRecord> = {}): Service {
  const record = service.parse({
    name: id,
    type: 'local',
    kind: 'recurrent-care',
    summary: 'A service made up for a test, and nowhere else.',
    status: { state: 'operational' },
    provider: {},
    areas: [],
    evidence: [{ url: 'https://example.org/', title: 'A page', supports: ['status'] }],
    ...fields,
  });
  return { id, region: 'north', ...record };
}

/** Evidence that supports the status: an answer by an office itself. */
export const toldBy = (by: ToldBy, date: string): Evidence => ({
  told: { by, how: 'telephone', date },
  supports: ['status'],
  note: 'It runs.',
});

/** An authority since the coding scheme began that has not ended. */
export const makeAuthority = (id: string, fields: Partial<LocalAuthority> = {}): LocalAuthority => ({
  id,
  code: 'E06000001',
  name: id,
  region: 'north',
  kind: 'unitary',
  'valid-from': '2009-01-01',
  ...fields,
});

/** The terms of a vocabulary, with their ids as labels. */
export const makeTerms = (...ids: string[]): Map<string, Term> =>
  new Map(ids.map((id) => [id, { id, label: id, description: id }]));

/** A directory with only what is given. */
export const makeDirectory = (fields: Partial<Directory> = {}): Directory => ({
  ...assemble([]),
  ...fields,
  ...indexServices(fields.services ?? []),
  ...indexAuthorities(fields.authorities ?? []),
});

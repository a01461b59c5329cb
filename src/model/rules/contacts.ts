import type { Path, YamlDocument } from '../document.ts';
import type { Council } from '../schema/area.ts';
import type { Door } from '../schema/door.ts';
import type { Tree } from '../tree.ts';
import { modelsIn, servicesIn } from './rule.ts';

/**
 * A number or a mailbox that the directory shows. A mobile number can carry a statement that its service publishes it.
 */
type Contact = {
  document: YamlDocument;
  path: Path;
  field: 'email' | 'phone';
  value: string;
  exception: 'said' | 'not said' | 'none';
};

/** Every number and mailbox of the services, the models and the councils, in files that meet their schema. */
export function* contactsIn(tree: Tree): Generator<Contact> {
  for (const { document, record } of [...servicesIn(tree), ...modelsIn(tree)])
    for (const field of ['email', 'phone'] as const) {
      const value = record.contact?.[field];
      const exception = record.contact?.['phone-exception'] ? 'said' : 'not said';
      if (value) yield { document, path: ['contact', field], field, value, exception };
    }
  for (const { document, path, door } of doorsIn(tree))
    for (const field of ['email', 'phone'] as const) {
      const value = door[field];
      if (value) yield { document, path: [...path, field], field, value, exception: 'none' };
    }
}

/** Every contact of a council, where the file of the councils meets its schema. */
export function* doorsIn({ documents }: Tree): Generator<{ document: YamlDocument; path: Path; door: Door }> {
  const document = documents.find(({ file }) => file === 'areas/councils.yaml');
  const { councils } = (document?.data ?? { councils: {} }) as { councils: Record<string, Council> };
  for (const [id, { doors = [] }] of Object.entries(councils))
    for (const [index, door] of doors.entries())
      if (document) yield { document, path: ['councils', id, 'doors', index], door };
}

import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import { pathwaysOf, timingOf, whoOf } from './inheritance.ts';

/**
 * Whom a service works with and when, in one line without a full stop: "For mothers and couples: pre-birth,
 * post-proceedings"; "When: pre-birth. For whom is not recorded". What only its model says is marked so. Undefined
 * where neither is recorded.
 */
export function whoAndWhen(service: Service, directory: Directory): string | undefined {
  const short = (name: 'who' | 'timing', ids: readonly string[]) =>
    ids.flatMap((id) => {
      const term = directory.vocabulary[name].get(id);
      return term ? (term.short ?? term.label).toLowerCase() : [];
    });
  const who = short('who', whoOf(service, directory));
  const when = short('timing', timingOf(service, directory)).join(', ');
  if (!who.length && !when) return undefined;
  const from = pathwaysOf(service, directory).from === 'model' ? ' (by its model)' : '';
  if (!who.length) return `When: ${when}${from}. For whom is not recorded`;
  return `For ${AND.format(who)}${when ? `: ${when}${from}` : `${from}. When is not recorded`}`;
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

import { type Path, problemAt } from '../document.ts';
import { fold } from '../fold.ts';
import { inFile } from '../problem.ts';
import type { Service, ServiceRecord } from '../schema/service.ts';
import { type Rule, servicesIn } from './rule.ts';

type Read = { file: string; id: string; record: ServiceRecord };

/** Two names may be of one service: the same telephone number, page or mailbox reveals it. */
export const sharedContact: Rule = {
  id: 'shared-contact',
  says: 'No two services have the same number, page or mailbox, but where one followed the other or a note says that their provider shares it.',
  *check(tree) {
    const seen = new Map<string, Read>();
    for (const { document, record } of servicesIn(tree)) {
      const read = { file: document.file, id: document.id, record };
      for (const { key, path, what } of contactsOf(record)) {
        const twin = seen.get(key);
        if (twin && !isExplained(twin, read))
          yield problemAt(
            document,
            path,
            'shared-contact',
            `This is also the ${what} of data/${twin.file}, and the two are likely one service. Join them in the published file; where they really are two of one provider, give both its name (${inFile('provider')}) and say in the note of contact that it is shared.`,
          );
        if (!twin) seen.set(key, read);
      }
    }
  },
};

type Contact = { key: string; path: Path; what: string };

function contactsOf({ contact = {} }: Pick<ServiceRecord, 'contact'>): Contact[] {
  const { phone, website, email } = contact;
  const of = (field: string, what: string, value: string | undefined): Contact[] =>
    value ? [{ key: `${field} ${value}`, path: ['contact', field], what }] : [];
  return [
    ...of('phone', 'number', phone?.replace(/^\+44/, '0').replaceAll(/\D/g, '')),
    ...of('website', 'page', website && pageOf(website)),
    ...of('email', 'mailbox', email?.toLowerCase()),
  ];
}

/** An address without the parts that do not change the page: the scheme, www, a slash at the end, the fragment. */
function pageOf(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

function isExplained(one: Read, other: Read): boolean {
  const follows = ({ id }: Read, { record: { status } }: Read) => [status.follows, status['followed-by']].includes(id);
  if (follows(one, other) || follows(other, one)) return true;
  const [a, b] = [one.record, other.record].map(({ provider }: Pick<Service, 'provider'>) => fold(provider.name ?? ''));
  return a !== '' && a === b && [one, other].some(({ record }) => record.contact?.note);
}

import type { EntryInput } from '../api/service-entry.ts';
import { uuidOf } from '../uuid.ts';
import { organizationsOf } from './organizations.ts';
import { REFERRAL_ANSWERS, type ReferralAnswer } from './schemas.ts';
import { serviceInList, wholeService } from './service.ts';
import { taxonomiesOf, termsOf } from './taxonomies.ts';

/**
 * A file of the feed: its path under /open-referral/, the official schema that it meets, and its content. The content is
 * made each time it is read, because the contents of all files together would fill much memory.
 *
 * @throws on reading `says` where it does not meet its schema
 */
export type ReferralFile = { file: string; name: ReferralAnswer; readonly says: unknown };

/** A whole list as a single page, because a static host ignores `?page=`. */
const pageOf = (contents: readonly unknown[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});

const PROFILE = 'https://docs.openreferraluk.org/en/latest/';
const OPENAPI = 'https://openreferraluk.org/specifications/3.0/openapi.json';

/**
 * Every file of the feed in the terms of Open Referral UK 3.0. Closed services are not in `services.json`, as the
 * standard requires, but in `closed-services.json`; each also has a file of its own.
 */
export function referralFiles(from: EntryInput): ReferralFile[] {
  const { directory, links } = from;
  const [open, closed] = [false, true].map((wanted) =>
    directory.services.filter(({ status }) => (status.state === 'closed') === wanted),
  );
  const lists = (services = directory.services) => pageOf(services.map((service) => serviceInList(service, from)));
  const each = <Item extends { id: string }>(
    folder: string,
    list: ReferralAnswer,
    one: ReferralAnswer,
    items: Item[],
  ) => [
    file(`${folder}.json`, list, () => pageOf(items)),
    ...items.map((item) => file(`${folder}/${item.id}.json`, one, () => item)),
  ];
  return [
    file('index.json', 'api_details', () => ({ version: 'HSDS-UK-3.0', profile: PROFILE, openapi_url: OPENAPI })),
    file('services.json', 'service_list', () => lists(open)),
    file('closed-services.json', 'service_list', () => lists(closed)),
    ...directory.services.map((service) =>
      file(`services/${uuidOf('service', service.id)}.json`, 'service', () => wholeService(service, from)),
    ),
    ...each('organizations', 'organization_list', 'organization', organizationsOf(directory)),
    ...each('taxonomies', 'taxonomy_list', 'taxonomy', taxonomiesOf(links)),
    ...each('taxonomy_terms', 'taxonomy_term_list', 'taxonomy_term', termsOf(directory, links)),
  ];
}

const file = (path: string, name: ReferralAnswer, content: () => unknown): ReferralFile => ({
  file: path,
  name,
  get says() {
    return REFERRAL_ANSWERS[name].parse(content());
  },
});

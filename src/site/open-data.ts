import { address } from './links.ts';

/** A form in which the data can be used, with the files to start from. Paths are from the root of the site. */
export type DataOption = { id: string; title: string; says: string; files: readonly { to: string; says: string }[] };

/** What /data/ offers in addition to the tables, in the order of the page. */
export const DATA_OPTIONS: readonly DataOption[] = [
  {
    id: 'json',
    title: 'JSON, for programs',
    says: 'Everything with its evidence and dates. A field that is not known is absent, and absent never means no. The files take no parameters.',
    files: [
      { to: '/api/v1/services.json', says: 'every service, each whole; one alone is at services/<id>.json' },
      {
        to: '/api/v1/areas.json',
        says: 'every local authority; one whole, with its council’s doors, is at areas/<id>.json',
      },
      { to: '/api/v1/regions.json', says: 'the regions, with their authorities and services' },
      { to: '/api/v1/coverage.json', says: 'what is recorded of each authority today and on 1 June 2021' },
      { to: '/api/v1/vocabulary.json', says: 'what the ids of the vocabularies mean' },
      { to: '/api/v1/changes.json', says: 'what was added, closed, renamed or checked again' },
      { to: '/api/v1/openapi.json', says: 'the OpenAPI description; the JSON Schemas are in schemas/' },
    ],
  },
  {
    id: 'maps',
    title: 'GeoJSON, for maps',
    says: 'For a GIS, in longitude and latitude (WGS 84). In QGIS: Layer, Add Layer, Add Vector Layer, Protocol, and the address. The outlines are simplified, and name their source.',
    files: [
      { to: '/downloads/areas.geojson', says: 'every local authority with what is recorded of it today' },
      { to: '/downloads/services.geojson', says: 'every service with the outline of the authorities that it serves' },
    ],
  },
  {
    id: 'open-referral',
    title: 'Open Referral UK 3.0, for other directories',
    says: `The feed of a directory of services, in the terms that councils use (HSDS-UK-3.0). Its base address, for a validator or another directory, is ${address('/open-referral/')}; the standard’s addresses (services, services/<uuid> and so on) answer below it. It is files: each list is one page, and search, filters and page numbers are passed over. A host that cannot be told of media types, such as GitHub Pages, calls these answers HTML though they are JSON; the files that end in .json are called JSON everywhere. Services that have closed stand apart, a service that no source shows running is called inactive, and what a record does not say is left out: costs to parents, places and opening times are in none. A date of assurance is there only where the evidence has a day.`,
    files: [
      { to: '/open-referral/index.json', says: 'what the feed is' },
      { to: '/open-referral/services.json', says: 'every service; one whole is at services/<uuid>.json' },
      { to: '/open-referral/closed-services.json', says: 'those that have closed' },
      { to: '/open-referral/organizations.json', says: 'who runs them' },
      { to: '/open-referral/taxonomies.json', says: 'the vocabularies' },
      { to: '/open-referral/taxonomy_terms.json', says: 'their words' },
    ],
  },
  {
    id: 'feeds',
    title: 'Feeds of changes, and a calendar',
    says: 'For a reader of feeds: what was added, closed, renamed or checked again, from the history of the files, or from the dates in the records where a copy has no history. A feed for one region is at /feeds/<id of the region>.atom. The calendar is for those who keep the records. Both are taken by their address: in a reader of feeds “add a feed”, in a calendar “subscribe” or “from the internet”.',
    files: [
      { to: '/feeds/changes.atom', says: 'every change, as Atom' },
      { to: '/feeds/checks.ics', says: 'the records that are due a check, as a calendar (iCal)' },
    ],
  },
  {
    id: 'package',
    title: 'A package, for JavaScript and TypeScript',
    says: 'What services.json says, with types. It is made of each release, and its version is that of the JSON: the second number grows where a field is added, the first where one would go.',
    files: [],
  },
];

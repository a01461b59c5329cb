import { readdirSync } from 'node:fs';
import { areaWithoutServices, isOf, pageOf, serviceByLength, servicePageThatSays, services } from './built-site.ts';

/** One page of every template, by the file that makes it. Every test of all templates uses this list. */
export const TEMPLATES: Record<string, string> = {
  '404.astro': '/no-such-page/',
  'about.astro': '/about/',
  'accessibility.astro': '/accessibility/',
  'areas/[area]/brief.astro': '/areas/salford/brief/',
  'areas/[area]/need.astro': '/areas/salford/need/',
  'areas/[area].astro': '/areas/salford/',
  'areas/index.astro': '/areas/',
  'areas/places/[letter].astro': '/areas/places/y/',
  'areas/postcodes.astro': '/areas/postcodes/',
  'ask/[id].astro': '/ask/salford/',
  'compare/[service].astro': '/compare/nest-rochdale/',
  'compare/index.astro': '/compare/',
  'compare/models/index.astro': '/compare/models/',
  'components/[term].astro': '/components/trauma-informed/',
  'components/index.astro': '/components/',
  'contribute/index.astro': '/contribute/',
  'cy/areas/[area].astro': '/cy/areas/newport/',
  'cy/areas/index.astro': '/cy/areas/',
  'cy/help-now/index.astro': '/cy/help-now/',
  'cy/help-now/wales.astro': '/cy/help-now/wales/',
  'cy/index.astro': '/cy/',
  'cy/match/index.astro': '/cy/match/',
  'cy/staying-safe-online.astro': '/cy/staying-safe-online/',
  'data/index.astro': '/data/',
  'downloads/index.astro': '/downloads/',
  'coverage/[region].astro': '/coverage/north-west/',
  'coverage/authorities.astro': '/coverage/authorities/',
  'coverage/gaps/[...order].astro': '/coverage/gaps/',
  'coverage/index.astro': '/coverage/',
  'coverage/method.astro': '/coverage/method/',
  'coverage/over-time.astro': '/coverage/over-time/',
  'coverage/services.astro': '/coverage/services/',
  'evidence/for-practitioners.astro': '/evidence/for-practitioners/',
  'evidence/index.astro': '/evidence/',
  'evidence/what-makes-it-work.astro': '/evidence/what-makes-it-work/',
  'estimate/index.astro': '/estimate/',
  'help-now/index.astro': '/help-now/',
  'help-now/wales.astro': '/help-now/wales/',
  'index.astro': '/',
  'journey/[region].astro': '/journey/north-west/',
  'journey/index.astro': '/journey/',
  'map.astro': '/map/',
  'match/index.astro': '/match/',
  'models/[model].astro': '/models/fdac/',
  'models/index.astro': '/models/',
  'privacy.astro': '/privacy/',
  'programmes/index.astro': '/programmes/',
  'regions/[region].astro': '/regions/north-west/',
  'regions/index.astro': '/regions/',
  'services/[facet]/[term]/[...page].astro': '/services/who/fathers/',
  'services/[id]/card.astro': '/services/nest-rochdale/card/',
  'services/age/[region].astro': '/services/age/north-west/',
  'services/age/index.astro': '/services/age/',
  'services/[id].astro': serviceByLength(1),
  'services/index.astro': '/services/',
  'services/page/[page].astro': '/services/page/2/',
  'sources.astro': '/sources/',
  'staying-safe-online.astro': '/staying-safe-online/',
  'third-party.astro': '/third-party/',
  'timing/[term].astro': '/timing/pre-birth/',
  'timing/index.astro': '/timing/',
};

const related = services.find(isOf('type', 'related'));
const unnamed = services.find((service) => !service.areas.length);
const closed = services.find(isOf('status', 'closed'));

/**
 * Further states of the templates that look different enough to be tested separately; a state that no page has is left
 * out.
 */
export const STATES: Record<string, string> = Object.fromEntries(
  Object.entries({
    'a service known only through its model': servicePageThatSays('Its own terms are not recorded.'),
    'a closed service': closed && pageOf(closed),
    'a service that took over from another': servicePageThatSays('Took over from'),
    'a service with no authority named': unnamed && pageOf(unnamed),
    'a related service': related && pageOf(related),
    'an area with nothing recorded': areaWithoutServices(),
    'a former area': '/areas/cumbria/',
    Wales: '/regions/wales/',
  }).flatMap(([state, path]) => (path ? [[state, path]] : [])),
);

/** Every template: the .astro files of src/pages. */
export const templateFiles = (): string[] =>
  readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();

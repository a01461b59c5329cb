import { SCHEMA_VERSION } from '../formats/api/schemas.ts';
import { address } from './links.ts';

/** Code to paste into a program. Its lines are not indented, so that they can be copied from a page. */
export type Example = { into: string; code: string };

const lines = (...all: readonly string[]): string => all.join('\n');
const SERVICES = address('/downloads/services.csv');
const PACKAGE = address('/downloads/datapackage.json');

/** Code that opens the main table, all tables, and each other form of the data, by the id of the form. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  services: [
    { into: 'Google Sheets, in the first cell', code: `=IMPORTDATA("${SERVICES}")` },
    { into: 'A terminal', code: `curl --output services.csv ${SERVICES}` },
    {
      into: 'Python',
      code: lines(
        'import csv, io, urllib.request',
        `text = urllib.request.urlopen("${SERVICES}").read().decode("utf-8-sig")`,
        'services = list(csv.DictReader(io.StringIO(text)))',
        'print(len(services), services[0]["name"])',
      ),
    },
    {
      into: 'Python with pandas',
      code: lines('import pandas', `services = pandas.read_csv("${SERVICES}", dtype=str, keep_default_na=False)`),
    },
    { into: 'R', code: lines(`services <- readr::read_csv("${SERVICES}")`, 'head(services)') },
  ],
  tables: [
    {
      into: 'Python',
      code: lines(
        'from frictionless import Package',
        `package = Package("${PACKAGE}")`,
        'services = package.get_resource("services").read_rows()',
      ),
    },
    {
      into: 'R',
      code: lines(
        `package <- frictionless::read_package("${PACKAGE}")`,
        'services <- frictionless::read_resource(package, "services")',
      ),
    },
  ],
  json: [
    {
      into: 'A terminal',
      code: `curl --silent ${address('/api/v1/services.json')} | jq '.services[] | select(.type == "fdac") | .name'`,
    },
    {
      into: 'Python',
      code: lines(
        'import json, urllib.request',
        `directory = json.load(urllib.request.urlopen("${address('/api/v1/services.json')}"))`,
        'print([one["name"] for one in directory["services"] if one["type"] == "fdac"])',
      ),
    },
    {
      into: 'JavaScript',
      code: lines(
        `const answer = await fetch('${address('/api/v1/services.json')}');`,
        'const { services } = await answer.json();',
        "console.log(services.filter(({ type }) => type === 'fdac').map(({ name }) => name));",
      ),
    },
  ],
  maps: [
    {
      into: 'Python with GeoPandas',
      code: lines('import geopandas', `areas = geopandas.read_file("${address('/downloads/areas.geojson')}")`),
    },
    { into: 'R', code: `areas <- sf::st_read("${address('/downloads/areas.geojson')}")` },
    {
      into: 'A terminal with GDAL, for a GeoPackage',
      code: `ogr2ogr areas.gpkg /vsicurl/${address('/downloads/areas.geojson')}`,
    },
  ],
  'open-referral': [
    { into: 'A terminal', code: `curl --location ${address('/open-referral/services')}` },
    {
      into: 'Python',
      code: lines(
        'import json, urllib.request',
        `page = json.load(urllib.request.urlopen("${address('/open-referral/services')}"))`,
        'print(page["total_items"], page["contents"][0]["name"])',
      ),
    },
  ],
  package: [
    { into: 'A terminal', code: `npm install ./recurrent-care-map-data-${SCHEMA_VERSION}.tgz` },
    {
      into: 'TypeScript',
      code: lines(
        "import directory from 'recurrent-care-map-data';",
        "console.log(directory.services.filter(({ type }) => type === 'fdac').map(({ name }) => name));",
      ),
    },
  ],
};

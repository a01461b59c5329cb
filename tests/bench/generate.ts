import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authoritiesAt } from '../../src/analysis/areas.ts';
import { readDirectory } from '../../src/model/read.ts';

/**
 * Writes a data folder that holds the real data and `count` generated services. The real services stay because tables
 * and models refer to them. Every generated service says in its name that it is generated. The same count always gives
 * the same services.
 */
export function generate(folder: string, count: number): void {
  const { directory } = readDirectory('data', new Date().toISOString().slice(0, 10));
  const areas = authoritiesAt(directory, '2026-01-01');
  const timings = [...directory.vocabulary.timing.keys()];
  const components = [...directory.vocabulary.components.keys()];
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const area = areas[index % areas.length];
    if (!area) throw new Error('There are no authorities to generate services for.');
    const region = join(folder, 'services', area.region);
    mkdirSync(region, { recursive: true });
    const timing = timings[index % timings.length] ?? 'unknown';
    const own = components.filter((_, place) => (index + place) % 3 === 0);
    writeFileSync(join(region, `generated-${index}.yaml`), record(index, area.id, timing, own));
  }
}

/**
 * Area codes with a range of a thousand numbers that Ofcom reserves for drama. No two services have the same number.
 */
const CITIES = ['0113', '0114', '0115', '0116', '0117', '0118', '0121', '0131', '0141', '0151', '0161'];
const numberOf = (index: number): string =>
  `${CITIES[Math.floor(index / 1000) % CITIES.length]} 496 0${String(index % 1000).padStart(3, '0')}`;

/** A record about as long as a real one with two pathways, an evaluation and three pieces of evidence. */
const record = (
  index: number,
  area: string,
  timing: string,
  components: readonly string[],
): string => `name: Generated service ${index}
also-known-as: [Made-up name ${index}]
type: local
kind: recurrent-care
summary: A generated service, number ${index}, which does not exist and is only for measuring how long a build takes.
status: {state: operational, as-of: 20${10 + (index % 16)}, opened: 20${String(index % 10).padStart(2, '0')}}
provider: {name: Generated provider ${index % 97}, kind: local-authority, setting: Early help}
areas: [${area}]
pathways:
${['A', 'B'].map((name) => `  - name: "${name}: generated"\n    timing: [${timing}]\n    who: [mothers, fathers]\n    criteria:\n      - text: One or more children removed, as generated for number ${index}\n        rule: {children-removed: {at-least: 1}}\n        source: page\n    duration: {text: Up to two years, months: {at-most: 24}}`).join('\n')}
components: [${components.join(', ')}]
offers: [Generated help at home, A generated group, Generated counselling]
team: Generated manager and ${index % 7} practitioners
referral: {how: A generated form, self-referral: yes}
contact: {website: "https://example.org/${index}", phone: "${numberOf(index)}"}
evaluations:
  - {by: Generated university, date: 2020, source: page, findings: [Of ${index} families, half did well], caution: Generated figures show nothing.}
evidence:
  - {key: page, url: "https://example.org/${index}", title: Generated page ${index}, published: 2025, supports: [also-known-as, status, pathways, components, referral, contact, evaluations]}
  - {source: mason-wilkinson-2021, where: Generated place, supports: [areas, provider]}
  - {url: "https://example.org/${index}/more", title: Another generated page, published-note: undated, supports: [team, offers]}
needs-checking: [Whether it still runs, Who can refer]
`;

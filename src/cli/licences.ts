import { isAllowed } from './licences/allowed.ts';
import { packages } from './licences/packages.ts';

/**
 * npm run licences: lists every package of package-lock.json with its licence. Exit status: 0 if all are allowed, 1 if
 * not.
 */
const all = packages();
for (const licence of [...new Set(all.map((one) => one.licence))].toSorted()) {
  const names = all.filter((one) => one.licence === licence).map(({ name, version }) => `${name} ${version}`);
  console.log(`${licence} (${names.length}): ${[...new Set(names)].toSorted().join(', ')}\n`);
}
const refused = all.filter(({ name, licence }) => !isAllowed(name, licence));
for (const { name, licence } of refused) console.error(`${name}: ${licence} is not among src/cli/licences/allowed.ts.`);
process.exitCode = refused.length ? 1 : 0;

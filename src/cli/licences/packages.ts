import { existsSync, readFileSync } from 'node:fs';

/** A package that is installed here, or would be on another platform. */
export type Package = { name: string; version: string; licence: string };

type Locked = { version?: string; license?: string; link?: boolean };
type Described = { license?: string; licenses?: { type: string }[] };

/**
 * Every package of package-lock.json with its SPDX licence. Where the lock file names none, it is read from the
 * package's own files.
 */
export function packages(): Package[] {
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(locked).flatMap(([path, { version, license, link }]) => {
    if (!path || link || !version) return [];
    return { name: path.replace(/^.*node_modules\//, ''), version, licence: license ?? licenceIn(path) };
  });
}

function licenceIn(folder: string): string {
  const file = `${folder}/package.json`;
  if (!existsSync(file)) return 'none';
  const { license, licenses = [] } = JSON.parse(readFileSync(file, 'utf8')) as Described;
  const named = license ?? licenses.map(({ type }) => type).join(' OR ');
  return named && named !== 'BSD' ? named : textIn(folder);
}

/** A package that names no licence, or only vaguely, may contain a licence file. */
function textIn(folder: string): string {
  const text = existsSync(`${folder}/LICENSE`) ? readFileSync(`${folder}/LICENSE`, 'utf8') : '';
  return /Redistribution and use in source and binary forms/.test(text) ? 'BSD-3-Clause' : 'none';
}

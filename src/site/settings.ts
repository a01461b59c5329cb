import { relative, resolve } from 'node:path';
import { email } from '../model/schema/text.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** An error with one sentence that names the variable, its value, and what to write instead. */
const wrong = (name: string, value: string, fix: string): Error => new Error(`${name} is "${value}". ${fix}`);

/** An address on the web without a user name; undefined for any other text. */
function webUrl(text: string): URL | undefined {
  const url = URL.canParse(text) && /^https?:\/\//i.test(text) ? new URL(text) : undefined;
  return url && !url.username && !url.password ? url : undefined;
}

/** The origin of the published site. @throws where SITE_URL is not an origin, with how to mend it */
export function readSiteUrl({ SITE_URL: value }: Env): string {
  if (!value) return 'http://localhost:4321';
  const url = webUrl(value);
  if (!url) throw wrong('SITE_URL', value, 'Write the address of the host, such as https://example.org.');
  if (url.pathname !== '/' || url.search || url.hash)
    throw wrong('SITE_URL', value, `Write the host alone, ${url.origin}; a path below it is said with BASE_PATH.`);
  return url.origin;
}

/** The base path of the site, with a slash before it and none after. @throws where BASE_PATH is not a path */
export function readBasePath({ BASE_PATH: value = '' }: Env): string {
  const path = value.replaceAll(/^\/+|\/+$/g, '');
  if (path && !path.split('/').every((part) => /^[\w~-][\w.~-]*$/.test(part)))
    throw wrong(
      'BASE_PATH',
      value,
      'Write a path of letters, figures, hyphens and slashes, such as /recurrent-care-map.',
    );
  return `/${path}`;
}

/** The project's page on GitHub, without a slash or .git at its end. @throws where REPOSITORY_URL is not an address */
export function readRepositoryUrl({ REPOSITORY_URL: value }: Env): string | undefined {
  if (!value) return undefined;
  const url = webUrl(value);
  if (!url || url.pathname === '/' || url.search || url.hash)
    throw wrong(
      'REPOSITORY_URL',
      value,
      "Write the whole address of the project's page, such as https://github.com/owner/name.",
    );
  return url.href.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** The mailbox that takes corrections. @throws where MAILBOX is not an email address */
export function readMailbox({ MAILBOX: value }: Env): string | undefined {
  if (!value) return undefined;
  if (!email.safeParse(value).success)
    throw wrong('MAILBOX', value, 'Write a mailbox, such as corrections@example.org.');
  return value;
}

/**
 * Stops where the path of the project's folder holds a character with a meaning in URLs: Vite cannot read files there.
 *
 * @throws with the character, and how to mend it
 */
export function checkFolder(project = process.cwd()): void {
  const [sign] = /[#%?"]/.exec(project) ?? [];
  if (sign)
    throw new Error(
      `The path of the project, ${project}, has the sign ${sign}, with which no build works. Rename the folder.`,
    );
}

/** Files and folders of the project that a build must not overwrite. */
const OURS = ['data', 'docs', 'node_modules', 'public', 'src', 'tests', '.git', '.github'];

/**
 * The folder that the site is written to, which is emptied first.
 *
 * @param project the folder of the project
 * @throws where OUT_DIR would delete parts of the project, or is a folder that Astro would take for one inside the
 * project
 */
export function readOutDir({ OUT_DIR: value }: Env, project = process.cwd()): string {
  if (!value) return 'dist';
  const folder = resolve(project, value);
  const isIn = (outer: string, inner: string): boolean => !/^\.\.(?:$|[/\\])/.test(relative(outer, inner));
  if (isIn(folder, project) || OURS.some((ours) => isIn(resolve(project, ours), folder)))
    throw wrong('OUT_DIR', value, 'Everything in it would be taken away. Write a folder of its own, such as dist.');
  if (folder.startsWith(project) && !isIn(project, folder))
    throw wrong(
      'OUT_DIR',
      value,
      'A folder beside the project cannot begin with the name of the project. Choose another name.',
    );
  return value;
}

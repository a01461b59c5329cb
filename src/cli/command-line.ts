import { statSync } from 'node:fs';
import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Directory } from '../model/directory.ts';
import { printable } from '../model/hidden.ts';
import { idFrom } from '../model/id-from.ts';

/** What somebody typed wrongly. Its message says all that there is to say: how the command is used is not printed after it. */
class Mistyped extends Error {}

/**
 * What was typed after a command, as `parseArgs` reads it.
 *
 * @param command how it is called with options, such as `npm run stale --`
 * @throws in words that say how to mend it, where an option is unknown or npm has taken the options for its own
 */
export function typed<const T extends ParseArgsConfig & { options: ParseArgsOptionsConfig }>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  const taken = takenByNpm(command, config.options, process.argv.slice(2), process.env);
  if (taken) throw new Mistyped(`Put -- before the options: ${taken}.`);
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Mistyped(`${faultOf(error)} ${command} --help lists the options.`);
  }
}

/** What parseArgs found wrong, without its words on programming. */
function faultOf(error: unknown): string {
  const { code, message } = error as Error & { code?: string };
  const [, named = ''] = /'(-*[^' ]*)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Unknown option ${named}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `"${named}" belongs to no option.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return message.includes('not take')
    ? `${named} stands alone, with nothing after it.`
    : `${named} needs an answer after it.`;
}

/** A setting of npm's own that may stand in somebody's .npmrc: that it is set says nothing of what was typed. */
const SETTINGS_OF_NPM = ['email'];

/**
 * The command as it was meant, where somebody forgot the -- before its options: npm then keeps the options (the script
 * finds them in its environment) and hands on what stood after them. Undefined where nothing was forgotten.
 */
export function takenByNpm(
  command: string,
  options: ParseArgsOptionsConfig,
  handedOn: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (!command.startsWith('npm run ') || handedOn.some((word) => word.startsWith('-'))) return undefined;
  const keptFor = (name: string): string | undefined => env[`npm_config_${name.replaceAll('-', '_')}`];
  const kept = Object.keys(options).filter((name) => keptFor(name) && !SETTINGS_OF_NPM.includes(name));
  if (!kept.length) return undefined;
  const needAnswer = kept.filter((name) => options[name]?.type === 'string' && keptFor(name) === 'true');
  const answer = needAnswer.length === 1 ? handedOn.map(quoted).join(' ') : '…';
  const meant = kept.map((name) => {
    const value = needAnswer.includes(name) ? answer : options[name]?.type === 'string' && quoted(keptFor(name) ?? '');
    return `--${name}${value ? ` ${value}` : ''}`;
  });
  return [command, ...meant].join(' ');
}

const quoted = (word: string): string => (/^[\w./:@…-]+$/.test(word) ? word : JSON.stringify(word));

/** The data folder that was named. @throws where there is none */
export function folderAt(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Mistyped(`There is no folder "${path}".`);
  return path;
}

/** The id of the region that was named. @throws with the regions that there are, or the one in which the council is that was named */
export function regionNamed(name: string | undefined, { regions, authorityById }: Directory): string {
  const all = `The regions are: ${regions.map(({ id }) => id).join(', ')}.`;
  if (name === undefined) throw new Mistyped(`Name a region with --region. ${all}`);
  if (regions.some(({ id }) => id === name)) return name;
  const council = authorityById.get(idFrom(name));
  throw new Error(
    council
      ? `${council.name} is not a region. It is in ${council.region}: --region ${council.region}`
      : `"${name}" is not a region. ${all}`,
  );
}

/** Says why a command could not run, and how it is used where that may help. The exit status is 2. */
export function couldNotRun(error: unknown, usage: string): number {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  if (!(error instanceof Mistyped)) console.error(usage);
  return 2;
}

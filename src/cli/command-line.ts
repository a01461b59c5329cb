import { statSync } from 'node:fs';
import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Directory } from '../model/directory.ts';
import { printable } from '../model/hidden.ts';
import { idFrom } from '../model/id-from.ts';

/** A mistake in what somebody typed. Its message is complete, so the usage of the command is not printed after it. */
class Mistyped extends Error {}

/**
 * The arguments of a command, as `parseArgs` reads them.
 *
 * @param command how it is called with options, such as `npm run stale --`
 * @throws with how to mend it, where an option is unknown or npm has taken the options for itself
 */
export function parseOptions<const T extends ParseArgsConfig & { options: ParseArgsOptionsConfig }>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  const taken = intendedCommand(command, config.options, process.argv.slice(2), process.env);
  if (taken) throw new Mistyped(`Put -- before the options: ${taken}.`);
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Mistyped(`${faultOf(error)} ${command} --help lists the options.`);
  }
}

/** The mistake that parseArgs found, without its advice for programmers. */
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

/** Settings of npm that somebody may have in .npmrc: their presence does not mean that they were typed. */
const SETTINGS_OF_NPM = ['email'];

/**
 * The command that somebody meant who forgot the -- before its options: npm then keeps the options (the script finds
 * them in its environment) and passes on their values as arguments. Undefined where nothing was forgotten.
 */
export function intendedCommand(
  command: string,
  options: ParseArgsOptionsConfig,
  handedOn: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (!command.startsWith('npm run ') || handedOn.some((word) => word.startsWith('-'))) return undefined;
  const takenValue = (name: string): string | undefined => env[`npm_config_${name.replaceAll('-', '_')}`];
  const kept = Object.keys(options).filter((name) => takenValue(name) && !SETTINGS_OF_NPM.includes(name));
  if (!kept.length) return undefined;
  const needAnswer = kept.filter((name) => options[name]?.type === 'string' && takenValue(name) === 'true');
  const answer = needAnswer.length === 1 ? handedOn.map(quoted).join(' ') : '…';
  const meant = kept.map((name) => {
    const value = needAnswer.includes(name)
      ? answer
      : options[name]?.type === 'string' && quoted(takenValue(name) ?? '');
    return `--${name}${value ? ` ${value}` : ''}`;
  });
  return [command, ...meant].join(' ');
}

const quoted = (word: string): string => (/^[\w./:@…-]+$/.test(word) ? word : JSON.stringify(word));

/** The data folder at a path. @throws where there is none */
export function folderAt(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Mistyped(`There is no folder "${path}".`);
  return path;
}

/**
 * The id of a region from its name. @throws with the list of regions, or with the region of a council whose name was
 * given
 */
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

/** Prints why a command could not run, and its usage where that may help. Returns the exit status, 2. */
export function couldNotRun(error: unknown, usage: string): number {
  console.error(printable(error instanceof Error ? error.message : String(error)));
  if (!(error instanceof Mistyped)) console.error(usage);
  return 2;
}

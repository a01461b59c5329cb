/**
 * What a benchmark process has used: seconds of time, seconds of all processors together, and its largest memory in
 * MiB.
 */
export type Usage = { seconds: number; cpu: number; mebibytes: number };

/** Prints what this process has used so far, as a line of JSON for the process that started it. */
export function printUsage(): void {
  const { user, system } = process.cpuUsage();
  const spent: Usage = {
    seconds: performance.now() / 1000,
    cpu: (user + system) / 1e6,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(spent));
}

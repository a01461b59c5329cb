import { readTree } from '../../src/model/folder.ts';
import { kindOfFile } from '../../src/model/kinds-of-file.ts';
import { readDocument } from '../../src/model/read-document.ts';
import { applyRules } from '../../src/model/rules/index.ts';

/**
 * Files with far more faults of one kind than anybody would make by hand, of at most 64 kB. `share` gives a part of
 * them: the time for half the faults shows whether time grows in proportion.
 */
const FAULTS: Readonly<Record<string, (share: number) => string>> = {
  'unknown fields': (share) => lines(7000 * share, (n) => `k${n}: x`),
  'numbers for texts': (share) => `offers:\n${lines(7000 * share, (n) => `- ${n}`)}`,
  'fields that stand twice': (share) => lines(7000 * share, () => 'k: x'),
  tags: (share) => `offers:\n${lines(7000 * share, (n) => `- !t ${n}`)}`,
  'comments in texts': (share) => `offers:\n${lines(5000 * share, (n) => `- a # ${n}`)}`,
  'words for nothing': (share) => `offers:\n${lines(7000 * share, () => '- TBC')}`,
  'items twice': (share) => `offers:\n${lines(7000 * share, () => '- Help')}`,
  brackets: (share) => `offers: ${'['.repeat(20_000 * share)}`,
};

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => `${line(n)}\n`).join('');
}

const RECORD = `name: A service of the bench
type: local
kind: recurrent-care
summary: A made-up service, for measuring how long problems by the thousand take.
status: { state: unknown }
provider: {}
areas: []
pathways: [{ timing: unknown, who: unknown }]
evidence: [{ url: "https://www.example.org/", title: A made-up page, supports: [status] }]
`;

/** How often each measurement is repeated. The fastest counts, because other work on the machine can only add time. */
const RUNS = 5;

/**
 * Compares a file with thousands of problems with the real directory: how long reading takes, and how long applying all
 * rules takes.
 */
export function measureProblems(): void {
  console.log(
    '\nProblems by the thousand in one file, the quickest of five (the rest is the real directory, read before)',
  );
  console.log('problems  ms   to half as many (2 is in proportion)  fault');
  const tree = readTree('data', new Date().toISOString().slice(0, 10));
  const file = 'services/several-regions/of-the-bench.yaml';
  const kind = kindOfFile(file);
  if (!kind) throw new Error(`No service may stand at ${file}.`);
  const without = applyRules(tree).length;
  const took = (text: string): { problems: number; ms: number } => {
    let [problems, ms] = [0, Number.POSITIVE_INFINITY];
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const document = readDocument(file, RECORD + text, kind);
      problems = applyRules({ ...tree, documents: [...tree.documents, document] }).length - without;
      ms = Math.min(ms, performance.now() - start);
    }
    return { problems, ms };
  };
  const none = took('').ms;
  for (const [fault, text] of Object.entries(FAULTS)) {
    const [half, whole] = [took(text(0.5)), took(text(1))];
    const [more, most] = [half.ms - none, whole.ms - none];
    const cells = [
      String(whole.problems).padStart(8),
      most.toFixed(0).padStart(4),
      (most / more).toFixed(1).padStart(12),
    ];
    console.log(`${cells.join('  ')}${' '.repeat(28)}${fault}`);
  }
}

import { readTree } from '../../src/model/folder.ts';
import { kindOfFile } from '../../src/model/kinds-of-file.ts';
import { readDocument } from '../../src/model/read-document.ts';
import { applyRules } from '../../src/model/rules/index.ts';

/** More of each fault than anybody makes by hand, in a file of at most 64 kB. */
const FAULTS: Readonly<Record<string, string>> = {
  'unknown fields': lines(7000, (n) => `k${n}: x`),
  'numbers for texts': `offers:\n${lines(7000, (n) => `- ${n}`)}`,
  'fields that stand twice': lines(7000, () => 'k: x'),
  tags: `offers:\n${lines(7000, (n) => `- !t ${n}`)}`,
  'comments in texts': `offers:\n${lines(5000, (n) => `- a # ${n}`)}`,
  'words for nothing': `offers:\n${lines(7000, () => '- TBC')}`,
  'items twice': `offers:\n${lines(7000, () => '- Help')}`,
  brackets: `offers: ${'['.repeat(20_000)}`,
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

/** Prints how long one file with problems by the thousand takes beside the real directory: reading it, and all rules. */
export function measureProblems(): void {
  console.log('\nProblems by the thousand in one file (the rest is the real directory, read before)');
  console.log('problems  read ms  rules ms  fault');
  const tree = readTree('data', new Date().toISOString().slice(0, 10));
  const file = 'services/several-regions/of-the-bench.yaml';
  const kind = kindOfFile(file);
  if (!kind) throw new Error(`No service may stand at ${file}.`);
  for (const [fault, text] of Object.entries({ none: '', ...FAULTS })) {
    const start = performance.now();
    const document = readDocument(file, RECORD + text, kind);
    const read = performance.now();
    const { length } = applyRules({ ...tree, documents: [...tree.documents, document] });
    const cells = [String(length), (read - start).toFixed(0), (performance.now() - read).toFixed(0)];
    console.log(`${cells.map((cell, at) => cell.padStart([8, 7, 8][at] ?? 8)).join('  ')}  ${fault}`);
  }
}

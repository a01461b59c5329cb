import type { Path, YamlDocument } from '../document.ts';

/** Texts that people wrote, including addresses, in every file that meets its schema. */
export function* textsOf(
  documents: readonly YamlDocument[],
): Generator<{ document: YamlDocument; text: string; path: Path }> {
  for (const document of documents) for (const found of document.strings) yield { document, ...found };
}

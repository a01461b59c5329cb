import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Draft } from '../../../src/contribute/check.ts';
import { openEntry } from '../../../src/contribute/open-entry.ts';
import { outlineOf } from '../../../src/contribute/outline.ts';
import { placeOfFile } from '../../../src/model/places-of-files.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { readDocument } from '../../../src/model/read-document.ts';
import { service } from '../../../src/model/schema/service.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';

/** The longer record of the good folder, and what the form loads about that folder. */
export const ALDER = 'services/woodland/alder-steps.yaml';
export const alder = openEntry(readFileSync(join(GOOD_FOLDER, ALDER), 'utf8'));
export const outline = outlineOf(readDirectory(GOOD_FOLDER, TODAY).directory);

/** A draft as the form has it, made from the text of a record. */
export const draftOf = (file: string, text: string, replaces?: string): Draft => ({
  ...{ file, replaces, values: parse(text, { logLevel: 'silent' }) ?? {} },
  size: new TextEncoder().encode(text).length,
});

/** A draft as it is read from a file, with the line numbers. */
export function readDraft(file: string, text: string, replaces?: string): Draft {
  const place = placeOfFile(file);
  return {
    ...draftOf(file, text, replaces),
    document: place && readDocument(file, text, { ...place, schema: service }),
  };
}

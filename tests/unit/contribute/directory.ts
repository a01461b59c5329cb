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

/** The fuller record of the good folder, and what a page would know of that folder. */
export const ALDER = 'services/woodland/alder-steps.yaml';
export const alder = openEntry(readFileSync(join(GOOD_FOLDER, ALDER), 'utf8'));
export const outline = outlineOf(readDirectory(GOOD_FOLDER, TODAY).directory);

/** A record as the form has it: what its text says. */
export const draftOf = (file: string, text: string, replaces?: string): Draft => ({
  ...{ file, replaces, values: parse(text, { logLevel: 'silent' }) ?? {} },
  size: new TextEncoder().encode(text).length,
});

/** The same as it was read from its file, with the line of each thing. */
export function readDraft(file: string, text: string, replaces?: string): Draft {
  const place = placeOfFile(file);
  return {
    ...draftOf(file, text, replaces),
    document: place && readDocument(file, text, { ...place, schema: service }),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { opened } from '../../../src/contribute/entry.ts';
import { outlineOf } from '../../../src/contribute/outline.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';

/** The fuller record of the good folder, and what a page would know of that folder. */
export const ALDER = 'services/woodland/alder-steps.yaml';
export const alder = opened(readFileSync(join(GOOD_FOLDER, ALDER), 'utf8'));
export const outline = outlineOf(readDirectory(GOOD_FOLDER, TODAY).directory);

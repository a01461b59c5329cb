import { NEW_ENTRY, yamlOf } from '../../contribute/entry.ts';
import type { Group } from '../../contribute/values.ts';
import { headOf } from '../schema-head.ts';
import type { NewRecord } from './record-from.ts';

/** A new record as YAML. Reading the file gives back exactly the same texts. */
export const recordText = (file: string, record: NewRecord): string =>
  headOf(file) + yamlOf(NEW_ENTRY, record as Group);

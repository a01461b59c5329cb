import { parseDocument, Scalar } from 'yaml';
import type { Service } from '../../../src/model/schema/service.ts';
import type { ChangedEntry } from '../../../src/model/tree-with.ts';
import { tree } from './reading.ts';

const textOf = (file: string): string => {
  const found = tree.documents.find((document) => document.file === file);
  if (!found) throw new Error(`There is no data/${file}.`);
  return found.text;
};

export type Edit = (record: ReturnType<typeof parseDocument>) => void;

/** A file of the data with some of its fields changed, and comments and order kept. */
export function edited(file: string, edit: Edit): ChangedEntry {
  const record = parseDocument(textOf(file));
  edit(record);
  return { path: file, text: record.toString({ lineWidth: 0 }) };
}

const fileOf = ({ id, region }: Pick<Service, 'id' | 'region'>): string => `services/${region}/${id}.yaml`;

/** A text in quotes, as the data has telephone numbers. */
export function quoted(text: string): Scalar<string> {
  const node = new Scalar(text);
  node.type = 'QUOTE_DOUBLE';
  return node;
}

/** The same for the file of a service. */
export const corrected = (service: Service, edit: Edit): readonly ChangedEntry[] => [edited(fileOf(service), edit)];

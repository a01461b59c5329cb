import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import { headOf } from '../json-schemas.ts';
import type { NewRecord } from './record-from.ts';

/** Lists of ids, which records write on one line. */
const ON_ONE_LINE = ['areas', 'timing', 'who', 'supports'];

/**
 * A record as its file, written as the others are: each text on one line however long, lists of ids on one line, and a
 * telephone number in quotes so that no nought is lost. Whatever a text holds, it is read back as it was.
 */
export function recordText(file: string, record: NewRecord): string {
  const document = new Document(record, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isSeq(value) && ON_ONE_LINE.includes(name)) value.flow = true;
      if (isScalar(value) && name === 'phone') value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return headOf(file) + document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

import type { Scalar } from 'yaml';
import type { YamlDocument } from '../document.ts';
import { kindOfFile } from '../kinds-of-file.ts';
import { pathsIn } from '../node-at.ts';
import { parsed } from '../read-document.ts';
import { isFreeText } from '../schema/text.ts';
import { schemasAt } from '../schema-at.ts';
import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';

/**
 * "Alder #1 Steps" without quotes is read as "Alder", and "Ring and choose # 3" as "Ring and choose": nobody would miss
 * the rest. Behind an id, a word of a list, a date or a number a comment proper can take nothing away.
 */
export const commentInText = ruleOfEach(
  'comment-in-text',
  'No comment stands behind a text without quotes, so that no text is lost to one.',
  function* (document) {
    for (const value of document.outline?.commented ?? []) {
      const end = value.range?.[1] ?? 0;
      const mark = /^[ \t]+#(\S?)/.exec(document.text.slice(end, end + 200));
      if (value.source && mark && (mark[1] || isText(document, value)))
        yield problemAtOffset(
          document,
          end + mark[0].indexOf('#'),
          'comment-in-text',
          'From this # on, the line is read as a comment and not as text. Put the whole text into quotes; a comment goes on a line of its own.',
        );
    }
  },
);

function isText(document: YamlDocument, value: Scalar): boolean {
  const [schema, yaml] = [kindOfFile(document.file)?.schema, parsed(document)];
  const path = yaml && pathsIn(yaml).get(value.range?.[0] ?? 0);
  return schema !== undefined && path !== undefined && schemasAt(schema, path).some(isFreeText);
}

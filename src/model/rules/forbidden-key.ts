import type { YamlDocument } from '../document.ts';
import type { AskedFor } from '../outline.ts';
import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';

export const forbiddenKey = ruleOfEach(
  'forbidden-key',
  'No record has a field id, slug or __proto__.',
  function* (document) {
    for (const { key, atTop } of document.outline?.fields ?? []) {
      const name = String(key.value);
      if (isForbiddenKey(document, name, atTop))
        yield problemAtOffset(
          document,
          key.range?.[0],
          'forbidden-key',
          `The field "${name}" is not allowed: a record's id is the name of its file. Take it out, and rename the file where another id is meant.`,
        );
    }
  },
);

const NEVER: AskedFor = '__proto__';
const NOT_AT_TOP: readonly AskedFor[] = ['id', 'slug'];

/** True if this rule reports the key. Terms, regions and figures do have an `id`, and other rules check it. */
export const isForbiddenKey = ({ kind }: YamlDocument, name: string, atTop: boolean): boolean =>
  name === NEVER || (kind.record && atTop && (NOT_AT_TOP as readonly string[]).includes(name));

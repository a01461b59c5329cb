import type { Scalar } from 'yaml';
import type { YamlDocument } from '../document.ts';

const PHONE_FIELDS = ['phone', 'public-phone', 'welsh'];

/** The telephone numbers of a file that stand without straight quotes. What has no figure is no number. */
export const unquotedPhones = ({ outline }: YamlDocument): Scalar[] =>
  (outline?.fields ?? []).flatMap(({ key, value }) =>
    PHONE_FIELDS.includes(String(key.value)) && value?.type === 'PLAIN' && /\d/.test(value.source ?? '') ? value : [],
  );

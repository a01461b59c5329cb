import { z } from 'zod';

/** One line of plain text: no HTML, no Markdown, no line break. */
export const line = z
  .string()
  .min(1, { error: 'is empty. Write something, or take the field out: an absent field means not known.' })
  .max(1500, { error: 'is longer than 1,500 characters. Say it shorter, or in two entries.' })
  .refine((text) => text.trim() === text, { error: 'begins or ends with a space. Take it out.' });

/** An id: lower-case words and hyphens, such as `north-west` or `strengthening-families-salford`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id. Write lower-case letters, figures and single hyphens, such as north-west.',
});

/** An address on the web, http or https only. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'is not a web address. Write it whole, beginning with https:// (or http://).',
});

/** A telephone number as people write it: digits in groups, quoted in YAML so that no nought is lost. */
export const phone = z.string().regex(/^(\+44 |0)[0-9]{2,5}( [0-9]{2,8}){1,4}$/, {
  error: 'is not a telephone number. Write it in groups and in quotes, such as "0161 496 0000".',
});

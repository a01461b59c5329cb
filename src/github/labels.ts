import { z } from 'zod';
import { type Api, allPages } from './api.ts';

/** .github/labels.yml: the name of each label, its colour as six hexadecimal digits, and its description. */
export const labelsFile = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z][a-z ]*$/),
    color: z.string().regex(/^[0-9a-f]{6}$/),
    description: z.string().min(1).max(100),
  }),
);

const known = z.object({ name: z.string(), color: z.string(), description: z.string().nullable() });

/** Creates the labels that are missing and updates those that differ. Labels that the file does not name stay as they are. */
export async function applyLabels(api: Api, repository: string, wanted: z.infer<typeof labelsFile>): Promise<void> {
  const there = (await allPages(api, `repos/${repository}/labels`)).map((item) => known.parse(item));
  for (const label of wanted) {
    const old = there.find(({ name }) => name === label.name);
    if (!old) await api('POST', `repos/${repository}/labels`, label);
    else if (old.color !== label.color || old.description !== label.description)
      await api('PATCH', `repos/${repository}/labels/${encodeURIComponent(label.name)}`, label);
  }
}

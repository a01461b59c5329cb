import { z } from 'zod';
import { email, id, idOf, line, webAddress } from './text.ts';

/** Where in which document a thing is said. */
const cited = {
  source: id.describe('The citation of the document that says it'),
  where: line.describe('Where in the document: a section, a table, a page'),
};
const point = z.strictObject({ text: line.describe('What it says, in our own words'), ...cited });

const finding = z.strictObject({
  id: id.describe('Its id within the file'),
  title: line.describe('What was found, in a few words'),
  points: z.array(point).min(1).describe('What was found, each with the document and the place'),
  ask: z.array(line).min(1).describe('What to ask before a service is commissioned: a question of ours'),
  'shown-by': z
    .strictObject({
      services: z.array(id).optional().describe('Ids of services'),
      models: z.array(idOf('model')).optional().describe('Ids of models'),
    })
    .describe('The records that show it'),
});
export type Finding = z.infer<typeof finding>;

/** What documents found for whoever plans a service: a file in data/published/findings/. */
export const findings = z.strictObject({
  title: line.describe('What the findings are about'),
  'rests-on': z.array(point).min(1).describe('What they rest on, which is shown before them'),
  findings: z.array(finding).min(1).describe('The findings, in the order in which they are shown'),
  boxes: z
    .array(
      z.strictObject({
        id: id.describe('Its id within the file'),
        title: line.describe('What the list is'),
        ...cited,
        items: z.array(line).min(1).describe('Its items, in our own words'),
      }),
    )
    .optional()
    .describe('Lists that stand beside the findings'),
});
export type Findings = z.infer<typeof findings> & { id: string };

const tool = z.strictObject({
  name: line.describe('What it is called'),
  by: line.describe('Whose it is'),
  about: line.describe('What it is for, in our own words'),
  url: webAddress.optional().describe('Its address, where the document gives one'),
  email: email.optional().describe('The mailbox of the organisation, where the document gives one'),
  ...cited,
});

const publication = z.strictObject({
  authors: line.describe('Who wrote it'),
  year: z.number().int().min(1900).max(2100).describe('The year in which it was published'),
  title: line.describe('Its title'),
  in: line.describe('The journal, book or publisher'),
  url: webAddress.optional().describe('Its DOI or address, as the document gives it'),
  note: line.optional().describe('What else to know about it'),
});

/** What a document names for practitioners to use and read: a file in data/published/reading/. */
export const reading = z.strictObject({
  title: line.describe('What the list is'),
  source: id.describe('The citation of the document whose references these are'),
  tools: z.array(tool).min(1).describe('Networks, tools and toolkits'),
  references: z.array(publication).min(1).describe('The references of the document, in its order'),
});
export type Reading = z.infer<typeof reading> & { id: string };

import { z } from 'zod/mini';
import { email, id, idOf, line, webAddress } from './text.ts';

/** The document that makes a statement, and the place in it. */
const cited = {
  source: id.check(z.describe('The citation of the document that says it')),
  where: line.check(z.describe('Where in the document: a section, a table, a page')),
};
const point = z.strictObject({ text: line.check(z.describe('What it says, in our own words')), ...cited });

const finding = z.strictObject({
  id: id.check(z.describe('Its id within the file')),
  title: line.check(z.describe('What was found, in a few words')),
  points: z.array(point).check(z.minLength(1), z.describe('What was found, each with the document and the place')),
  ask: z
    .array(line)
    .check(z.minLength(1), z.describe('What to ask before a service is commissioned: a question of ours')),
  'shown-by': z
    .strictObject({
      services: z.optional(z.array(id)).check(z.describe('Ids of services')),
      models: z.optional(z.array(idOf('model'))).check(z.describe('Ids of models')),
    })
    .check(z.describe('The records that show it')),
});
export type Finding = z.infer<typeof finding>;

/** What documents found that matters to people who plan a service: a file in data/published/findings/. */
export const findings = z.strictObject({
  title: line.check(z.describe('What the findings are about')),
  'rests-on': z.array(point).check(z.minLength(1), z.describe('What they rest on, which is shown before them')),
  findings: z.array(finding).check(z.minLength(1), z.describe('The findings, in the order in which they are shown')),
  boxes: z
    .optional(
      z.array(
        z.strictObject({
          id: id.check(z.describe('Its id within the file')),
          title: line.check(z.describe('What the list is')),
          ...cited,
          items: z.array(line).check(z.minLength(1), z.describe('Its items, in our own words')),
        }),
      ),
    )
    .check(z.describe('Lists that stand beside the findings')),
});
export type Findings = z.infer<typeof findings> & { id: string };

const tool = z.strictObject({
  name: line.check(z.describe('What it is called')),
  by: line.check(z.describe('Whose it is')),
  about: line.check(z.describe('What it is for, in our own words')),
  url: z.optional(webAddress).check(z.describe('Its address, where the document gives one')),
  email: z.optional(email).check(z.describe('The mailbox of the organisation, where the document gives one')),
  ...cited,
});

const publication = z.strictObject({
  authors: line.check(z.describe('Who wrote it')),
  year: z.int().check(z.minimum(1900), z.maximum(2100), z.describe('The year in which it was published')),
  title: line.check(z.describe('Its title')),
  in: line.check(z.describe('The journal, book or publisher')),
  url: z.optional(webAddress).check(z.describe('Its DOI or address, as the document gives it')),
  note: z.optional(line).check(z.describe('What else to know about it')),
});

/** What a document recommends to practitioners to use and read: a file in data/published/reading/. */
export const reading = z.strictObject({
  title: line.check(z.describe('What the list is')),
  source: id.check(z.describe('The citation of the document whose references these are')),
  tools: z.array(tool).check(z.minLength(1), z.describe('Networks, tools and toolkits')),
  references: z.array(publication).check(z.minLength(1), z.describe('The references of the document, in its order')),
});
export type Reading = z.infer<typeof reading> & { id: string };

import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { id, idOf, line, unit } from './text.ts';

const count = z.int().check(z.minimum(0));
const tableTwoRow = z.strictObject({
  total: count.check(z.describe('Authorities in all')),
  local: count.check(z.describe('With a locally developed service')),
  pause: count.check(z.describe('With a Pause practice')),
  none: count.check(z.describe('With no service')),
  unknown: count.check(z.describe('Not known')),
});
export type TableTwoRow = z.infer<typeof tableTwoRow>;

const note = line.check(z.describe('What the table counts'));
const notes = z.array(line).check(z.describe('What to know beside the figures'));
const counts = z.record(id, count).check(z.describe('As the table names them'));
const byRegion = z.record(idOf('region'), line);

/** The published tables of the 2021 mapping: counts by region that the directory is reconciled with. */
export const mapping2021 = z.strictObject({
  source: id.check(z.describe('The citation of the mapping')),
  'mapped-from': partialDate.check(z.describe('When the mapping began')),
  'mapped-to': partialDate.check(z.describe('When it ended')),
  'local-authorities': z
    .strictObject({
      note,
      regions: z.record(idOf('region'), tableTwoRow).check(z.describe('By id of region')),
      england: tableTwoRow.check(z.describe('As the table adds up')),
      notes,
    })
    .check(z.describe('Table 2: authorities by what they have')),
  'fdac-teams': z
    .strictObject({
      note,
      regions: z.record(idOf('region'), count).check(z.describe('By id of region')),
      england: count.check(z.describe('As the table adds up')),
      notes,
    })
    .check(z.describe('Table 3: FDAC teams')),
  'who-for': z.strictObject({ note, counts }).check(z.describe('Table 4: services by whom they work with')),
  timing: z.strictObject({ note, counts }).check(z.describe('Table 5: services by when they work')),
  other: z
    .array(
      z.strictObject({
        what: line.check(z.describe('What was counted')),
        value: line.check(z.describe('What was found')),
        note: z.optional(line).check(z.describe('How far the figure holds')),
      }),
    )
    .check(z.describe('Figures outside the tables')),
  reconciliation: z
    .strictObject({
      local: byRegion.check(z.describe('Locally developed services, by id of region')),
      pause: byRegion.check(z.describe('Pause practices, by id of region')),
      fdac: byRegion.check(z.describe('FDAC teams, by id of region')),
      notes,
    })
    .check(z.describe("Where the directory's names and the published counts differ, and why")),
});
export type Mapping2021 = z.infer<typeof mapping2021>;

/** Figures as one document publishes them. */
export const figures = z.strictObject({
  title: line.check(z.describe('What the figures are about')),
  source: id.check(z.describe('The citation of the document')),
  caution: z.optional(line).check(z.describe('What the figures cannot show')),
  figures: z
    .array(
      z.strictObject({
        id: id.check(z.describe('Its id within the file')),
        label: line.check(z.describe('What was counted')),
        value: z.union([z.number(), line]).check(z.describe('The figure, or the words that stand for one')),
        unit: z.optional(unit).check(z.describe('What it is counted in')),
        of: z.optional(count).check(z.describe('Of how many, where the document says for how many it was known')),
        where: z.optional(line).check(z.describe('Where in the document: a section, a table, a page')),
        note: z.optional(line).check(z.describe('What else to know about it')),
      }),
    )
    .check(z.minLength(1), z.describe('The figures, as the document gives them')),
});
export type Figures = z.infer<typeof figures> & { id: string };

import { z } from 'zod';
import { partialDate } from './date.ts';
import { id, idOf, label, line } from './text.ts';

const count = z.number().int().min(0);
const tableTwoRow = z.strictObject({
  total: count.describe('Authorities in all'),
  local: count.describe('With a locally developed service'),
  pause: count.describe('With a Pause practice'),
  none: count.describe('With no service'),
  unknown: count.describe('Not known'),
});
export type TableTwoRow = z.infer<typeof tableTwoRow>;

const note = line.describe('What the table counts');
const notes = z.array(line).describe('What to know beside the figures');
const counts = z.record(id, count).describe('As the table names them');
const byRegion = z.record(idOf('region'), line);

/** The published tables of the 2021 mapping: counts by region that the directory is reconciled with. */
export const mapping2021 = z.strictObject({
  source: id.describe('The citation of the mapping'),
  'mapped-from': partialDate.describe('When the mapping began'),
  'mapped-to': partialDate.describe('When it ended'),
  'local-authorities': z
    .strictObject({
      note,
      regions: z.record(idOf('region'), tableTwoRow).describe('By id of region'),
      england: tableTwoRow.describe('As the table adds up'),
      notes,
    })
    .describe('Table 2: authorities by what they have'),
  'fdac-teams': z
    .strictObject({
      note,
      regions: z.record(idOf('region'), count).describe('By id of region'),
      england: count.describe('As the table adds up'),
      notes,
    })
    .describe('Table 3: FDAC teams'),
  'who-for': z.strictObject({ note, counts }).describe('Table 4: services by whom they work with'),
  timing: z.strictObject({ note, counts }).describe('Table 5: services by when they work'),
  other: z
    .array(
      z.strictObject({
        what: line.describe('What was counted'),
        value: line.describe('What was found'),
        note: line.optional().describe('How far the figure holds'),
      }),
    )
    .describe('Figures outside the tables'),
  reconciliation: z
    .strictObject({
      local: byRegion.describe('Locally developed services, by id of region'),
      pause: byRegion.describe('Pause practices, by id of region'),
      fdac: byRegion.describe('FDAC teams, by id of region'),
      notes,
    })
    .describe("Where the directory's names and the published counts differ, and why"),
});
export type Mapping2021 = z.infer<typeof mapping2021>;

/** Figures as one document published them. */
export const figures = z.strictObject({
  title: line.describe('What the figures are about'),
  source: id.describe('The citation of the document'),
  caution: line.optional().describe('What the figures cannot show'),
  figures: z
    .array(
      z.strictObject({
        id: id.describe('Its id within the file'),
        label: line.describe('What was counted'),
        value: z.union([z.number(), line]).describe('The figure, or the words that stand for one'),
        unit: label.optional().describe('What it is counted in'),
        of: count.optional().describe('Of how many, where the document says for how many it was known'),
        where: line.optional().describe('Where in the document: a section, a table, a page'),
        note: line.optional().describe('What else to know about it'),
      }),
    )
    .min(1)
    .describe('The figures, as the document gives them'),
});
export type Figures = z.infer<typeof figures> & { id: string };

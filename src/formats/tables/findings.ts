import type { Directory } from '../../model/directory.ts';
import type { Findings } from '../../model/schema/findings.ts';
import { type Download, download } from '../table.ts';
import { list, text, whole, word } from './columns.ts';

const PARTS = ['rests-on', 'finding', 'list'] as const;
const SAYS = ['point', 'question', 'item'] as const;

type Line = {
  findings: string;
  part: (typeof PARTS)[number];
  id: string;
  title: string;
  is: (typeof SAYS)[number];
  number: number;
  text: string;
  source?: string;
  where?: string;
  services?: readonly string[];
  models?: readonly string[];
};

/** One row for each point, each question to ask and each item of what documents found about planning a service. */
export const findingsTable = (directory: Directory): Download =>
  download<Line>(
    {
      name: 'findings',
      title: 'What makes it work',
      description:
        'One line for each point of what documents found for whoever plans a service, with the document and the place, and for each question of ours to ask before one is commissioned.',
      key: ['findings', 'part', 'part_id', 'says', 'number'],
    },
    [
      text<Line>('findings', 'Findings (id)', 'The id of the set of findings', ({ findings }) => findings),
      word(
        'part',
        'Part',
        'rests-on: what the whole set rests on. list: a list that stands beside the findings',
        PARTS,
        ({ part }) => part,
      ),
      text('part_id', 'Part (id)', 'The id of the finding or list; rests-on for what all rests on', ({ id }) => id),
      text('title', 'Title', 'What was found, in a few words', ({ title }) => title),
      word(
        'says',
        'What the line is',
        'point: what a document says. question: what to ask, which is ours. item: of a list',
        SAYS,
        ({ is }) => is,
      ),
      whole('number', 'Number', 'Counted from 1 within what stands to its left', ({ number }) => number),
      text('text', 'Text', 'What it says, in our own words', (line) => line.text),
      text('citation', 'Citation (id)', 'As in citations.csv; empty of a question', ({ source }) => source),
      text('where', 'Where', 'Where in the document', ({ where }) => where),
      list('service_ids', 'Shown by (services)', 'Ids of services that show it', ({ services = [] }) => services),
      list('model_ids', 'Shown by (models)', 'Ids of models that show it', ({ models = [] }) => models),
    ],
    [...directory.findings.values()].flatMap(linesOf),
  );

function linesOf({ id: findings, title, findings: all, boxes = [], 'rests-on': grounds }: Findings): Line[] {
  const numbered = <Item extends object>(items: readonly Item[]) =>
    items.map((item, at) => ({ ...item, number: at + 1 }));
  return [
    ...numbered(grounds).map(
      (point): Line => ({ findings, part: 'rests-on', id: 'rests-on', title, is: 'point', ...point }),
    ),
    ...all.flatMap(({ id, title: found, points, ask, 'shown-by': { services = [], models = [] } }): Line[] => {
      const of = { findings, part: 'finding' as const, id, title: found, services, models };
      return [
        ...numbered(points).map((point): Line => ({ ...of, is: 'point', ...point })),
        ...numbered(ask.map((question) => ({ text: question }))).map(
          (one): Line => ({ ...of, is: 'question', ...one }),
        ),
      ];
    }),
    ...boxes.flatMap(({ id, title: box, items, source, where }) =>
      numbered(items.map((item) => ({ text: item }))).map(
        (item): Line => ({ findings, part: 'list', id, title: box, is: 'item', source, where, ...item }),
      ),
    ),
  ];
}

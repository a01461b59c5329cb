import type { PartialDate } from '../../model/partial-date.ts';
import { type Cell, type Column, SEPARATOR } from '../table.ts';

/** A column of text. */
export const text = <Row>(
  name: string,
  title: string,
  description: string,
  value: (row: Row) => string | undefined,
): Column<Row> => ({ name, title, description, datatype: 'string', value });

/** A column of whole numbers. */
export const whole = <Row>(
  name: string,
  title: string,
  description: string,
  value: (row: Row) => number | undefined,
): Column<Row> => ({ name, title, description, datatype: 'integer', value });

/** A column that holds one of a few words. */
export const word = <Row>(
  name: string,
  title: string,
  description: string,
  values: readonly string[],
  value: (row: Row) => string | undefined,
): Column<Row> => ({ ...text(name, title, description, value), values });

/** A column of several ids, or of words without semicolons, separated by `BETWEEN`. */
export const list = <Row>(
  name: string,
  title: string,
  description: string,
  value: (row: Row) => readonly string[],
): Column<Row> => ({
  ...text<Row>(name, title, `${description}, with semicolons between`, (row) =>
    value(row)
      .map((item) => item.replaceAll(';', ','))
      .join(SEPARATOR),
  ),
  several: true,
});

const PARTS = ['year', 'month', 'day'] as const;

/**
 * A date in three columns of numbers. In a single column a spreadsheet would turn March into 1 March, or a year into a
 * day; the month and the day are empty where the evidence does not state them.
 */
export const dateColumns = <Row>(
  name: string,
  title: string,
  description: string,
  value: (row: Row) => PartialDate | undefined,
): Column<Row>[] =>
  PARTS.map((part, at) => ({
    name: `${name}_${part}`,
    title: `${title}: ${part}`,
    description: `${description} The ${part} alone; empty where it is not known.`,
    datatype: 'integer',
    value: (row): Cell => {
      const figures = value(row)?.split('-')[at];
      return figures ? Number(figures) : undefined;
    },
  }));

import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { file, type FileReply } from './reply.js';

/** A column of a table to take away. */
export interface CsvColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | number | null;
}

/**
 * A table as a CSV file, as spreadsheets in French open it: UTF-8 with its mark, semicolons, one line a row. A cell
 * that begins as a formula would be run by the spreadsheet: an apostrophe keeps it a text.
 */
export function csv<Row>(name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): FileReply {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => cell(row)))];
  const bytes = Buffer.from(
    stringify(lines, {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
      quoted: true,
      quoted_empty: true,
      escape_formulas: true,
    }),
  );
  return file({ name, type: 'text/csv; charset=utf-8', size: bytes.length }, (range) =>
    Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes]),
  );
}

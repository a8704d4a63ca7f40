import { Readable } from 'node:stream';
import { file, type FileReply } from './reply.js';

/** A column of a table to take away. */
export interface CsvColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | number | null;
}

/** A table as a CSV file, as spreadsheets in French open it: UTF-8 with its mark, semicolons, one line a row. */
export function csv<Row>(name: string, columns: readonly CsvColumn<Row>[], rows: readonly Row[]): FileReply {
  const lines = [
    columns.map(({ title }) => quoted(title)),
    ...rows.map((row) => columns.map(({ cell }) => quoted(cell(row)))),
  ];
  const bytes = Buffer.from(`\ufeff${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`);
  return file({ name, type: 'text/csv; charset=utf-8', size: bytes.length }, (range) =>
    Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes]),
  );
}

/** A cell that begins as a formula would be run by the spreadsheet that opens it: an apostrophe keeps it a text. */
function quoted(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

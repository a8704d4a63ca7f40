import { text } from 'node:stream/consumers';
import { csv } from './csv.js';

const written = async (...rows: (string | number | null)[]): Promise<string> => {
  const reply = csv('liste.csv', [{ title: 'Élève', cell: (row: string | number | null) => row }], rows);
  const all = await text(await reply.open());
  expect(Buffer.byteLength(all)).toBe(reply.size - 3);
  return all;
};

describe('a table to take away', () => {
  it('has its titles, a line a row, quotes doubled', async () => {
    expect(await written('Inès « la »', 'dit "oui"', null, 12)).toBe(
      '"Élève"\r\n"Inès « la »"\r\n"dit ""oui"""\r\n""\r\n"12"\r\n',
    );
  });
  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'])(
    'never runs %s in the spreadsheet that opens it',
    async (formula) => {
      expect(await written(formula)).toContain(`"'${formula.replaceAll('"', '""')}"`);
    },
  );
});

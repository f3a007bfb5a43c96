import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { csvOf } from '../../../server/contract/csv.ts';

const read = (text: string, delimiter: string) =>
  parse(text, { bom: true, delimiter, relax_column_count: true }) as string[][];

describe('a file for spreadsheets', () => {
  it('begins with a byte-order mark, and reads back as what it was', () => {
    const rows = [
      ['Fiche', 'Organisation'],
      ['Eau ; assainissement', 'Ville "de" Podor'],
      ['Sur\ndeux lignes', 'São Tomé, Água'],
      ['', ' bords '],
    ];
    for (const [language, delimiter] of [
      ['fr', ';'],
      ['es', ';'],
      ['pt', ';'],
      ['en', ','],
    ] as const) {
      const text = csvOf(rows, language);
      expect(text.codePointAt(0)).to.equal(0xfeff);
      expect(read(text, delimiter), language).to.deep.equal(rows);
    }
  });

  it('has no cell that a spreadsheet would run', () => {
    const dangerous = [
      '=1+1',
      '+33 1',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1+1',
      '＝1',
      '=cmd|"/C calc"!A0',
    ];
    for (const cell of dangerous) {
      const [[found = '']] = read(csvOf([[cell]], 'fr'), ';') as [string[]];
      expect(found, cell).to.equal(`'${cell}`);
    }
    expect(read(csvOf([['2026-11-20', 'a=b', '1-2']], 'en'), ',')).to.deep.equal([
      ['2026-11-20', 'a=b', '1-2'],
    ]);
  });
});

import { expect } from 'chai';
import { describe, it } from 'mocha';
import { decodeList } from '../../../client/people/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

describe('reading the bytes of a list', () => {
  it('takes UTF-8 with or without its mark', () => {
    expect(decodeList(bytes('Prénom;Léa'))).to.deep.equal({ text: 'Prénom;Léa' });
    expect(decodeList(bytes([0xef, 0xbb, 0xbf], 'Prénom'))).to.deep.equal({ text: 'Prénom' });
  });

  it('takes what older spreadsheets write: Windows-1252', () => {
    expect(decodeList(bytes('L', [0xe9], 'a;Orl', [0xe9], 'ans'))).to.deep.equal({ text: 'Léa;Orléans' });
  });

  it('takes UTF-16 with its mark', () => {
    expect(decodeList(new Uint8Array([0xff, 0xfe, 0x4c, 0, 0xe9, 0]))).to.deep.equal({ text: 'Lé' });
    expect(decodeList(new Uint8Array([0xfe, 0xff, 0, 0x4c, 0, 0xe9]))).to.deep.equal({ text: 'Lé' });
  });

  it('says that a workbook is none, and that nothing is nothing', () => {
    expect(decodeList(bytes('PK', [3, 4, 20, 0]))).to.deep.equal({ problem: 'workbook' });
    expect(decodeList(bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).to.deep.equal({ problem: 'workbook' });
    expect(decodeList(bytes(' \r\n'))).to.deep.equal({ problem: 'empty' });
    expect(decodeList(bytes('PK;nom'))).to.deep.equal({ text: 'PK;nom' });
  });
});

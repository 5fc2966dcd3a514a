import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { hasActiveContent } from '../../../src/register/scan/active-content.ts';
import { samples } from './samples.ts';

const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(
    ['%PDF-1.7\n', ...parts, '\nstartxref\n0\n%%EOF'].map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  );
const packed = (text: string | Buffer, type = 'ObjStm') =>
  pdf(`1 0 obj<</Type/${type}/Filter/FlateDecode>>stream\n`, deflateSync(text), '\nendstream\nendobj');

describe('a scan that could act', () => {
  it('[DHTN-F9] is told by what it names: scripts, programs, attached files, forms, a password', () => {
    for (const name of ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA', 'Encrypt'])
      expect([name, hasActiveContent(pdf(`1 0 obj<</Type/Action/S/${name} 2 0 R>>endobj`))]).toEqual([name, true]);
  });

  it('also where the name is written with codes, or the object is packed', () => {
    expect(hasActiveContent(pdf('1 0 obj<</S/J#61vaScript(app.alert)>>endobj'))).toBe(true);
    expect(hasActiveContent(packed('1 0 <</S/JavaScript/JS(app.alert)>>'))).toBe(true);
    expect(hasActiveContent(packed('1 0 <</S/L#61unch>>'))).toBe(true);
    expect(hasActiveContent(packed(Buffer.alloc(9 * 1024 * 1024, 32)))).toBe(true);
  });

  it('a scan of paper is none, whatever its pictures spell by chance', () => {
    expect(hasActiveContent(samples.pdf)).toBe(false);
    expect(hasActiveContent(packed('1 0 <</Type/Page/Launcher 1>>'))).toBe(false);
    const picture = Buffer.concat([randomBytes(200_000), Buffer.from('/JS /XFA '), randomBytes(200_000)]);
    const scanned = pdf('1 0 obj<</Subtype/Image>>stream\n', picture, '\nendstream\nendobj');
    expect(hasActiveContent(scanned)).toBe(false);
  });
});

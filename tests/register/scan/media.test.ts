import { describe, expect, it } from '@jest/globals';
import { judgedByBytes } from '../../../src/register/scan/media.ts';
import { samples } from './samples.ts';

const KINDS = ['pdf', 'jpeg', 'png', 'tiff'] as const;

describe('what a scan is', () => {
  it.each(KINDS)('is told by its bytes: %s', (media) => {
    expect(judgedByBytes(samples[media])).toEqual({ media, whole: true });
  });

  it.each(KINDS)('one that was cut off is not whole: %s', (media) => {
    for (let length = 16; length < samples[media].length - 12; length += 1) {
      expect(judgedByBytes(samples[media].subarray(0, length))).toEqual({ media, whole: false });
    }
  });

  it('nothing else is taken for one, however it is called', () => {
    const others = ['', 'PK\u0003\u0004 word/document.xml', '<html>%PD', '<svg/>', 'MZ', 'GIF89a', '\u00ff\u00d8'];
    for (const other of others) expect(judgedByBytes(Buffer.from(other, 'latin1'))).toBeUndefined();
  });

  it('a PDF may have a line before its head, and pages in compressed streams', () => {
    const text = samples.pdf.toString('latin1');
    expect(judgedByBytes(Buffer.from(`scanner 3000\n${text}`))).toEqual({ media: 'pdf', whole: true });
    const compressed = text.replace('/Type/Page/Parent', '/Type/ObjStm/Parent');
    expect(judgedByBytes(Buffer.from(compressed))).toEqual({ media: 'pdf', whole: true });
    const pageless = text.replace('/Type/Page/Parent', '/Parent');
    expect(judgedByBytes(Buffer.from(pageless))).toEqual({ media: 'pdf', whole: false });
  });

  it('a picture without a size has no page', () => {
    const flat = Buffer.from(samples.png);
    flat.writeUInt32BE(0, 16);
    expect(judgedByBytes(flat)).toEqual({ media: 'png', whole: false });
    const line = Buffer.from(samples.jpeg);
    line.writeUInt16BE(0, 25);
    expect(judgedByBytes(line)).toEqual({ media: 'jpeg', whole: false });
  });

  it('a TIFF may be written in either order', () => {
    const big = Buffer.concat([Buffer.from('MM\0*', 'latin1'), Buffer.from('000000080001', 'hex'), Buffer.alloc(16)]);
    expect(judgedByBytes(big)).toEqual({ media: 'tiff', whole: true });
  });
});

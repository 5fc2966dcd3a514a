import type { ScanMedia } from './events.ts';

/** What some bytes are: a kind of scan, whole or not; undefined if none that we know. */
export interface Judged {
  media: ScanMedia;
  /** False for what was cut off, or has no page. */
  whole: boolean;
}

/** Media types by kind. */
export const mediaTypes: Record<ScanMedia, string> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
};

/** Some programs write a line or two before the head of a PDF, and after its end. */
const PDF_HEAD_WITHIN = 1024;
const PDF_END_WITHIN = 4096;
const PNG_HEAD = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Tells by the bytes alone what a scan is: a name or a declared type may say anything. */
export function judgedByBytes(content: Buffer): Judged | undefined {
  if (content.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])))
    return { media: 'jpeg', whole: wholeJpeg(content) };
  if (content.subarray(0, 8).equals(PNG_HEAD)) return { media: 'png', whole: wholePng(content) };
  const order = content.toString('latin1', 0, 4);
  if (order === 'II*\0' || order === 'MM\0*') return { media: 'tiff', whole: wholeTiff(content, order === 'II*\0') };
  if (content.subarray(0, PDF_HEAD_WITHIN).includes('%PDF-')) return { media: 'pdf', whole: wholePdf(content) };
  return undefined;
}

/** Its end is there, and it has a page; pages may also lie in compressed streams of objects. */
function wholePdf(content: Buffer): boolean {
  const end = content.subarray(-PDF_END_WITHIN);
  if (!end.includes('startxref') || !end.includes('%%EOF')) return false;
  return /\/Type\s*\/(?:Page(?![A-Za-z])|ObjStm)/.test(content.toString('latin1'));
}

/** Walks the segments up to the picture itself: one says how large it is, and behind it comes the end. */
function wholeJpeg(content: Buffer): boolean {
  let at = 2;
  let sized = false;
  while (at + 9 < content.length && content[at] === 0xff) {
    const marker = content[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) sized = content.readUInt16BE(at + 5) > 0 && content.readUInt16BE(at + 7) > 0;
    if (marker === 0xda) return sized && content.lastIndexOf(Buffer.from([0xff, 0xd9])) > at;
    at += 2 + content.readUInt16BE(at + 2);
  }
  return false;
}

function wholePng(content: Buffer): boolean {
  if (content.length < 33 || content.toString('latin1', 12, 16) !== 'IHDR') return false;
  const sized = content.readUInt32BE(16) > 0 && content.readUInt32BE(20) > 0;
  return sized && content.includes('IDAT', 33, 'latin1') && content.subarray(-1024).includes('IEND');
}

/** The first directory lies in the file and has entries. */
function wholeTiff(content: Buffer, little: boolean): boolean {
  if (content.length < 8) return false;
  const at = little ? content.readUInt32LE(4) : content.readUInt32BE(4);
  if (at < 8 || at + 2 > content.length) return false;
  const entries = little ? content.readUInt16LE(at) : content.readUInt16BE(at);
  return entries > 0 && at + 2 + entries * 12 <= content.length;
}

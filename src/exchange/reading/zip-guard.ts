import { createInflateRaw } from 'node:zlib';
import { FileRefused } from '../problems.ts';

/** One file inside a zip archive. */
interface Entry {
  name: string;
  method: number;
  /** Where its local header begins, and where its data does. */
  at: number;
  dataAt: number;
  data: Buffer;
}

/**
 * Looks through an .xlsx archive before it is read: no macros, nothing hidden between its entries, and no more content
 * than `limit` when unpacked, whatever its headers claim.
 * @param limit bytes
 * @throws FileRefused `import/macros`, `import/inflates-too-much`, `import/corrupt`
 */
export async function guardArchive(file: Buffer, limit: number): Promise<void> {
  const entries = directory(file);
  if (entries.some(({ name }) => /vbaProject\.bin$|macrosheets\//i.test(name))) throw new FileRefused('import/macros');
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new FileRefused('import/not-a-table');
  let left = limit;
  for (const entry of entries) {
    left -= entry.method === 0 ? entry.data.length : await inflatedSize(entry.data, left);
    if (left < 0) throw new FileRefused('import/inflates-too-much', { limit: Math.round(limit / 1_000_000) });
  }
}

/** Bytes of one entry when unpacked; unpacking stops as soon as they are more than `most`. */
function inflatedSize(data: Buffer, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const inflate = createInflateRaw();
    let size = 0;
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        inflate.destroy();
        resolve(size);
      }
    });
    inflate.on('end', () => resolve(size));
    inflate.on('error', () => reject(new FileRefused('import/corrupt')));
    inflate.end(data);
  });
}

/** The archive's entries by its central directory; they must fill the file without gaps that could hide more. */
function directory(file: Buffer): Entry[] {
  try {
    const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (end < 0) throw new RangeError('no central directory');
    const count = file.readUInt16LE(end + 10);
    const start = file.readUInt32LE(end + 16);
    const entries: Entry[] = [];
    let at = start;
    for (let index = 0; index < count; index++) {
      if (file.readUInt32LE(at) !== 0x02014b50) throw new RangeError('broken central directory');
      const compressed = file.readUInt32LE(at + 20);
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
        number,
        number,
        number,
      ];
      const local = file.readUInt32LE(at + 42);
      const dataAt = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      entries.push({
        name: file.toString('utf8', at + 46, at + 46 + nameLength),
        method: file.readUInt16LE(at + 10),
        at: local,
        dataAt,
        data: file.subarray(dataAt, dataAt + compressed),
      });
      at += 46 + nameLength + extra + comment;
    }
    withoutGaps(entries, start);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new FileRefused('import/corrupt');
    throw error;
  }
}

/** Between two entries lies at most the descriptor that a streamed entry ends with. */
const DESCRIPTOR = 24;

function withoutGaps(entries: readonly Entry[], directoryAt: number): void {
  let next = 0;
  for (const { at, dataAt, data } of [...entries].sort((a, b) => a.at - b.at)) {
    if (at < next || at - next > DESCRIPTOR) throw new RangeError('a gap between entries');
    next = dataAt + data.length;
  }
  if (directoryAt < next || directoryAt - next > DESCRIPTOR) throw new RangeError('a gap before the directory');
}

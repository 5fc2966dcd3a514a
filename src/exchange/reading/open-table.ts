import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { FileRefused } from '../problems.ts';
import type { Table } from './table.ts';
import { guardArchive } from './zip-guard.ts';

/** The content of a file, which can be read from its beginning more than once. */
export interface FileContent {
  stream(): Readable;
}

/** A file that is in memory. */
export function inMemory(content: Buffer): FileContent {
  return { stream: () => Readable.from([content], { objectMode: false }) };
}

/** A file on disk. */
export function onDisk(path: string): FileContent {
  return { stream: () => createReadStream(path) };
}

/**
 * Opens an .xlsx or .csv file as a table; which of the two it is, its content says and not its name.
 * @param unpackedLimit bytes that an .xlsx archive may unpack to
 * @throws FileRefused with the reason why the file cannot be read
 */
export async function openTable(file: FileContent, unpackedLimit: number): Promise<Table> {
  const format = await lookThrough(file, unpackedLimit);
  // The readers are loaded when the first file comes, not when the server starts.
  if (format === 'xlsx') return (await import('./xlsx.ts')).readXlsx(await whole(file));
  return (await import('./csv.ts')).readCsv(file.stream());
}

/**
 * Tells what a file is, without reading its rows: quick, and enough to turn away what can never be read.
 * @throws FileRefused
 */
export async function lookThrough(file: FileContent, unpackedLimit: number): Promise<'xlsx' | 'csv'> {
  const head = await firstBytes(file);
  if (head.length === 0) throw new FileRefused('import/empty');
  if (head.toString('latin1', 0, 4) === 'PK\x03\x04') {
    await guardArchive(await whole(file), unpackedLimit);
    return 'xlsx';
  }
  if (head.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1') {
    const encrypted = (await whole(file)).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileRefused(encrypted ? 'import/encrypted' : 'import/old-excel');
  }
  if (head.toString('hex', 0, 2) === 'fffe' || head.toString('hex', 0, 2) === 'feff') {
    throw new FileRefused('import/not-utf8', { row: 1 });
  }
  if (head.includes(0) || head.toString('latin1', 0, 4) === '%PDF') throw new FileRefused('import/not-a-table');
  return 'csv';
}

async function firstBytes(file: FileContent): Promise<Buffer> {
  for await (const chunk of file.stream()) return chunk as Buffer;
  return Buffer.alloc(0);
}

async function whole(file: FileContent): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.stream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

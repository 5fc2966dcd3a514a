import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { StoredEvent } from '../../src/kernel/envelope.ts';

const BLOCK = 1 << 20;
const LINE_END = 10;

/** Writes events as one line of JSON each. @returns how many */
export async function writeNdjson(path: string, events: AsyncIterable<StoredEvent>): Promise<number> {
  const file = openSync(path, 'w');
  let written = 0;
  let lines: string[] = [];
  const flush = () => writeSync(file, lines.join(''));
  for await (const event of events) {
    lines.push(`${JSON.stringify(event)}\n`);
    written += 1;
    if (lines.length < 1000) continue;
    flush();
    lines = [];
  }
  flush();
  closeSync(file);
  return written;
}

/** Reads such a file as fast as it can be done: block by block, each line parsed. @returns how many events there were */
export function scanNdjson(path: string): number {
  const file = openSync(path, 'r');
  const block = Buffer.allocUnsafe(BLOCK);
  let kept = 0;
  let events = 0;
  for (;;) {
    const read = readSync(file, block, kept, BLOCK - kept, null);
    if (read === 0) break;
    const end = kept + read;
    const whole = block.subarray(0, end).lastIndexOf(LINE_END) + 1;
    for (const line of block.toString('utf8', 0, whole).split('\n')) {
      if (line === '') continue;
      JSON.parse(line);
      events += 1;
    }
    block.copyWithin(0, whole, end);
    kept = end - whole;
  }
  closeSync(file);
  return events;
}

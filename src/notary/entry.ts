import type { Position } from '../kernel/envelope.ts';
import { leafHash } from './merkle-tree.ts';

/** What the notary keeps of an event: enough to name it if it is changed or gone. No personal data, nothing sealed. */
export interface Entry {
  /** `meta.hash`: it covers the whole event but its position. */
  hash: string;
  eventId: string;
  stream: string;
  revision: number;
}

/** An entry, and where its event lies in the log. The position is the store's own: it is no part of what is proved. */
export interface PlacedEntry extends Entry {
  position: Position;
}

/** The text of which the leaf is the hash: `hash id revision stream`. */
export function textOf({ hash, eventId, revision, stream }: Entry): string {
  return `${hash} ${eventId} ${revision} ${stream}`;
}

/** The leaf of an entry. */
export function leafOf(entry: Entry): Buffer {
  return leafHash(textOf(entry));
}

/** A line of the notary's files. */
export function lineOf(entry: PlacedEntry): string {
  return `${textOf(entry)}\t${entry.position}\n`;
}

/** @returns undefined if the line is not one */
export function entryIn(line: string): PlacedEntry | undefined {
  const found = /^([0-9a-f]{64}) (\S+) (\d+) (\S+)\t(\S+)$/.exec(line);
  if (!found) return undefined;
  const [, hash, eventId, revision, stream, position] = found as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { hash, eventId, revision: Number(revision), stream, position };
}

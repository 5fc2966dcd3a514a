import type { PlainDate } from '../../../src/kernel/plain-date.ts';

/** What stands for a build. */
export interface BuildRow {
  _id: number;
  projection: string;
  version: number;
  /** The definitions of its collections, as JSON text. */
  collections: string;
  /** Of a projection's builds the one with the highest number answers; null: it stands beside. */
  answering: number | null;
  /** Being filled: it cannot be asked. */
  bulk: boolean;
  /** In bulk, while documents are written beyond the checkpoint: after a crash here it begins anew. */
  dirty: boolean;
  position: string | null;
  knownFrom: string | null;
  /** The day up to which dated changes have been carried out. */
  day: PlainDate | null;
  /** What is being carried out: it was put down whole, under `by`, and is finished before anything else. */
  pending: (Reached & { by?: number }) | null;
  /** The newest token under which it is written; without one a single process writes it. */
  token?: number;
}

/** How far a build has got. */
export interface Reached {
  position: string;
  knownFrom: string | null;
  day: PlainDate | null;
}

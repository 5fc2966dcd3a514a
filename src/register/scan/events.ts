import { z } from 'zod';
import { event, type EventOf } from '../../kernel/event.ts';

/** What a scan may be. */
export const scanMedia = z.enum(['pdf', 'jpeg', 'png', 'tiff']);
export type ScanMedia = z.infer<typeof scanMedia>;

/** A picture of a paper was brought. Stream `scan-<id>`; the blob is the hash of what was sealed, so that a change shows. */
export const ScanReceived = event('ScanReceived', 1, z.object({ blob: z.string(), media: scanMedia, bytes: z.int() }));

/** Something recorded refers to it for the first time: from then on it stays. */
export const ScanKept = event('ScanKept', 1, z.object({ by: z.string() }));

/** Nothing referred to it within a day. */
export const ScanDiscarded = event('ScanDiscarded', 1, z.object({ blob: z.string() }));

/** Every event of a `scan-<id>` stream. */
export const scanEvents = [ScanReceived, ScanKept, ScanDiscarded] as const;

export type ScanEvent = EventOf<(typeof scanEvents)[number]>;

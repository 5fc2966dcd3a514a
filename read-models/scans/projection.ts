import { ScanDiscarded, ScanKept, ScanReceived } from '../../src/register/scan/events.ts';
import { subjectOf } from '../placing.ts';
import { on, projection } from '../projection.ts';

/** Scans that nothing refers to yet, by when they were received. */
export const waitingScans = projection(
  'waiting-scans',
  1,
  { waiting: { fields: { receivedAt: 'string' }, sorts: ['receivedAt'] } },
  on(ScanReceived, (e) => [
    { kind: 'put', collection: 'waiting', id: subjectOf(e), doc: { receivedAt: e.recordedAt } },
  ]),
  on(ScanKept, (e) => [{ kind: 'remove', collection: 'waiting', id: subjectOf(e) }]),
  on(ScanDiscarded, (e) => [{ kind: 'remove', collection: 'waiting', id: subjectOf(e) }]),
);

import { z } from 'zod';
import { event, personal, plainDate } from '../../kernel/event.ts';
import { countedAs } from '../member/person.ts';
import { partyAgeGap } from '../takeover/events.ts';

/** Why rights are restored: removed wrongly (294-QĐ/TW 5.2.2), or a complaint was upheld (8.2). */
export const restorationGround = z.enum(['wronglyRemoved', 'complaintUpheld']);

/**
 * Khôi phục quyền đảng viên: on the roll again as what the person was, with continuous party age; dues for the time
 * between are owed. Source: 294-QĐ/TW 5.2.2; 06-HD/TW 5.3.
 */
export const MemberRestored = event(
  'MemberRestored',
  1,
  z.object({
    ...countedAs,
    /** The cell in which the person was counted until then. */
    from: z.uuid(),
    left: z.enum(['struckOff', 'exited', 'expelled']),
    leftOn: plainDate,
    status: z.enum(['probationary', 'official']),
    ground: restorationGround,
    newFacts: personal(z.string().optional()),
  }),
  (e) => [
    { fact: 'cell', value: e.data.cell, from: e.effectiveOn },
    { fact: 'status', value: e.data.status, from: e.effectiveOn },
  ],
);

/** The removal stands: not looked into again without new facts (294-QĐ/TW 5.2.1). */
export const RestorationRefused = event(
  'RestorationRefused',
  1,
  z.object({ cell: z.uuid(), why: personal(z.string()), newFacts: personal(z.string().optional()) }),
);

/** Gián đoạn sinh hoạt: contact was lost. The person keeps the line on the roll until a conclusion (D§2.7). */
export const ActivityInterrupted = event(
  'ActivityInterrupted',
  1,
  z.object({ cell: z.uuid(), why: personal(z.string().optional()) }),
  (e) => [{ fact: 'interrupted', value: true, from: e.effectiveOn }],
);

/** Nối lại sinh hoạt: not by own fault; the time between comes off party age (294-QĐ/TW 5.2.8, 4.5.1). */
export const ActivityResumed = event(
  'ActivityResumed',
  1,
  z.object({
    cell: z.uuid(),
    interruptedOn: plainDate,
    confirmedBy: z.array(z.uuid()),
    /** All time that does not count towards party age, this one included. */
    partyAgeGaps: z.array(partyAgeGap.partial({ ground: true })),
    /** The day from which party age is counted, all gaps over: a forecast looks nothing up. */
    countedFrom: plainDate,
    /** The highest milestone awarded so far; 0 if none. */
    highest: z.int(),
  }),
  (e) => [{ fact: 'interrupted', value: false, from: e.effectiveOn }],
);

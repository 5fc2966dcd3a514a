import { z } from 'zod';
import { event, personal, plainDate } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { committeePosition } from '../organisation/events.ts';

/** Why a member is looked into: inspection, a complaint or a denunciation being settled (294-QĐ/TW 6.3.1đ). */
export const inspectionGround = z.enum(['inspection', 'complaint', 'denunciation']);

/** What an inspection comes to. `deservesExpulsion`: no milder way out is open to an official member (D§2.7). */
export const finding = z.enum(['none', 'violation', 'deservesExpulsion']);

/** The forms that do not put a member out, the lightest first; a probationary member only the first two (D§2.12). */
export const disciplineForm = z.enum(['reprimand', 'warning', 'dismissal']);
export type DisciplineForm = z.infer<typeof disciplineForm>;

/** A member is looked into: leaving at the own request and an official transfer wait for the outcome. */
export const InspectionOpened = event(
  'InspectionOpened',
  1,
  z.object({ cell: z.uuid(), ground: inspectionGround, by: z.uuid(), text: personal(z.string()) }),
);

/** The outcome of an inspection, named by the event that opened it. */
export const InspectionConcluded = event(
  'InspectionConcluded',
  1,
  z.object({
    cell: z.uuid(),
    inspection: z.uuid(),
    finding,
    text: personal(z.string()),
    /** Another one is still open. */
    stillOpen: z.boolean().optional(),
  }),
);

/** A form of discipline that does not put the member out. Lapses by itself after twelve months without another one. */
export const MemberDisciplined = event(
  'MemberDisciplined',
  1,
  z.object({
    cell: z.uuid(),
    form: disciplineForm,
    violation: personal(z.string()),
    lapsesOn: plainDate,
    /** Disciplines in force that go on until this one lapses. */
    prolongs: z.array(z.uuid()).optional(),
    /** The seat of which a dismissal takes the member off. */
    seat: z.object({ organisation: z.uuid(), position: committeePosition }).optional(),
    /** As the meeting that decided has counted: all who had to vote, and how many made the form (D§2.12). */
    denominator: z.int().optional(),
    needed: z.int().optional(),
    cumulated: z.boolean().optional(),
  }),
  (e) => [{ fact: 'discipline', value: e.data.form, from: e.effectiveOn, to: e.data.lapsesOn }],
);

/** Đình chỉ sinh hoạt đảng: from this day until a day, by which it ends by itself. */
export const ActivitySuspended = event(
  'ActivitySuspended',
  1,
  z.object({
    cell: z.uuid(),
    ground: z.enum(['violation', 'prosecuted']),
    /** The first day on which the member takes part again. */
    until: plainDate,
    deadlines,
  }),
  (e) => [{ fact: 'suspended', value: true, from: e.effectiveOn, to: e.data.until }],
);

/** The suspension goes on, once, within the limit. */
export const SuspensionExtended = event(
  'SuspensionExtended',
  1,
  z.object({ cell: z.uuid(), since: plainDate, previousUntil: plainDate, until: plainDate, deadlines }),
  (e) => [{ fact: 'suspended', value: true, from: e.data.previousUntil, to: e.data.until }],
);

/** The suspension ended before its day. */
export const SuspensionLifted = event(
  'SuspensionLifted',
  1,
  z.object({ cell: z.uuid(), since: plainDate, previousUntil: plainDate }),
  (e) => [{ fact: 'suspended', value: false, from: e.effectiveOn, to: e.data.previousUntil }],
);

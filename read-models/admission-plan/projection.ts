import { AdmissionCeremonyHeld } from '../../src/register/admission/events.ts';
import { AdmissionAnnulled } from '../../src/register/annulment/events.ts';
import { MemberCorrected } from '../../src/register/member/events.ts';
import { AdmissionPlanSet } from '../../src/register/plan/events.ts';
import { placing, subjectOf } from '../placing.ts';
import { on, projection } from '../projection.ts';
import type { Change } from '../stores/read-store.ts';

/** What an organisation has set itself for a year. */
export interface TargetDocument {
  organisation: string;
  year: number;
  target: number;
}

/** The id of an organisation's target of a year. */
export function targetId(organisation: string, year: number): string {
  return `${organisation}/${year}`;
}

/** Targets, and admissions by the year of the ceremony, rolled up the tree. */
export const admissionPlan = projection(
  'admission-plan',
  1,
  { targets: { fields: { year: 'number' } }, admitted: { fields: {} } },
  ...placing,
  on(AdmissionPlanSet, (e) => {
    const organisation = subjectOf(e);
    const doc: TargetDocument = { organisation, ...e.data };
    return [
      { kind: 'put', collection: 'targets', id: targetId(organisation, doc.year), at: organisation, doc: { ...doc } },
    ];
  }),
  on(AdmissionCeremonyHeld, (e) => [counted(e.data.cell, { [yearOf(e.data.joinDate)]: 1 })]),
  on(MemberCorrected, ({ data: { cell, takenOver, previousJoinDate, joinDate } }) =>
    takenOver ? [] : moved(cell, previousJoinDate, joinDate),
  ),
  on(AdmissionAnnulled, ({ data }) => {
    const { cell, ground, takenOver, previousJoinDate, restatedJoinDate } = data;
    if (takenOver || previousJoinDate === undefined) return [];
    if (ground === 'substantive') return [counted(cell, { [yearOf(previousJoinDate)]: -1 })];
    return moved(cell, previousJoinDate, restatedJoinDate);
  }),
);

function counted(organisation: string, counters: Record<string, number>): Change {
  return { kind: 'add', collection: 'admitted', organisation, counters };
}

function moved(cell: string, from: string | undefined, to: string | undefined): Change[] {
  if (from === undefined || to === undefined || yearOf(from) === yearOf(to)) return [];
  return [counted(cell, { [yearOf(from)]: -1, [yearOf(to)]: 1 })];
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

import type { PlainDate } from '../../src/kernel/plain-date.ts';
import { isOnRoll, type MemberStatus } from '../life.ts';
import { fold, recordsOf } from '../member-file/fold.ts';
import type { RecordDocument } from '../member-file/projection.ts';
import { statusOn } from '../member-list/status.ts';
import { everWindingIn, isIn, type Place } from '../member-list/winding.ts';
import type { RegisterViews } from '../views.ts';

/** Steps onto the roll and off it. */
interface Steps {
  admitted: number;
  readmitted: number;
  restored: number;
  struckOff: number;
  exited: number;
  expelled: number;
  deceased: number;
  /** On the roll before anything else was known of them. */
  takenOver: number;
}

/** What happened in a period to those whose days of steps do not tell it: each is followed through their records. */
export async function windingSteps(
  views: RegisterViews,
  places: readonly Place[],
  period: { from: PlainDate; to: PlainDate },
  today: PlainDate,
): Promise<Steps> {
  const steps: Steps = {
    ...{ admitted: 0, readmitted: 0, restored: 0, takenOver: 0 },
    ...{ struckOff: 0, exited: 0, expelled: 0, deceased: 0 },
  };
  for (const place of places) {
    const ids = await everWindingIn(views, place);
    for (const records of (await recordsOf(views.files, ids, { today })).values()) {
      await follow(records, place);
    }
  }
  return steps;

  async function follow(records: readonly RecordDocument[], place: Place): Promise<void> {
    let wasOn = false;
    let everOn = false;
    for (const day of daysOf(records)) {
      const person = fold(records, day)!.person;
      const status = statusOn(person, day);
      const on = status !== undefined && isOnRoll(status);
      const counts = period.from <= day && day <= period.to && (await isIn(views, place, person.cell));
      if (counts && on && !wasOn) steps[stepOnto(records, day, everOn)] += 1;
      if (counts && !on && wasOn) steps[stepOff(status)] += 1;
      wasOn = on;
      everOn ||= on;
    }
  }
}

function stepOnto(
  records: readonly RecordDocument[],
  day: PlainDate,
  everOn: boolean,
): 'admitted' | 'readmitted' | 'restored' | 'takenOver' {
  if (records.some(({ type, from }) => type === 'MemberRestored' && from === day)) return 'restored';
  if (everOn) return 'readmitted';
  return records[0]?.type === 'MemberTakenOver' ? 'takenOver' : 'admitted';
}

function stepOff(status: MemberStatus | undefined): 'struckOff' | 'exited' | 'expelled' | 'deceased' {
  return status === 'exited' || status === 'expelled' || status === 'deceased' ? status : 'struckOff';
}

/** Every day on which what the person was may have changed. */
function daysOf(records: readonly RecordDocument[]): PlainDate[] {
  const days = records.flatMap(({ statuses }) =>
    statuses.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  );
  return [...new Set(days)].sort();
}

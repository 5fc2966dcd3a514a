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
  transferredIn: number;
  transferredOut: number;
  struckOff: number;
  exited: number;
  expelled: number;
  deceased: number;
  /** On the roll before anything else was known of them. */
  takenOver: number;
}

/** What happened in a period to those whose days of steps do not tell it, or who changed places since: each is followed. */
export async function windingSteps(
  views: RegisterViews,
  places: readonly Place[],
  period: { from: PlainDate; to: PlainDate },
  today: PlainDate,
): Promise<Steps> {
  const steps: Steps = {
    ...{ admitted: 0, readmitted: 0, restored: 0, takenOver: 0, transferredIn: 0, transferredOut: 0 },
    ...{ struckOff: 0, exited: 0, expelled: 0, deceased: 0 },
  };
  for (const place of places) {
    const ids = await everWindingIn(views, place, period.from);
    for (const records of (await recordsOf(views.files, ids, { today })).values()) {
      await follow(records, place);
    }
  }
  return steps;

  async function follow(records: readonly RecordDocument[], place: Place): Promise<void> {
    let wasOn = false;
    let wasHere = false;
    let everOn = false;
    for (const day of daysOf(records)) {
      const { person } = fold(records, day)!;
      const status = statusOn(person, day);
      const on = status !== undefined && isOnRoll(status);
      // Of a day before the first record no cell is known.
      const here = on && person.cell !== undefined && (await isIn(views, place, person.cell));
      if (period.from <= day && day <= period.to) {
        if (here && !wasHere) steps[wasOn ? 'transferredIn' : stepOnto(records, day, everOn)] += 1;
        if (!here && wasHere) steps[on ? 'transferredOut' : stepOff(status)] += 1;
      }
      [wasOn, wasHere] = [on, here];
      everOn ||= on;
    }
  }
}

function stepOnto(
  records: readonly RecordDocument[],
  day: PlainDate,
  everOn: boolean,
): 'admitted' | 'readmitted' | 'restored' | 'transferredIn' | 'takenOver' {
  if (records.some(({ type, from }) => type === 'MemberTakenIn' && from === day)) return 'transferredIn';
  if (records.some(({ type, from }) => type === 'MemberRestored' && from === day)) return 'restored';
  if (everOn) return 'readmitted';
  return records[0]?.type === 'MemberTakenOver' ? 'takenOver' : 'admitted';
}

function stepOff(
  status: MemberStatus | undefined,
): 'struckOff' | 'exited' | 'expelled' | 'transferredOut' | 'deceased' {
  switch (status) {
    case 'exited':
    case 'expelled':
    case 'transferredOut':
    case 'deceased':
      return status;
    default:
      return 'struckOff';
  }
}

/** Every day on which what the person was, or where, may have changed. */
function daysOf(records: readonly RecordDocument[]): PlainDate[] {
  const days = records.flatMap(({ statuses, fields, from: on }) => [
    ...statuses.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
    ...(fields.cell === undefined ? [] : [on]),
  ]);
  return [...new Set(days)].sort();
}

import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { Line } from './line.ts';
import { appraises, decides, resolves, sends, votes, type List } from './lists.ts';
import { manners, type StoryKind } from './manners.ts';
import type { Subject } from './people.ts';
import { SECRETARY, wayOf, type Level } from './ways.ts';

/** Days that each level takes, in the usual course: to meet, and then to send on. */
const TO_MEET = 9;
const TO_SEND = 4;

/** How far a list goes. */
export interface Reach {
  /** It stays with this level; up to a decision, if not said. */
  until?: string;
  /** Days to the meeting of each level, where it is not the usual course. */
  toMeet?: number;
}

/**
 * Sends ready cases of one cell up, level by level, from a day on: each level appraises or resolves and sends its own
 * list, the last one votes and decides.
 * @returns the list that lies with the last level reached, and the day on which that level has decided, if it has
 */
export function goesUp(
  line: Line,
  kind: StoryKind,
  people: readonly Subject[],
  submittedOn: PlainDate,
  { until, toMeet = TO_MEET }: Reach = {},
): { list: List; level: Level; on: PlainDate } {
  const { cell } = people[0]!;
  let day = submittedOn;
  let list = sends(line, kind, { unit: cell, actor: SECRETARY }, people, day);
  for (const level of wayOf(cell, kind)) {
    if (level.unit === until) return { list, level, on: day };
    day = addDays(day, toMeet);
    if (level.task === 'decide') {
      if (manners[kind].votes) votes(line, list, level.actor, people, day);
      day = addDays(day, 2);
      decides(line, list, level, people, day);
      return { list, level, on: day };
    }
    if (level.task === 'appraise') appraises(line, kind, level, people, day);
    else resolves(line, list, level, people, day);
    day = addDays(day, TO_SEND);
    list = sends(line, kind, level, people, day);
  }
  throw new Error(`nobody decides for ${cell}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decided } from '../../../src/kernel/command-handler.ts';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { addDays, addMonths } from '../../../src/kernel/plain-date.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { CorrectMember } from '../../../src/register/member/commands.ts';
import { correct } from '../../../src/register/member/decide.ts';
import { memberDecider, type Member } from '../../../src/register/member/member.ts';
import { organisationDecider } from '../../../src/register/organisation/organisation.ts';
import { recordDeath } from '../../../src/register/leaving/death.ts';
import { refusals } from '../../../src/register/refusals.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { days } from '../../kernel/days.ts';
import { admitVotedOn, holdCeremonyOn, registerOn } from '../admission/acts.ts';
import { memberAfter, type Act } from '../given.ts';
import { and, type History } from '../history.ts';
import { eventOf, nobody, probationaryMember } from '../people.ts';
import { decisionOf, TODAY } from '../places.ts';
import { recogniseOn, recordCourse } from '../recognition/acts.ts';

const folder = fileURLToPath(new URL('../fixtures', import.meta.url));
const recorded = readdirSync(folder).map((file): StoredEvent => JSON.parse(readFileSync(join(folder, file), 'utf8')));

describe.each([
  ['member', memberDecider, recorded.filter(({ stream }) => stream.startsWith('member-'))],
  ['organisation', organisationDecider, recorded.filter(({ stream }) => stream.startsWith('organisation-'))],
])('the state of a %s', (_kind, decider, events) => {
  it('is folded from recorded events in any order, each any number of times', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...events), days), { maxLength: 12 }), (happened) => {
        let state: { status: string; id: string } = decider.initial('x');
        for (const [event, effectiveOn] of happened) {
          state = decider.evolve(Object.freeze(state) as never, { ...event, effectiveOn } as never);
          expect(state.id).toBe('x');
          expect(typeof state.status).toBe('string');
        }
      }),
    );
  });
});

const died =
  (diedOn: string): Act<Member> =>
  (member) =>
    recordDeath(member, { diedOn }, { today: TODAY, calendar: seededCalendar });

/** A correction of the join and the official date, now right, now wrong. */
function datesPutRight(history: History<'member'>, joinDate: string, apart: number): Act<Member> {
  const first = history.events[0] ? eventOf(history) : 'nothing';
  return (member) => {
    const changes = 'officialDate' in member ? { joinDate, officialDate: addMonths(joinDate, apart) } : { joinDate };
    const body = { ground: 'entryMistake' as const, reason: 'Nhập sai', changes };
    return correct(member, { corrects: first, ...body } satisfies CorrectMember, {
      ...{ today: TODAY, calendar: seededCalendar },
    });
  };
}

/** What is commanded, on which day, and what follows it how many days later. */
interface Step {
  step: 'register' | 'admit' | 'ceremony' | 'course' | 'recognise' | 'correct' | 'die';
  day: string;
  late: number;
}

const late = fc.integer({ min: -2, max: 90 });
const offset = (min: number, max: number) => fc.integer({ min, max }).map((count) => addDays('2021-06-01', count));
const step = (name: Step['step'], min: number, max: number): fc.Arbitrary<Step> =>
  fc.record({ step: fc.constant(name), day: offset(min, max), late });

/** The steps of a life, mostly possible, with others strewn in; mostly in the order of their days. */
const steps = fc
  .tuple(
    ...[step('register', 0, 80), step('admit', 90, 200), step('ceremony', 280, 500), step('course', 500, 860)],
    ...[step('recognise', 860, 1400), step('recognise', 1000, 1900), step('correct', 300, 1900)],
    fc.array(fc.oneof(step('admit', 0, 1900), step('ceremony', 0, 1900), step('recognise', 0, 1900)), { maxLength: 5 }),
    fc.array(step('die', 800, 1900), { maxLength: 1 }),
  )
  .map((taken): Step[] => taken.flat())
  .chain((taken) => {
    const sorted = [...taken].sort((a, b) => (a.day < b.day ? -1 : 1));
    return fc.constantFrom(sorted, sorted, sorted, taken);
  });

/** What the acts of a life come to, refusals left out. */
function live(taken: readonly Step[]) {
  let history = nobody();
  for (const { step, day, late } of taken) {
    const later = addDays(day, late);
    const acts: Record<Step['step'], () => Act<Member>> = {
      register: () => registerOn(day),
      admit: () =>
        admitVotedOn(day, {
          decision: decisionOf(later, `${day}-QĐ`),
          awarenessCertificate: { number: '1', date: day },
        }),
      ceremony: () => holdCeremonyOn(day),
      course: () => recordCourse(day),
      recognise: () => recogniseOn(later, { reviewedOn: day }),
      correct: () => datesPutRight(history, addDays(day, -late), late % 2 ? 12 : 11),
      die: () => died(day),
    };
    const before = memberAfter(history);
    let decided: Decided;
    try {
      decided = acts[step]()(before);
    } catch (refusal) {
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusals).toHaveProperty([(refusal as Refusal).code]);
      continue;
    }
    const { decision } = decided;
    history = and(history, ...decided.events.map((event) => (decision ? { event, decision } : event)));
  }
  return history;
}

describe('a life, whatever is commanded and when', () => {
  it('is refused by known rules or taken, and never leaves the order of its statuses', () => {
    const order = ['unknown', 'sympathiser', 'admitted', 'probationary', 'official', 'deceased'];
    fc.assert(
      fc.property(steps, (taken) => {
        let place = 0;
        const history = live(taken);
        history.events.forEach((_, index) => {
          const { status } = memberAfter({ ...history, events: history.events.slice(0, index + 1) });
          expect(order.indexOf(status)).toBeGreaterThanOrEqual(place);
          place = order.indexOf(status);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('has its official date twelve months after the join date, clamped, corrections included', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const member = memberAfter(live(taken));
        if (!('officialDate' in member) || !member.officialDate || !member.joinDate) return;
        expect(member.officialDate).toBe(addMonths(member.joinDate, 12));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same answer to the same command again: nothing, or a refusal', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const twice = live(taken.flatMap((step) => (step.step === 'correct' ? [step] : [step, step])));
        expect(twice.events.map(({ type }) => type)).toEqual(live(taken).events.map(({ type }) => type));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the official date', () => {
  it('is the ceremony plus twelve months, clamped, however late the decision', () => {
    const ceremonies = fc.integer({ min: 0, max: 1400 }).map((offset) => addDays('2021-08-01', offset));
    fc.assert(
      fc.property(ceremonies, fc.integer({ min: 0, max: 150 }), (ceremony, late) => {
        const due = addMonths(ceremony, 12);
        const { events } = recogniseOn(addDays(due, late))(memberAfter(probationaryMember({ ceremony })));
        expect(events[0]).toMatchObject({ effectiveOn: due, data: { officialDate: due } });
      }),
    );
  });
});

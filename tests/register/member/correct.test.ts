import { describe, expect, it } from '@jest/globals';
import { CorrectMember } from '../../../src/register/member/commands.ts';
import { correct, type CorrectionContext } from '../../../src/register/member/decide.ts';
import { MemberCorrected } from '../../../src/register/member/events.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { given, memberAfter, type Act } from '../given.ts';
import { and, type History } from '../history.ts';
import {
  admittedMember,
  deceased,
  eventOf,
  nobody,
  officialMember,
  probationaryMember,
  sympathiser,
  takenOver,
} from '../people.ts';
import { CELL, decisionOf, issuer, TODAY } from '../places.ts';

/** Puts right the first event of a history, as an entry mistake unless it says otherwise. */
function putRight(
  history: History,
  changes: Record<string, unknown>,
  rest: Record<string, unknown> = {},
  context: Partial<CorrectionContext> = {},
): Act<Member> {
  const body = { corrects: eventOf(history), ground: 'entryMistake', reason: 'Nhập sai so với lý lịch', changes };
  const command = CorrectMember.parse({ ...body, ...rest });
  return (member) => correct(member, command, { today: TODAY, calendar: seededCalendar, ...context });
}

const corrected = (data: Record<string, unknown> = {}) => ({ type: 'MemberCorrected', effectiveOn: TODAY, data });

describe('đính chính', () => {
  it('names what it corrects and why, and carries the heads that the member was counted under', () => {
    const history = officialMember();
    const { reason } = given(history)
      .when(putRight(history, { sex: 'male', birthDate: '1991-05-20' }))
      .then(
        corrected({
          ...{ corrects: eventOf(history), ground: 'entryMistake', cell: CELL, status: 'official' },
          ...{ sex: 'female', newSex: 'male', birthYear: 1990, newBirthYear: 1991, birthDate: '1991-05-20' },
        }),
      );
    expect(reason).toBe('Nhập sai so với lý lịch');
  });

  it.each([
    ['a sympathiser', sympathiser()],
    ['who is admitted', admittedMember()],
    ['a probationary member', probationaryMember()],
    ['who was taken over', takenOver()],
    ['the dead', deceased(officialMember(), '2026-10-01')],
  ])('is open to the file of %s', (_who, history) => {
    given(history)
      .when(putRight(history, { ethnicity: 'Tày' }))
      .then(corrected({ ethnicity: 'Tày' }));
  });

  it('refuses an event of another file, and a file that is not there', () => {
    const history = officialMember();
    given(history)
      .when(putRight(history, { ethnicity: 'Tày' }, { corrects: '99999999-0000-4000-8000-000000000009' }))
      .thenRefused('correction/no-such-event');
    given(nobody())
      .when(putRight(history, { ethnicity: 'Tày' }))
      .thenRefused('member/not-recorded');
  });

  it('may correct a correction', () => {
    const history = officialMember();
    const last = history.events.length - 1;
    given(history)
      .when(putRight(history, { residence: 'Xã B' }, { corrects: eventOf(history, last) }))
      .then(corrected({ corrects: eventOf(history, last) }));
  });
});

describe('đính chính: what changed by law (06, 9)', () => {
  const history = officialMember();
  const byLaw = { ground: 'changedByLaw' };

  it('never moves a birth date, which only an entry mistake does', () => {
    given(history)
      .when(putRight(history, { birthDate: '1991-05-20' }, byLaw))
      .thenRefused('correction/birth-date-fixed', { since: '2016-08-18' });
    given(history)
      .when(putRight(history, { birthDate: '1991-05-20' }))
      .then(corrected());
  });

  it('changes a name on a decision', () => {
    given(history)
      .when(putRight(history, { fullName: 'Nguyễn Thị Mới' }, byLaw))
      .thenRefused('correction/name-without-decision');
    const decision = decisionOf('2026-10-01', '40-QĐ/ĐU');
    const { claims } = given(history)
      .when(putRight(history, { fullName: 'Nguyễn Thị Mới' }, { ...byLaw, decision }, { issuer: issuer('2026-10-01') }))
      .then(corrected({ fullName: 'Nguyễn Thị Mới' }));
    expect(claims).toEqual([{ kind: 'decisionNumber', value: `${decision.issuer}/2026/40-QĐ/ĐU` }]);
  });

  it('[DHTN-1.1] names the paper that shows it, with its scan', () => {
    const evidence = { title: 'Giấy xác nhận hộ tịch số 3', date: '2026-10-01', documentId: 'scan-1' };
    given(history)
      .when(putRight(history, { ethnicity: 'Tày' }, byLaw))
      .thenRefused('correction/without-evidence');
    given(history)
      .when(putRight(history, { ethnicity: 'Tày' }, { ...byLaw, evidence }))
      .then(
        corrected({
          evidenceTitle: 'Giấy xác nhận hộ tịch số 3',
          evidence: { date: '2026-10-01', documentId: 'scan-1' },
        }),
      );
    given(history)
      .when(putRight(history, { ethnicity: 'Tày' }, { ...byLaw, evidence: { ...evidence, date: '2026-11-23' } }))
      .thenRefused('date/in-the-future', { field: 'evidence.date' });
  });

  it('needs no decision for a name that was typed wrongly', () => {
    given(history)
      .when(putRight(history, { fullName: 'Nguyễn Thị Mới' }))
      .then(corrected());
  });

  it('asks of a decision that it is past and from above', () => {
    const decided = (date: string, context: Partial<CorrectionContext>) =>
      given(history).when(putRight(history, { fullName: 'A' }, { decision: decisionOf(date) }, context));
    decided('2026-11-23', { issuer: issuer('2026-11-23') }).thenRefused('date/in-the-future', {
      field: 'decision.date',
    });
    decided('2026-11-22', { issuer: issuer('2026-11-22', { isAbove: false }) }).thenRefused('authority/not-above');
  });
});

describe('đính chính: dates of the procedure (D§4.1, D§4.8)', () => {
  const probationary = probationaryMember({ ceremony: '2025-03-10' });
  const official = officialMember({ ceremony: '2025-03-10' });

  it('moves a join date, and keeps the day that it replaces', () => {
    given(probationary)
      .when(putRight(probationary, { joinDate: '2025-03-08' }))
      .then(corrected({ joinDate: '2025-03-08', previousJoinDate: '2025-03-10', status: 'probationary' }));
  });

  it('states no day that stands as it was', () => {
    const { events } = given(official)
      .when(putRight(official, { ethnicity: 'Tày' }))
      .then(corrected());
    expect(events[0]!.data).not.toHaveProperty('previousJoinDate');
    expect(events[0]!.data).not.toHaveProperty('previousOfficialDate');
  });

  it('not before the decision to admit', () => {
    given(probationary)
      .when(putRight(probationary, { joinDate: '2025-03-01' }))
      .then(corrected());
    given(probationary)
      .when(putRight(probationary, { joinDate: '2025-02-28' }))
      .thenRefused('correction/join-before-decision', { decidedOn: '2025-03-01' });
  });

  it('keeps the official date twelve months after the join date', () => {
    given(official)
      .when(putRight(official, { joinDate: '2025-03-08' }))
      .thenRefused('correction/official-date-not-due', { due: '2026-03-08' });
    given(official)
      .when(putRight(official, { officialDate: '2026-03-11' }))
      .thenRefused('correction/official-date-not-due', { due: '2026-03-10' });
    given(official)
      .when(putRight(official, { joinDate: '2025-03-08', officialDate: '2026-03-08' }))
      .then(corrected({ previousJoinDate: '2025-03-10', previousOfficialDate: '2026-03-10' }));
  });

  it('leaves legacy dates free, but in order', () => {
    const legacy = takenOver({ joinDate: '1985-02-03' });
    given(legacy)
      .when(putRight(legacy, { officialDate: '1986-08-03' }))
      .then(corrected({ officialDate: '1986-08-03', previousOfficialDate: '1986-02-03' }));
    given(legacy)
      .when(putRight(legacy, { officialDate: '1985-02-03' }))
      .then(corrected());
    given(legacy)
      .when(putRight(legacy, { officialDate: '1985-02-02' }))
      .thenRefused('correction/official-before-join', { joinDate: '1985-02-03' });
  });

  it('has nothing to correct where no such date is recorded', () => {
    const admitted = admittedMember();
    given(admitted)
      .when(putRight(admitted, { joinDate: '2025-03-10' }))
      .thenRefused('correction/no-such-date', { field: 'changes.joinDate' });
    given(probationary)
      .when(putRight(probationary, { officialDate: '2026-03-10' }))
      .thenRefused('correction/no-such-date', { field: 'changes.officialDate' });
    const dead = deceased(sympathiser(), '2026-01-01');
    given(dead)
      .when(putRight(dead, { joinDate: '2025-03-10' }))
      .thenRefused('correction/no-such-date');
  });

  it.each([
    ['changes.joinDate', { joinDate: '2026-11-23' }],
    ['changes.officialDate', { officialDate: '2026-11-23' }],
  ])('refuses a day to come: %s', (field, changes) => {
    given(official).when(putRight(official, changes)).thenRefused('date/in-the-future', { field });
  });

  it('moves the day from which the next step may follow', () => {
    const history = probationaryMember({ ceremony: '2025-06-10', course: null });
    const { events } = given(history)
      .when(putRight(history, { joinDate: '2025-06-05' }))
      .then(corrected());
    expect(memberAfter(history)).toMatchObject({ joinDate: '2025-06-10', since: '2025-06-10' });
    expect(memberAfter(and(history, ...events))).toMatchObject({ joinDate: '2025-06-05', since: '2025-06-05' });
  });

  it('states the status anew between the two days only', () => {
    const moved = (joinDate: string) => {
      const { events } = given(probationary).when(putRight(probationary, { joinDate })).then(corrected());
      return MemberCorrected.facts(and(probationary, ...events).events.at(-1) as never);
    };
    expect(moved('2025-03-08')).toEqual([
      { fact: 'status', value: 'probationary', from: '2025-03-08', to: '2025-03-10' },
      { fact: 'joinDate', value: '2025-03-08', from: '2025-03-08' },
    ]);
    expect(moved('2025-03-12')).toEqual([
      { fact: 'status', value: 'admitted', from: '2025-03-10', to: '2025-03-12' },
      { fact: 'joinDate', value: '2025-03-12', from: '2025-03-10' },
    ]);
  });
});

describe('đính chính: birth date', () => {
  it('leaves the person 18 when they joined', () => {
    const history = probationaryMember({ ceremony: '2025-03-10' });
    given(history)
      .when(putRight(history, { birthDate: '2007-03-10' }))
      .then(corrected({ newBirthYear: 2007 }));
    given(history)
      .when(putRight(history, { birthDate: '2007-03-11' }))
      .thenRefused('correction/too-young-when-joined', { years: 18 });
  });

  it('or when they were admitted, if there was no ceremony yet', () => {
    const history = admittedMember({ decision: decisionOf('2025-03-01') });
    given(history)
      .when(putRight(history, { birthDate: '2007-03-02' }))
      .thenRefused('correction/too-young-when-joined');
  });

  it('is not judged again for a legacy record, but comes before it', () => {
    const history = takenOver({ joinDate: '1955-02-03', birthDate: '1930-01-01' });
    given(history)
      .when(putRight(history, { birthDate: '1940-01-01' }))
      .then(corrected());
    given(history)
      .when(putRight(history, { birthDate: '1999-01-01' }))
      .thenRefused('member/born-after');
  });
});

describe('đính chính: numbers', () => {
  const history = takenOver({ cardNumber: '12345678', citizenId: '001190000001', dossierNumber: '000123 HNO' });

  it('claims the right one and gives up the wrong one', () => {
    const { claims, releases } = given(history)
      .when(putRight(history, { cardNumber: '87654321', citizenId: '001190000001', dossierNumber: '000124 HNO' }))
      .then(corrected({ cardNumber: '87654321' }));
    expect(claims).toEqual([
      { kind: 'cardNumber', value: '87654321' },
      { kind: 'dossierNumber', value: '000124 HNO' },
    ]);
    expect(releases).toEqual([
      { kind: 'cardNumber', value: '12345678' },
      { kind: 'dossierNumber', value: '000123 HNO' },
    ]);
  });

  it('gives a card to nobody who never was official', () => {
    const probationary = probationaryMember();
    given(probationary)
      .when(putRight(probationary, { cardNumber: '12345678' }))
      .thenRefused('correction/card-of-probationary');
    const died = deceased(probationary, '2026-10-01');
    given(died)
      .when(putRight(died, { cardNumber: '12345678' }))
      .thenRefused('correction/card-of-probationary');
    const official = deceased(officialMember(), '2026-10-01');
    given(official)
      .when(putRight(official, { cardNumber: '12345678' }))
      .then(corrected());
  });
});

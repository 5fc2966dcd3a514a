import { describe, expect, it } from '@jest/globals';
import { CommitteePositionEnded, CommitteePositionTaken } from '../../../src/register/organisation/events.ts';
import { given, organisationAfter } from '../given.ts';
import { and } from '../history.ts';
import { HELPER, named, namedNobody, officialMember, PERSON, probationaryMember } from '../people.ts';
import { decisionOf, issuer, noOrganisation, organisation } from '../places.ts';
import { endPosition, takePosition } from './acts.ts';

const cell = organisation();
const seat = { position: 'secretary' as const, member: PERSON };
const seated = and(cell, CommitteePositionTaken.of(seat, '2024-01-01'));
const left = and(seated, CommitteePositionEnded.of(seat, '2025-06-01'));

describe('vào cấp ủy', () => {
  it('begins on its day', () => {
    given(cell).when(takePosition()).then({ type: 'CommitteePositionTaken', data: seat, effectiveOn: '2025-09-02' });
  });

  it('is for official members of that day (D§2.0)', () => {
    const member = named(PERSON, ({ id }) => officialMember({ id, ceremony: '2024-09-02' }));
    given(cell).when(takePosition({}, { member })).then({ type: 'CommitteePositionTaken' });
    given(cell)
      .when(takePosition({ effectiveOn: '2025-09-01' }, { member }))
      .thenRefused('member/not-official-then', { field: 'member', day: '2025-09-01' });
    given(cell)
      .when(takePosition({}, { member: named(PERSON, probationaryMember) }))
      .thenRefused('member/not-official-then');
    given(cell)
      .when(takePosition({}, { member: namedNobody(PERSON) }))
      .thenRefused('member/not-official-then');
  });

  it('does nothing for who holds the seat, and refuses a second secretary', () => {
    given(seated).when(takePosition()).thenNothing();
    given(seated)
      .when(takePosition({ member: HELPER }))
      .thenRefused('organisation/seat-taken', { position: 'secretary' });
    given(left)
      .when(takePosition({ member: HELPER }))
      .then({ type: 'CommitteePositionTaken', data: { member: HELPER } });
    given(and(seated, CommitteePositionEnded.of(seat, '2025-09-03')))
      .when(takePosition({ member: HELPER }))
      .thenRefused('organisation/seat-taken');
  });

  it('takes several deputies and members', () => {
    for (const position of ['deputySecretary', 'standingCommitteeMember', 'committeeMember'] as const) {
      given(and(cell, CommitteePositionTaken.of({ position, member: HELPER }, '2024-01-01')))
        .when(takePosition({ position }))
        .then({ type: 'CommitteePositionTaken', data: { position, member: PERSON } });
    }
  });
});

describe('thôi tham gia cấp ủy (294, 16.4)', () => {
  const reason = 'Nghỉ hưu từ ngày ghi trong thông báo';

  it('ends by itself with its reason, or by decision', () => {
    const byItself = given(seated)
      .when(endPosition({ reason }))
      .then({ type: 'CommitteePositionEnded', data: seat, effectiveOn: '2026-01-01' });
    expect(byItself.reason).toBe(reason);
    expect(byItself).not.toHaveProperty('decision');
    const decision = decisionOf('2025-12-20');
    const decided = given(seated)
      .when(endPosition({ decision }, { issuer: issuer('2025-12-20') }))
      .then({ type: 'CommitteePositionEnded' });
    expect(decided.decision).toEqual(decision);
    expect(decided.claims).toHaveLength(1);
  });

  it('needs one or the other', () => {
    given(seated).when(endPosition()).thenRefused('organisation/seat-end-without-ground');
  });

  it('asks of a decision that it is past and from above', () => {
    const decided = (date: string, isAbove: boolean) =>
      given(seated).when(endPosition({ decision: decisionOf(date) }, { issuer: issuer(date, { isAbove }) }));
    decided('2026-11-23', true).thenRefused('date/in-the-future', { field: 'decision.date' });
    decided('2025-12-20', false).thenRefused('authority/not-above');
  });

  it('ends a seat that somebody holds, not before it began', () => {
    given(seated)
      .when(endPosition({ reason, effectiveOn: '2024-01-01' }))
      .then({ type: 'CommitteePositionEnded' });
    given(seated)
      .when(endPosition({ reason, effectiveOn: '2023-12-31' }))
      .thenRefused('organisation/seat-ends-before-it-begins', { from: '2024-01-01' });
    given(cell).when(endPosition({ reason })).thenRefused('organisation/no-such-seat');
    given(seated)
      .when(endPosition({ reason, member: HELPER }))
      .thenRefused('organisation/no-such-seat');
    given(noOrganisation()).when(endPosition({ reason })).thenRefused('organisation/not-recorded');
  });

  it('leaves every other seat as it is', () => {
    const others = [
      { position: 'committeeMember' as const, member: PERSON },
      { position: 'committeeMember' as const, member: HELPER },
      { position: 'permanentDeputySecretary' as const, member: HELPER },
    ];
    const taken = and(seated, ...others.map((other) => CommitteePositionTaken.of(other, '2024-01-01')));
    const ended = organisationAfter(and(taken, CommitteePositionEnded.of(seat, '2025-06-01')));
    expect(ended).toMatchObject({
      seats: [{ ...seat, until: '2025-06-01' }, ...others.map((other) => ({ ...other, from: '2024-01-01' }))],
    });
    expect(JSON.stringify(ended).match(/until/g)).toHaveLength(1);
  });

  it('keeps the day of a seat that ended before its holder took it again', () => {
    const again = and(left, CommitteePositionTaken.of(seat, '2026-01-01'));
    expect(organisationAfter(and(again, CommitteePositionEnded.of(seat, '2026-06-01')))).toMatchObject({
      seats: [{ until: '2025-06-01' }, { until: '2026-06-01' }],
    });
  });

  it('does nothing if it ended on that day already', () => {
    given(left)
      .when(endPosition({ reason, effectiveOn: '2025-06-01' }))
      .thenNothing();
    given(left)
      .when(endPosition({ reason, effectiveOn: '2025-06-02' }))
      .thenRefused('organisation/no-such-seat');
  });
});

import { describe, expect, it } from '@jest/globals';
import { given } from '../given.ts';
import {
  admittedMember,
  deceased,
  HELPER,
  named,
  namedNobody,
  nobody,
  officialMember,
  probationaryMember,
  sympathiser,
  takenOver,
} from '../people.ts';
import { CELL, decisionOf } from '../places.ts';
import { holdCeremonyOn, joined } from './acts.ts';

const decidedOn = (date: string) => admittedMember({ decision: decisionOf(date) });

describe('lễ kết nạp', () => {
  it('begins probation on its own day', () => {
    given(decidedOn('2025-03-01'))
      .when(holdCeremonyOn('2025-03-10'))
      .then(joined({ joinDate: '2025-03-10', effectiveOn: '2025-03-10', helper: HELPER, cell: CELL }));
  });

  it('may be on the day of the decision, not before it', () => {
    given(decidedOn('2025-03-01')).when(holdCeremonyOn('2025-03-01')).then(joined({}));
    given(decidedOn('2025-03-01'))
      .when(holdCeremonyOn('2025-02-28'))
      .thenRefused('admission/ceremony-before-decision', { earlier: '2025-03-01' });
  });

  it('is not of a day to come', () => {
    given(decidedOn('2025-03-01'))
      .when(holdCeremonyOn('2025-03-10', {}, { today: '2025-03-09' }))
      .thenRefused('date/in-the-future');
  });

  it('has a helper who is an official member on the day', () => {
    const helper = named(HELPER, ({ id }) => officialMember({ id, ceremony: '2024-03-10' }));
    given(decidedOn('2025-03-01'))
      .when(holdCeremonyOn('2025-03-10', {}, { helper }))
      .then(joined({}));
    given(decidedOn('2025-03-01'))
      .when(holdCeremonyOn('2025-03-09', {}, { helper }))
      .thenRefused('member/not-official-then', { field: 'helper' });
    given(decidedOn('2025-03-01'))
      .when(holdCeremonyOn('2025-03-09', {}, { helper: namedNobody(HELPER) }))
      .thenRefused('member/not-official-then');
  });

  it('comes after the receipt of the decision, which comes after its signing', () => {
    const received = (day: string) => holdCeremonyOn('2025-03-10', { decisionReceivedOn: day });
    given(decidedOn('2025-03-01'))
      .when(received('2025-03-01'))
      .then(joined({ decisionReceivedOn: '2025-03-01' }));
    given(decidedOn('2025-03-01')).when(received('2025-03-10')).then(joined({}));
    given(decidedOn('2025-03-01')).when(received('2025-02-28')).thenRefused('admission/received-before-decision');
    given(decidedOn('2025-03-01')).when(received('2025-03-11')).thenRefused('admission/received-after-ceremony');
  });
});

describe('lễ kết nạp: within 30 working days', () => {
  const lateness = (decided: string, heldOn: string, changes: Record<string, unknown> = {}) => {
    const { events } = given(decidedOn(decided)).when(holdCeremonyOn(heldOn, changes)).then(joined({}));
    return events[0]!.data['lateness'];
  };

  it('of the receipt of the decision under 294-QĐ/TW', () => {
    // Thirty working days from 4/8/2025 end on 17/9/2025, without 1 and 2/9.
    const received = { decisionReceivedOn: '2025-08-04' };
    expect(lateness('2025-07-21', '2025-09-17', received)).toBeUndefined();
    expect(lateness('2025-07-21', '2025-09-18', received)).toEqual(['late/ceremony']);
    expect(lateness('2025-07-21', '2025-09-17')).toEqual(['late/ceremony']);
  });

  it('of its issue under 208-QĐ/TW, by the day of the ceremony', () => {
    // Thirty working days from 12/6/2026 end on 24/7/2026.
    const received = { decisionReceivedOn: '2026-07-20' };
    expect(lateness('2026-06-12', '2026-07-24')).toBeUndefined();
    expect(lateness('2026-06-12', '2026-07-25', received)).toBeUndefined();
    expect(lateness('2026-06-12', '2026-07-26', received)).toEqual(['late/ceremony']);
  });

  it('is recorded when late, and needs no flag with the superior’s consent', () => {
    expect(lateness('2025-03-03', '2025-09-30')).toEqual(['late/ceremony']);
    expect(lateness('2025-03-03', '2025-09-30', { lateConsent: 'Công văn 12-CV/ĐU' })).toBeUndefined();
  });

  it.each([
    ['2025-06-30', 'P2025-01/charter'],
    ['2025-07-01', 'P2025-07/charter'],
    ['2026-07-25', 'P2026-04/charter'],
    ['2026-07-26', 'P2026-07/charter'],
  ])('a ceremony on %s is judged by %s', (heldOn, charter) => {
    const { policyVersions } = given(decidedOn('2025-06-20')).when(holdCeremonyOn(heldOn)).then(joined({}));
    expect(policyVersions).toEqual({ charter });
  });
});

describe('lễ kết nạp: once', () => {
  it('does nothing for the same day again, and refuses another', () => {
    for (const history of [
      probationaryMember({ ceremony: '2025-03-10' }),
      officialMember({ ceremony: '2025-03-10' }),
    ]) {
      given(history).when(holdCeremonyOn('2025-03-10')).thenNothing();
      given(history)
        .when(holdCeremonyOn('2025-03-11'))
        .thenRefused('admission/ceremony-held-already', { joinDate: '2025-03-10' });
    }
    given(takenOver()).when(holdCeremonyOn('2025-03-11')).thenRefused('admission/ceremony-held-already');
  });

  it.each([
    ['nobody', nobody(), 'member/not-recorded'],
    ['a sympathiser', sympathiser(), 'admission/no-decision-yet'],
    ['the dead', deceased(decidedOn('2025-03-01'), '2025-03-05'), 'member/deceased'],
  ])('refuses %s', (_who, history, code) => {
    given(history).when(holdCeremonyOn('2025-03-10')).thenRefused(code);
  });
});

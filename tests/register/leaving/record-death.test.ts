import { describe, it } from '@jest/globals';
import { RecordDeath } from '../../../src/register/leaving/commands.ts';
import { recordDeath } from '../../../src/register/leaving/decide.ts';
import type { Member } from '../../../src/register/member/member.ts';
import { given, type Act } from '../given.ts';
import {
  admittedMember,
  deceased,
  nobody,
  officialMember,
  probationaryMember,
  sympathiser,
  takenOver,
} from '../people.ts';
import { CELL, decisionOf, TODAY } from '../places.ts';

const died = (diedOn: string, today = TODAY): Act<Member> => {
  const command = RecordDeath.parse({ diedOn });
  return (member) => recordDeath(member, command, { today });
};

describe('từ trần', () => {
  it.each([
    ['sympathiser', sympathiser()],
    ['admitted', admittedMember()],
    ['probationary', probationaryMember()],
    ['official', officialMember()],
    ['official', takenOver()],
  ])('[DHTN-1.4] of a person who was %s holds from its own day', (status, history) => {
    given(history)
      .when(died('2026-10-01'))
      .then({ type: 'MemberDied', effectiveOn: '2026-10-01', data: { status, cell: CELL, sex: 'female' } });
  });

  it('may be recorded late, of a day from the last act on', () => {
    const decision = decisionOf('2026-04-10');
    const recognised = officialMember({ ceremony: '2025-03-10', decision });
    given(recognised).when(died('2026-04-10')).then({ type: 'MemberDied' });
    given(recognised).when(died('2026-04-09')).thenRefused('leaving/died-before-last-act', { earlier: '2026-04-10' });
  });

  it('is not of a day to come', () => {
    given(officialMember()).when(died('2026-11-23')).thenRefused('date/in-the-future');
    given(officialMember()).when(died('2026-11-22')).then({ type: 'MemberDied' });
  });

  it('happens once', () => {
    const dead = deceased(officialMember(), '2026-10-01');
    given(dead).when(died('2026-10-01')).thenNothing();
    given(dead).when(died('2026-10-02')).thenRefused('leaving/death-recorded-already', { diedOn: '2026-10-01' });
  });

  it('is of somebody', () => {
    given(nobody()).when(died('2026-10-01')).thenRefused('member/not-recorded');
  });
});

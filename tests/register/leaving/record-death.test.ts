import { describe, expect, it } from '@jest/globals';
import { RecordDeath, SendDeathDossier } from '../../../src/register/leaving/commands.ts';
import { recordDeath, sendDeathDossier } from '../../../src/register/leaving/death.ts';
import { DeathDossierSent, MemberDied } from '../../../src/register/leaving/events.ts';
import type { Member, Official } from '../../../src/register/member/member.ts';
import { seededCalendar } from '../../../src/register/policy/working-days.ts';
import { given, memberAfter, type Act } from '../given.ts';
import { and } from '../history.ts';
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
  return (member) => recordDeath(member, command, { today, calendar: seededCalendar });
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

const BASE = '00000000-0000-4000-8000-0000000000b1';
const UPPER = '00000000-0000-4000-8000-0000000000b2';

const sent = (more: object = {}, today = TODAY): Act<Member> => {
  const command = SendDeathDossier.parse({ sentOn: '2026-10-20', to: BASE, ...more });
  return (member) => sendDeathDossier(member, command, { today, above: [BASE, UPPER] });
};

describe('hồ sơ và phiếu đảng viên từ trần', () => {
  const { cell, sex, birthYear } = memberAfter(officialMember()) as Official;
  const deadlines = [{ kind: 'deathDossier' as const, on: '2026-11-12' }];
  const dead = and(
    officialMember(),
    MemberDied.of({ cell, sex, birthYear, status: 'official', deadlines }, '2026-10-01'),
  );

  it('[DHTN-1.4] of a member are due with the committee above in thirty working days', () => {
    given(officialMember())
      .when(died('2026-10-01'))
      .then({ type: 'MemberDied', data: { deadlines: [{ kind: 'deathDossier', on: '2026-11-12' }] } });
    given(probationaryMember())
      .when(died('2026-10-01'))
      .then({ type: 'MemberDied', data: { deadlines: [{}] } });
    const { events } = given(sympathiser()).when(died('2026-10-01')).then({ type: 'MemberDied' });
    expect(events[0]!.data).not.toHaveProperty('deadlines');
  });

  it('[DHTN-1.4] go to a committee above the cell, once', () => {
    given(dead)
      .when(sent({ notice: '05-PB' }))
      .then({ type: 'DeathDossierSent', effectiveOn: '2026-10-20', data: { to: BASE, notice: '05-PB' } });
    given(dead)
      .when(sent({ to: CELL }))
      .thenRefused('leaving/dossier-sent-elsewhere');
    const gone = and(dead, DeathDossierSent.of({ cell, to: BASE }, '2026-10-20'));
    given(gone).when(sent()).thenNothing();
    given(gone)
      .when(sent({ to: UPPER }))
      .thenRefused('leaving/dossier-sent-already', { sentOn: '2026-10-20' });
  });

  it('are flagged when they go late, not refused', () => {
    given(dead)
      .when(sent({ sentOn: '2026-11-20' }))
      .then({ type: 'DeathDossierSent', data: { late: true } });
  });

  it('go after the death, not on a day to come, and only of who died a member', () => {
    given(dead)
      .when(sent({ sentOn: '2026-09-30' }))
      .thenRefused('leaving/dossier-sent-before-death');
    given(dead)
      .when(sent({ sentOn: '2026-11-23' }))
      .thenRefused('date/in-the-future');
    given(officialMember()).when(sent()).thenRefused('leaving/nobody-died');
    given(deceased(sympathiser(), '2026-10-01')).when(sent()).thenRefused('leaving/no-dossier-to-send');
    given(nobody()).when(sent()).thenRefused('member/not-recorded');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '../../../src/kernel/envelope.ts';
import { closeCampaign, openCampaign, supplementCampaignDecider } from '../../../src/register/dossier/campaign.ts';
import { OpenCampaign, SubmitSupplement } from '../../../src/register/dossier/commands.ts';
import {
  confirmSupplement,
  passSupplementUp,
  remindSupplement,
  returnSupplement,
  submitSupplement,
  type Asking,
} from '../../../src/register/dossier/supplement.ts';
import type { Member } from '../../../src/register/member/member.ts';
import type { NewEvent } from '../../../src/kernel/envelope.ts';
import { TransferOpened } from '../../../src/register/transfer/events.ts';
import { given, memberAfter } from '../given.ts';
import { and, type History } from '../history.ts';
import { officialMember, probationaryMember, sympathiser } from '../people.ts';
import { BASE_ORG, UPPER_BASE } from '../places.ts';
import { struckOff } from './acts.ts';

const today = { today: '2026-12-20' };
const asking: Asking = { organisation: UPPER_BASE, openedOn: '2026-11-01', dueOn: '2026-12-15' };
const said = {
  ground: 'yearly',
  year: 2026,
  submittedOn: '2026-12-01',
  occupation: 'Giáo viên',
  education: 'upperSecondary',
};

const submit = (more: object = {}, context: { asking?: Asking } = { asking }) => {
  const command = SubmitSupplement.parse({ ...said, ...more });
  return (member: Member) => submitSupplement(member, command, { ...today, base: BASE_ORG, ...context });
};
const of2026 = { ground: 'yearly' as const, year: 2026 };
const sendBack = (member: Member) => returnSupplement(member, { ...of2026, why: 'Thiếu mục gia đình' }, today);
const confirm =
  (confirmedOn = '2026-12-10') =>
  (member: Member) =>
    confirmSupplement(member, { ...of2026, confirmedOn }, { ...today, base: BASE_ORG });
const passUp =
  (on = '2026-12-12', above: string | undefined = UPPER_BASE) =>
  (member: Member) =>
    passSupplementUp(member, { ...of2026, on }, { ...today, above });
const remind =
  (context: { asking?: Asking } = { asking }) =>
  (member: Member) =>
    remindSupplement(member, { year: 2026 }, { ...today, ...context });

/** What comes of these acts, one after another. */
function through(...acts: ((member: Member) => { events: readonly NewEvent[] })[]): History<'member'> {
  return acts.reduce((history, act) => and(history, ...act(memberAfter(history)).events), officialMember());
}

describe('phiếu bổ sung hồ sơ (3-HSĐV)', () => {
  it('[DHTN-1.2] handed in with what changed, for the base to confirm; what is not said has not changed', () => {
    const { events } = given(officialMember())
      .when(submit({ lines: [{ part: 'family', text: 'Sinh con thứ hai' }] }))
      .then({
        type: 'SupplementSubmitted',
        effectiveOn: '2026-12-01',
        data: { key: '2026', campaign: UPPER_BASE, base: BASE_ORG, late: false, occupation: 'Giáo viên' },
      });
    expect(events[0]!.data).not.toHaveProperty('residence');
    given(probationaryMember()).when(submit()).then({ type: 'SupplementSubmitted' });
  });

  it('late ones are taken, and marked', () => {
    given(officialMember())
      .when(submit({ submittedOn: '2026-12-16' }))
      .then({ type: 'SupplementSubmitted', data: { late: true } });
  });

  it('only while a campaign of the year asks for it, and on the roll', () => {
    given(officialMember()).when(submit({}, {})).thenRefused('supplement/no-campaign', { year: 2026 });
    given(officialMember())
      .when(submit({}, { asking: { ...asking, closedOn: '2026-12-16' } }))
      .thenRefused('supplement/campaign-closed');
    given(officialMember())
      .when(submit({ submittedOn: '2026-10-31' }))
      .thenRefused('supplement/before-it-was-asked');
    given(officialMember())
      .when(submit({ submittedOn: '2026-12-21' }))
      .thenRefused('date/in-the-future');
    given(sympathiser()).when(submit()).thenRefused('member/not-a-member');
    given(struckOff()).when(submit()).thenRefused('member/has-left');
  });

  it('once; sent back it is handed in again, not before', () => {
    given(through(submit())).when(submit()).thenNothing();
    given(through(submit()))
      .when(submit({ occupation: 'Nông dân' }))
      .thenRefused('supplement/handed-in-already');
    const returned = through(submit(), sendBack);
    given(returned)
      .when(submit({ submittedOn: '2026-12-19' }))
      .thenRefused('supplement/before-it-was-returned');
    given(returned)
      .when(submit({ submittedOn: '2026-12-20' }))
      .then({ type: 'SupplementSubmitted', data: { late: true } });
    given(returned).when(sendBack).thenNothing();
    expect(given(through(submit())).when(sendBack).then({ type: 'SupplementReturned' }).reason).toBe(
      'Thiếu mục gia đình',
    );
    given(officialMember()).when(sendBack).thenRefused('supplement/not-handed-in');
  });

  it('[DHTN-1.2] confirmed by the base, what it changes holds in the register; then it goes up', () => {
    given(through(submit()))
      .when(confirm())
      .then({ type: 'SupplementConfirmed', data: { occupation: 'Giáo viên', education: 'upperSecondary' } });
    expect(memberAfter(through(submit({ education: 'lowerSecondary' }), confirm()))).toMatchObject({
      education: 'lowerSecondary',
    });
    given(through(submit(), confirm())).when(confirm()).thenNothing();
    given(officialMember()).when(confirm()).thenRefused('supplement/not-handed-in');
    given(through(submit())).when(confirm('2026-11-30')).thenRefused('supplement/confirmed-before-handed-in');
    given(through(submit())).when(confirm('2026-12-21')).thenRefused('date/in-the-future');

    const confirmed = through(submit(), confirm());
    given(confirmed)
      .when(passUp())
      .then({ type: 'SupplementPassedUp', data: { to: UPPER_BASE } });
    given(through(submit(), confirm(), passUp()))
      .when(passUp())
      .thenNothing();
    given(through(submit(), confirm(), passUp()))
      .when(confirm())
      .thenNothing();
    given(through(submit())).when(passUp()).thenRefused('supplement/not-confirmed');
    given(confirmed).when(passUp('2026-12-09')).thenRefused('supplement/passed-up-before-confirmed');
    given(confirmed).when(passUp('2026-12-21')).thenRefused('date/in-the-future');
    given(confirmed)
      .when((member) => passSupplementUp(member, { ...of2026, on: '2026-12-12' }, today))
      .thenRefused('supplement/nobody-above');
  });

  it('[DHTN-1.2] who has not handed in is reminded, and it falls due', () => {
    given(officialMember())
      .when(remind())
      .then({ type: 'SupplementReminded', data: { deadlines: [{ kind: 'supplement', on: '2026-12-15' }] } });
    given(through(submit(), sendBack)).when(remind()).then({ type: 'SupplementReminded' });
    given(through(submit())).when(remind()).thenRefused('supplement/handed-in-already');
    given(officialMember()).when(remind({})).thenRefused('supplement/no-campaign');
  });

  it('on an official transfer one is asked for without a campaign; without a transfer none', () => {
    const letter = JSON.parse(readFileSync(new URL('../fixtures/TransferOpened.v1.json', import.meta.url), 'utf8')) as {
      data: Parameters<typeof TransferOpened.of>[0];
    };
    const leaving = and(officialMember(), TransferOpened.of({ ...letter.data, transfer: 3 }, '2026-11-20'));
    given(leaving)
      .when(submit({ ground: 'transfer' }, {}))
      .then({ type: 'SupplementSubmitted', data: { key: 'transfer/3', ground: 'transfer', late: false } });
    given(leaving)
      .when(submit({ ground: 'transfer', submittedOn: '2026-11-19' }, {}))
      .thenRefused('supplement/before-it-was-asked');
    given(officialMember())
      .when(submit({ ground: 'transfer' }, {}))
      .thenRefused('supplement/no-transfer');
  });
});

describe('đợt bổ sung hồ sơ', () => {
  const empty = supplementCampaignDecider.initial(UPPER_BASE);
  const open = (state = empty, more: object = {}) =>
    openCampaign(
      state,
      OpenCampaign.parse({ year: 2026, openedOn: '2026-11-01', dueOn: '2026-12-15', ...more }),
      today,
    );
  const after = (state: typeof empty, { events }: { events: readonly object[] }) =>
    events.reduce<typeof empty>(
      (so, event) => supplementCampaignDecider.evolve(so, event as StoredEvent as never),
      state,
    );

  it('[DHTN-1.2] opened for a year with a day by which supplements are due, which can be put off', () => {
    const opened = after(empty, open());
    expect(opened.byYear.get(2026)).toEqual({ openedOn: '2026-11-01', dueOn: '2026-12-15' });
    expect(open(opened).events).toEqual([]);
    const later = after(opened, open(opened, { dueOn: '2026-12-31' }));
    expect(later.byYear.get(2026)).toEqual({ openedOn: '2026-11-01', dueOn: '2026-12-31' });
    expect(() => open(opened, { dueOn: '2026-12-01' })).toThrow('supplement/due-only-put-off');
    expect(() => open(empty, { dueOn: '2026-10-01' })).toThrow('supplement/due-before-opened');
    expect(() => open(empty, { year: 2025 })).toThrow('supplement/not-of-that-year');
    expect(() => open(empty, { openedOn: '2026-12-21', dueOn: '2026-12-31' })).toThrow('date/in-the-future');
  });

  it('closed, and opened again', () => {
    const opened = after(empty, open());
    const closed = after(opened, closeCampaign(opened, { year: 2026 }, today));
    expect(closed.byYear.get(2026)).toMatchObject({ closedOn: '2026-12-20' });
    expect(closeCampaign(closed, { year: 2026 }, today).events).toEqual([]);
    expect(after(closed, open(closed)).byYear.get(2026)?.closedOn).toBeUndefined();
    expect(() => closeCampaign(empty, { year: 2026 }, today)).toThrow('supplement/no-campaign');
  });
});

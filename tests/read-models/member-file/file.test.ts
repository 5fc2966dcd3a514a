import { describe, expect, it } from '@jest/globals';
import { belongingOf, MemberFile, memberFileAt } from '../../../read-models/member-file/queries.ts';
import type { Moment } from '../../../read-models/views.ts';
import type { EventDefinition } from '../../../src/kernel/event.ts';
import { MemberExited } from '../../../src/register/leaving/events.ts';
import { ReadmissionSought } from '../../../src/register/readmission/events.ts';
import { anId, aRegister, CELL, type GivenRegister, OTHER_WARD, PROVINCE, TODAY, WARD } from '../given.ts';

const LAN = anId('member', 1);
const HELPER = anId('member', 2);

async function file(register: GivenRegister, moment: Partial<Moment> = {}) {
  const found = await memberFileAt(await register.views(), LAN, { today: TODAY, ...moment });
  if (typeof found === 'object') MemberFile.parse({ ...found, may: [] });
  return found;
}

/** Admitted on 5 May 2025, ceremony on 19 May 2025, recognised late: recorded in August, official since May 2026. */
function aLife(): GivenRegister {
  const register = aRegister().at('2025-01-15T08:00:00Z');
  register.takeOver(HELPER, { fullName: 'Lê Văn Bình', officialDate: '2001-03-03' });
  register.sympathiser(LAN, '2025-01-10', { fullName: 'Phạm Thị Lan' });
  register.at('2025-05-20T08:00:00Z');
  const decision = { number: '12-QĐ/ĐU', date: '2025-05-05', issuer: WARD };
  register.admit(LAN, '2025-05-05', { introducers: [HELPER] }, decision);
  register.ceremony(LAN, '2025-05-19', { helper: HELPER });
  register.at('2026-01-10T08:00:00Z').course(LAN, '2025-12-01');
  register.at('2026-08-03T08:00:00Z');
  const recognition = { number: '31-QĐ/ĐU', date: '2026-08-01', issuer: WARD };
  register.recognise(LAN, '2026-05-19', { lateness: ['late/recognition-review'] }, recognition);
  return register;
}

describe('the file of a member', () => {
  it('[DHTN-1.1] holds all that was recorded', async () => {
    expect(await file(aLife())).toMatchObject({
      ...{ id: LAN, fullName: 'Phạm Thị Lan', status: 'official', revision: 4, education: 'upperSecondary' },
      path: [{ id: PROVINCE }, { id: WARD }, { id: CELL, name: 'Chi bộ 2' }],
      ...{ joinDate: '2025-05-19', officialDate: '2026-05-19', admissionDecisionDate: '2025-05-05' },
      partyAge: { from: '2025-05-05', years: 1, months: 6, days: 17 },
      newMemberCourse: { number: '34/GCN', on: '2025-12-01' },
      admissionDecision: { number: '12-QĐ/ĐU', date: '2025-05-05', issuer: { name: 'Đảng bộ phường Đông' } },
      recognitionDecision: { number: '31-QĐ/ĐU' },
      introducers: [{ id: HELPER, fullName: 'Lê Văn Bình' }],
      helper: { id: HELPER },
      lateness: ['late/recognition-review'],
      corrections: 0,
    });
  });

  it('says when probation ends, and has no party age before recognition', async () => {
    const probationary = await file(aLife(), { asOf: '2025-06-01' });
    expect(probationary).toMatchObject({ status: 'probationary', officialDue: '2026-05-19', lateness: [] });
    for (const later of ['partyAge', 'officialDate', 'recognitionDecision', 'newMemberCourse']) {
      expect(probationary).not.toHaveProperty(later, expect.anything());
    }
  });

  it('is official from the official date, however late it was recorded, unless asked what was known', async () => {
    const register = aLife();
    expect(await file(register, { asOf: '2026-05-18' })).toMatchObject({ status: 'probationary' });
    expect(await file(register, { asOf: '2026-05-19' })).toMatchObject({ status: 'official' });
    const known = await file(register, { asOf: '2026-05-19', knownAt: '2026-08-02T00:00:00Z' });
    expect(known).toMatchObject({ status: 'probationary', revision: 3 });
  });

  it('walks through every status', async () => {
    const register = aLife();
    register.die(LAN, '2026-10-01');
    const days = ['2025-01-10', '2025-05-05', '2025-05-19', '2026-05-19', '2026-10-01'];
    const statuses = [];
    for (const asOf of days) statuses.push(await file(register, { asOf }));
    expect(statuses).toMatchObject([
      ...[{ status: 'sympathiser' }, { status: 'admitted' }, { status: 'probationary' }, { status: 'official' }],
      { status: 'deceased', diedOn: '2026-10-01', partyAge: { years: 1, months: 4, days: 26 } },
    ]);
  });

  it('is not yet recorded before the first fact, and unknown if nobody has the id', async () => {
    const register = aLife();
    expect(await file(register, { asOf: '2025-01-09' })).toBe('not-yet-recorded');
    expect(await file(register, { knownAt: '2025-01-01T00:00:00Z' })).toBe('not-yet-recorded');
    expect(await memberFileAt(await register.views(), anId('member', 99), { today: TODAY })).toBeUndefined();
  });

  it('tells where a member belongs, for the reader’s scope', async () => {
    const register = aLife().at('2026-09-01T08:00:00Z').reparent(CELL, WARD, OTHER_WARD, '2026-09-01');
    expect(await belongingOf(await register.views(), LAN)).toEqual({ cell: CELL, path: [PROVINCE, OTHER_WARD, CELL] });
    expect(await file(register, { asOf: '2026-08-31' })).toMatchObject({
      path: [{ id: PROVINCE }, { id: WARD }, { id: CELL }],
    });
  });
});

describe('a correction', () => {
  const corrected = () => {
    const register = aLife().at('2026-10-10T08:00:00Z');
    register.correct(LAN, '2026-10-10', { birthDate: '1999-01-02', newBirthYear: 1999, phone: '0900 000 000' });
    return register;
  };

  it('was always right, on every day', async () => {
    for (const asOf of ['2025-02-01', '2026-10-09', TODAY]) {
      expect(await file(corrected(), { asOf })).toMatchObject({
        birthDate: '1999-01-02',
        birthYear: 1999,
        corrections: 1,
      });
    }
  });

  it('does not show in what was known before it', async () => {
    const before = await file(corrected(), { knownAt: '2026-10-10T07:59:59.999Z' });
    expect(before).toMatchObject({ birthDate: '1960-12-20', corrections: 0 });
    expect(await file(corrected(), { knownAt: '2026-10-10T08:00:00Z' })).toMatchObject({ birthDate: '1999-01-02' });
  });

  it('of dates moves the step, and what came with it', async () => {
    const register = aLife().at('2026-10-10T08:00:00Z');
    register.correct(LAN, '2026-10-10', { joinDate: '2025-05-12', officialDate: '2026-05-12' });
    expect(await file(register, { asOf: '2025-05-12' })).toMatchObject({
      status: 'probationary',
      joinDate: '2025-05-12',
    });
    expect(await file(register, { asOf: '2026-05-12' })).toMatchObject({
      ...{ status: 'official', officialDate: '2026-05-12', lateness: ['late/recognition-review'] },
      recognitionDecision: { number: '31-QĐ/ĐU' },
    });
    const asKnown = { asOf: '2026-05-12', knownAt: '2026-10-01T00:00:00Z' };
    expect(await file(register, asKnown)).toMatchObject({ status: 'probationary', joinDate: '2025-05-19' });
  });
});

describe('a member taken over', () => {
  const veteran = {
    ...{ joinDate: '1985-02-03', officialDate: '1986-02-03', admissionDecisionDate: '1985-01-20' },
    ...{ cardNumber: '12345678', cardGeneration: 'legacy8', cardIssuedOn: '1986-06-01' },
    partyAgeGaps: [{ from: '1990-01-01', to: '1991-01-01', ground: 'lostContact' }],
    badges: [{ milestone: 30, awardedOn: '2016-02-03' }, { milestone: 40 }],
    legacyGrounds: ['oneIntroducer'],
  };
  const takenOver = () => {
    const register = aRegister();
    register.takeOver(LAN, veteran);
    return register;
  };

  it('has a party age less its gaps, badges, card and source', async () => {
    expect(await file(takenOver())).toMatchObject({
      ...{ status: 'official', takenOver: true, source: 'Sổ 2020', legacyGrounds: ['oneIntroducer'] },
      partyAge: { from: '1986-01-20', years: 40, months: 10, days: 2 },
      ...{ badges: [{ milestone: 30 }, { milestone: 40 }], cardNumber: '12345678', cardGeneration: 'legacy8' },
    });
  });

  it('was probationary before being official, without card or badge', async () => {
    const before = await file(takenOver(), { asOf: '1985-06-01' });
    expect(before).toMatchObject({ status: 'probationary', officialDue: '1986-02-03', badges: [{ milestone: 40 }] });
    expect(before).not.toHaveProperty('cardNumber', expect.anything());
    expect(await file(takenOver(), { asOf: '1985-02-02' })).toBe('not-yet-recorded');
  });
});

describe('who left the Party and applies again', () => {
  it('is known by name on a day in the past, though the step by which they were entered is undone', async () => {
    const register = aRegister().at('2025-01-15T08:00:00Z');
    register.takeOver(LAN, { fullName: 'Phạm Thị Lan', officialDate: '2001-03-03' });
    const counted = { cell: CELL, sex: 'female', birthYear: 1970 };
    const recorded = (definition: EventDefinition, effectiveOn: string, data: object) =>
      register.record({ stream: `member-${LAN}`, definition, effectiveOn, data: { ...counted, ...data } });
    recorded(MemberExited, '2022-02-01', { status: 'official', requestedOn: '2022-01-05', familyHardship: true });
    recorded(ReadmissionSought, '2025-06-01', {
      ...{ from: CELL, cellResolutionOn: '2025-06-01', left: 'exited', leftOn: '2022-02-01' },
      ...{ consentNumber: '9-CV/TU', consentOn: '2025-05-20' },
    });
    register.at('2025-09-20T08:00:00Z').admit(LAN, '2025-09-10');
    for (const [asOf, status] of [
      ['2020-01-01', 'official'],
      ['2023-01-01', 'exited'],
      ['2025-07-01', 'sympathiser'],
      ['2025-10-01', 'admitted'],
    ] as const) {
      expect(await file(register, { asOf })).toMatchObject({ id: LAN, fullName: 'Phạm Thị Lan', status });
    }
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { aTree, AUTHORITY } from '../../office/acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
const left = () => idOf('first of cell');

/** Struck on 5/1/2023. */
beforeEach(async () => {
  office = new Office();
  await aTree(office);
  const decision = { number: '3-QĐ', date: '2023-01-05', issuer: idOf('upper') };
  const annul = { ground: 'substantive', decision, reason: 'Không đủ tiêu chuẩn' };
  await office.does('members.annulAdmission', left(), annul);
});

const seek = (more: object = {}) => ({
  ...{ cell: idOf('sister'), cellResolutionOn: '2026-01-05', bar: 'none' },
  consent: { number: '9-CV/TU', date: '2025-12-20' },
  ...more,
});

describe('kết nạp lại (294-QĐ/TW 3.5)', () => {
  it('thirty-six months after leaving, with consent: an applicant again, in the cell that takes the person up', async () => {
    await office.refused('readmission/too-early', 'members.seekReadmission', left(), {
      ...seek({ cellResolutionOn: '2026-01-04' }),
    });
    await office.refused('readmission/consent-after-vote', 'members.seekReadmission', left(), {
      ...seek({ consent: { number: '9-CV/TU', date: '2026-01-06' } }),
    });
    await office.command('members.seekReadmission', left(), seek());
    expect(await office.register.member(left())).toMatchObject({
      ...{ status: 'sympathiser', readmission: true, cell: idOf('sister'), pooledOn: '2026-01-05' },
    });
  });

  it('sixty months after the record of a less serious crime was expunged', async () => {
    const expunged = seek({ expungedOn: '2022-01-01' });
    await office.refused('readmission/too-early', 'members.seekReadmission', left(), expunged);
    await office.command('members.seekReadmission', left(), seek({ expungedOn: '2020-12-31' }));
  });

  it.each(['selfAbandoned', 'askedToLeave', 'seriousDisunity', 'corruption', 'seriousCrime'])(
    'never for who left so: %s',
    async (bar) => {
      await office.refused('readmission/barred', 'members.seekReadmission', left(), seek({ bar }));
    },
  );

  it('by 208-QĐ/TW neither who was convicted of waste or negative conduct; before, that was no bar', async () => {
    const bar = 'wasteOrNegativity';
    await office.command('members.seekReadmission', left(), seek({ bar, cellResolutionOn: '2026-07-25' }));
    const other = idOf('second of cell');
    const decision = { number: '4-QĐ', date: '2023-01-05', issuer: idOf('upper') };
    await office.does('members.annulAdmission', other, {
      ground: 'substantive',
      decision,
      reason: 'Không đủ tiêu chuẩn',
    });
    const later = seek({ bar, cellResolutionOn: '2026-07-26' });
    await office.refused('readmission/barred', 'members.seekReadmission', other, later);
  });

  it('by the Secretariat’s own rule who was put out for a breach of population policy: read as thirty-six months', async () => {
    const early = seek({ populationPolicy: true, cellResolutionOn: '2026-01-04' });
    await office.refused('readmission/too-early', 'members.seekReadmission', left(), early);
    await office.command('members.seekReadmission', left(), seek({ populationPolicy: true }));
  });

  it('who asked to leave out of family hardship is not barred', async () => {
    await office.command('members.seekReadmission', left(), seek({ bar: 'askedToLeave', familyHardship: true }));
  });

  it('with the whole probation again, and once only', async () => {
    await office.command('members.seekReadmission', left(), seek());
    const admission = {
      ...{ decision: { number: '8-QĐ', date: '2026-03-10', issuer: idOf('upper') }, cellResolutionOn: '2026-02-10' },
      ...{ vietnameseCitizen: true, education: 'upperSecondary' },
      awarenessCertificate: { number: '5/GCN', date: '2025-06-01' },
      introducers: [idOf('first of sister'), idOf('second of sister')],
    };
    await office.command('members.admit', left(), admission, AUTHORITY);
    await office.command('members.holdCeremony', left(), { heldOn: '2026-03-20', helper: idOf('first of sister') });
    const ceremony = await office.lastOf(`member-${left()}`, 'AdmissionCeremonyHeld');
    expect(ceremony.data).toMatchObject({ deadlines: [{ kind: 'reviewFrom', on: '2027-03-20' }, { kind: 'review' }] });
    const decision = { number: '30-QĐ', date: '2026-11-01', issuer: idOf('upper') };
    await office.command('members.annulAdmission', left(), { ground: 'substantive', decision, reason: 'Sai' });
    office.today = '2030-01-01';
    const again = seek({ cellResolutionOn: '2029-12-31' });
    await office.refused('readmission/second-time', 'members.seekReadmission', left(), again);
  });

  it('concerns who is out of the Party', async () => {
    const member = idOf('second of cell');
    await office.refused('readmission/not-out-of-the-party', 'members.seekReadmission', member, seek());
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { disciplinesOn, suspendedOn } from '../../../src/register/member/conduct.ts';
import { aDisciplinedTree, onProbation, paperOf } from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aDisciplinedTree(office);
});

const id = idOf('first of cell');
const conduct = async () => (await office.register.member(id))!.status !== 'unknown' && (await memberOf(id)).conduct;
const memberOf = async (member: string) => {
  const found = await office.register.member(member);
  if (!found || found.status === 'unknown') throw new Error('nobody');
  return found;
};

/** Nine official members, all present. */
const forms = (votes: Partial<Record<'reprimand' | 'warning' | 'dismissal' | 'expulsion' | 'none', number>>) => {
  const counted = { reprimand: 0, warning: 0, dismissal: 0, expulsion: 0, none: 0, ...votes };
  return { summoned: 9, leftOut: [], present: 9, invalid: 0, meeting: 'cell', heldOn: '2026-10-01', forms: counted };
};
const body = (form: string, more: object = {}) => ({
  ...{ form, violation: 'Vi phạm', decision: paperOf('cell', '2026-10-02', '5-QĐ') },
  ...{ ballot: forms({ [form]: 9 }), ...more },
});

describe('khiển trách, cảnh cáo, cách chức', () => {
  it('[EXT-1] a cell reprimands and warns its members by more than half of all of them', async () => {
    await office.refused(
      'discipline/no-form-carried',
      'members.discipline',
      id,
      body('reprimand', { ballot: forms({ reprimand: 4, none: 5 }) }),
    );
    await office.command('members.discipline', id, body('reprimand', { ballot: forms({ reprimand: 5, none: 4 }) }));
    expect((await office.lastOf(`member-${id}`, 'MemberDisciplined')).data).toMatchObject({
      ...{ form: 'reprimand', lapsesOn: '2027-10-02', denominator: 9, needed: 5, violation: 'Vi phạm' },
    });
  });

  it('where no form has enough, votes are added from the heaviest down', async () => {
    const ballot = forms({ reprimand: 3, warning: 3, dismissal: 2, none: 1 });
    await office.refused('discipline/another-form-voted', 'members.discipline', id, body('reprimand', { ballot }));
    await office.command('members.discipline', id, body('warning', { ballot }));
    expect((await office.lastOf(`member-${id}`, 'MemberDisciplined')).data).toMatchObject({
      ...{ form: 'warning', cumulated: true },
    });
  });

  it('an expulsion that the ballot carries is not a warning: it is proposed upward', async () => {
    const ballot = forms({ expulsion: 6, warning: 3 });
    await office.refused('discipline/another-form-voted', 'members.discipline', id, body('warning', { ballot }));
    const fewer = forms({ expulsion: 5, warning: 4 });
    await office.command('members.discipline', id, body('warning', { ballot: fewer }));
  });

  it('a probationary member is reprimanded or warned, not dismissed', async () => {
    const member = await onProbation(office, 'P');
    const seat = { organisation: idOf('cell'), position: 'committeeMember' };
    const dismissal = body('dismissal', { seat, decision: paperOf('base', '2026-10-02') });
    await office.refused('discipline/not-of-a-probationary-member', 'members.discipline', member, dismissal);
    await office.command('members.discipline', member, body('warning'));
  });

  it('who decides: never a section, and no cell a dismissal; by its own meeting', async () => {
    await office.organisation('section', 'sectionOrg', 'base');
    await office.organisation('section cell', 'subordinateCell', 'section');
    const member = await office.official('S', 'section cell');
    const bySection = body('warning', { decision: paperOf('section', '2026-10-02') });
    await office.refused('discipline/not-theirs-to-decide', 'members.discipline', member, bySection);
    const seat = { organisation: idOf('cell'), position: 'secretary' };
    await office.refused('discipline/not-theirs-to-decide', 'members.discipline', id, body('dismissal', { seat }));
    await office.refused(
      'authority/not-above',
      'members.discipline',
      id,
      body('warning', { decision: paperOf('sister', '2026-10-02') }),
    );
    const byBase = body('warning', { decision: paperOf('base', '2026-10-02') });
    await office.refused('discipline/wrong-meeting', 'members.discipline', id, byBase);
    await office.command('members.discipline', id, { ...byBase, ballot: { ...byBase.ballot, meeting: 'committee' } });
  });

  it('a dismissal takes the seat that the member holds', async () => {
    const seat = { organisation: idOf('cell'), position: 'secretary' };
    const dismissal = body('dismissal', {
      decision: paperOf('base', '2026-10-02'),
      ballot: { ...forms({ dismissal: 9 }), meeting: 'committee' },
    });
    await office.refused('discipline/no-seat-named', 'members.discipline', id, dismissal);
    await office.refused('discipline/seat-not-held', 'members.discipline', id, { ...dismissal, seat });
    await office.refused('discipline/seat-without-dismissal', 'members.discipline', id, body('warning', { seat }));
    await office.command('organisations.takePosition', idOf('cell'), {
      ...{
        position: 'secretary',
        member: id,
        effectiveOn: '2025-01-01',
        decision: paperOf('base', '2025-01-01', '2-QĐ'),
      },
    });
    await office.does('members.discipline', id, { ...dismissal, seat });
    expect(await office.register.organisation(idOf('cell'))).toMatchObject({ seats: [{ until: '2026-10-02' }] });
  });

  it('follows its vote and the last act, and does not lie ahead', async () => {
    const early = body('warning', { decision: paperOf('cell', '2026-09-30') });
    await office.refused('discipline/decision-before-vote', 'members.discipline', id, early);
    const old = body('warning', {
      decision: paperOf('cell', '2001-01-02'),
      ballot: { ...forms({ warning: 9 }), heldOn: '2001-01-01' },
    });
    await office.refused('discipline/before-last-act', 'members.discipline', id, old);
    await office.refused(
      'date/in-the-future',
      'members.discipline',
      id,
      body('warning', { decision: paperOf('cell', '2026-11-21') }),
    );
  });

  it('lapses by itself after twelve months; another one within them keeps it in force', async () => {
    await office.command(
      'members.discipline',
      id,
      body('reprimand', { decision: paperOf('cell', '2026-10-02', '5-QĐ') }),
    );
    const first = (await memberOf(id)).conduct;
    expect(disciplinesOn(first, '2027-10-01')).toHaveLength(1);
    expect(disciplinesOn(first, '2027-10-02')).toHaveLength(0);
    office.today = '2027-06-01';
    const again = { ...forms({ warning: 9 }), heldOn: '2027-05-01' };
    await office.command(
      'members.discipline',
      id,
      body('warning', { decision: paperOf('cell', '2027-05-02', '6-QĐ'), ballot: again }),
    );
    const both = (await memberOf(id)).conduct;
    expect(disciplinesOn(both, '2028-05-01').map(({ form }) => form)).toEqual(['reprimand', 'warning']);
    expect(disciplinesOn(both, '2028-05-02')).toEqual([]);
  });

  it('rests on a paper of its own', async () => {
    await office.command('members.discipline', id, body('reprimand'));
    await office.refused('member/decision-used', 'members.discipline', id, body('warning'));
  });
});

describe('kiểm tra, tố cáo', () => {
  const open = { ground: 'inspection', by: idOf('base'), openedOn: '2026-08-01', text: 'Dấu hiệu vi phạm' };

  it('is opened by the cell or above it, and concluded once', async () => {
    await office.refused('discipline/inspected-from-elsewhere', 'members.openInspection', id, {
      ...open,
      by: idOf('sister'),
    });
    await office.command('members.openInspection', id, open);
    const inspection = (await office.lastOf(`member-${id}`, 'InspectionOpened')).id;
    const close = { inspection, finding: 'violation', concludedOn: '2026-09-01', text: 'Có vi phạm' };
    await office.refused('discipline/concluded-before-opened', 'members.concludeInspection', id, {
      ...close,
      concludedOn: '2026-07-31',
    });
    await office.command('members.concludeInspection', id, close);
    await office.refused('discipline/no-such-inspection', 'members.concludeInspection', id, close);
    expect(await conduct()).toMatchObject({ inspections: [], violation: 'violation' });
    await office.command('members.discipline', id, body('warning'));
    expect(await conduct()).toMatchObject({ violation: undefined, disciplines: [{ form: 'warning' }] });
  });
});

describe('đình chỉ sinh hoạt đảng', () => {
  const suspend = (from: string, until: string, more: object = {}) => ({
    ...{ ground: 'prosecuted', decision: paperOf('upper', '2026-08-01', '7-QĐ'), from, until, ...more },
  });

  it('lasts ninety days at most, from its decision on, by who may expel', async () => {
    await office.refused('discipline/suspended-too-long', 'members.suspend', id, suspend('2026-08-01', '2026-10-31'));
    await office.refused(
      'discipline/suspended-before-decision',
      'members.suspend',
      id,
      suspend('2026-07-31', '2026-09-01'),
    );
    await office.refused(
      'discipline/suspension-ends-before-it-begins',
      'members.suspend',
      id,
      suspend('2026-08-01', '2026-08-01'),
    );
    const byBase = suspend('2026-08-01', '2026-09-01', { decision: paperOf('base', '2026-08-01') });
    await office.refused('authority/no-power', 'members.suspend', id, byBase);
    await office.command('members.suspend', id, suspend('2026-08-01', '2026-10-30'));
    const { conduct } = await memberOf(id);
    expect(suspendedOn(conduct, '2026-10-29')).toBeDefined();
    expect(suspendedOn(conduct, '2026-10-30')).toBeUndefined();
    expect((await office.lastOf(`member-${id}`, 'ActivitySuspended')).data).toMatchObject({
      deadlines: [{ kind: 'suspensionEnds', on: '2026-10-30' }],
    });
    const overlapping = suspend('2026-10-01', '2026-11-01', { decision: paperOf('upper', '2026-10-01', '8-QĐ') });
    await office.refused('discipline/suspended-already', 'members.suspend', id, overlapping);
  });

  it('is extended once, by thirty days at most', async () => {
    await office.command('members.suspend', id, suspend('2026-08-01', '2026-10-30'));
    const extend = (until: string, date = '2026-10-20', number = '9-QĐ') => ({
      until,
      decision: paperOf('upper', date, number),
    });
    await office.refused('discipline/suspended-too-long', 'members.extendSuspension', id, extend('2026-11-30'));
    await office.command('members.extendSuspension', id, extend('2026-11-29'));
    await office.refused(
      'discipline/extended-already',
      'members.extendSuspension',
      id,
      extend('2026-12-01', '2026-11-10', '10-QĐ'),
    );
  });

  it('is lifted before its day, and not after', async () => {
    const lift = (date: string, liftedOn = date) => ({ liftedOn, decision: paperOf('upper', date, '9-QĐ') });
    await office.refused('discipline/not-suspended', 'members.liftSuspension', id, lift('2026-09-01'));
    await office.command('members.suspend', id, suspend('2026-08-01', '2026-10-30'));
    await office.refused(
      'discipline/lifted-before-decision',
      'members.liftSuspension',
      id,
      lift('2026-09-01', '2026-08-31'),
    );
    await office.refused('discipline/not-suspended', 'members.liftSuspension', id, lift('2026-09-01', '2026-10-30'));
    await office.command('members.liftSuspension', id, lift('2026-09-01'));
    expect(suspendedOn((await memberOf(id)).conduct, '2026-09-01')).toBeUndefined();
  });
});

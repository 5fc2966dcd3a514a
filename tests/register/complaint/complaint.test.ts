import { beforeEach, describe, expect, it } from '@jest/globals';
import { ABANDONED, aDisciplinedTree, EXPULSION, leaves, onProbation, paperOf } from '../../office/leaving-acts.ts';
import { idOf, Office } from '../../office/office.ts';

let office: Office;
const id = idOf('first of cell');
beforeEach(async () => {
  office = new Office();
  await aDisciplinedTree(office);
});

const of = async (member = id) => {
  const found = await office.register.member(member);
  if (!found || found.status === 'unknown') throw new Error('nobody');
  return found;
};

/** Warned by the cell on 2/10/2026. @returns the event's id */
async function warned(member = id, form = 'warning'): Promise<string> {
  const forms = { reprimand: 0, warning: 0, dismissal: 0, expulsion: 0, none: 0, [form]: 9 };
  const ballot = { summoned: 9, leftOut: [], present: 9, invalid: 0, meeting: 'cell', heldOn: '2026-10-01', forms };
  const decision = paperOf('cell', '2026-10-02', '5-QĐ');
  await office.command('members.discipline', member, { form, violation: 'Vi phạm', decision, ballot });
  return (await office.lastOf(`member-${member}`, 'MemberDisciplined')).id;
}

const lodging = (against: string, more: object = {}) => ({
  ...{ against, receivedOn: '2026-10-05', lodgedOn: '2026-10-12', addressee: idOf('base'), byTheMember: true },
  ...{ text: 'Không đồng ý', ...more },
});

async function lodged(against: string, more: object = {}, member = id): Promise<string> {
  await office.command('members.lodgeComplaint', member, lodging(against, more));
  return (await office.lastOf(`member-${member}`, 'ComplaintLodged')).id;
}

const settling = (complaint: string, outcome: string, more: object = {}) => ({
  ...{ complaint, outcome, decision: paperOf('base', '2026-11-02', '30-QĐ'), ...more },
});

describe('khiếu nại', () => {
  it('[EXT-1] is lodged within thirty working days of receipt, and settled within ninety', async () => {
    const against = await warned();
    await office.refused(
      'complaint/too-late',
      'members.lodgeComplaint',
      id,
      lodging(against, { lodgedOn: '2026-11-17' }),
    );
    await lodged(against, { lodgedOn: '2026-11-16' });
    expect((await office.lastOf(`member-${id}`, 'ComplaintLodged')).data).toMatchObject({
      ...{ level: 'base', deadlines: [{ kind: 'settleComplaint', on: '2027-03-23' }] },
    });
    // Meanwhile the decision stays in force.
    expect((await of()).conduct?.disciplines).toMatchObject([{ form: 'warning' }]);
  });

  it('is inadmissible without a decision, on behalf of another, out of order, or twice at once', async () => {
    await office.refused('complaint/no-decision', 'members.lodgeComplaint', id, lodging(idOf('nothing')));
    const against = await warned();
    await office.refused('complaint/on-behalf', 'members.lodgeComplaint', id, lodging(against, { byTheMember: false }));
    await office.refused(
      'complaint/received-before-decided',
      'members.lodgeComplaint',
      id,
      lodging(against, { receivedOn: '2026-10-01' }),
    );
    await office.refused(
      'complaint/lodged-before-received',
      'members.lodgeComplaint',
      id,
      lodging(against, { lodgedOn: '2026-10-04' }),
    );
    await lodged(against);
    await office.refused('complaint/open-already', 'members.lodgeComplaint', id, lodging(against));
  });

  it('goes to a level above who decided, one that settles complaints', async () => {
    const against = await warned();
    for (const addressee of ['cell', 'sister']) {
      const there = lodging(against, { addressee: idOf(addressee) });
      await office.refused('complaint/addressee-not-above', 'members.lodgeComplaint', id, there);
    }
    await office.organisation('section', 'sectionOrg', 'base');
    await office.organisation('section cell', 'subordinateCell', 'section');
    const member = await office.official('S', 'section cell');
    const forms = { reprimand: 0, warning: 9, dismissal: 0, expulsion: 0, none: 0 };
    const ballot = { summoned: 9, leftOut: [], present: 9, invalid: 0, meeting: 'cell', heldOn: '2026-10-01', forms };
    const decision = paperOf('section cell', '2026-10-02', '5-QĐ');
    await office.command('members.discipline', member, { form: 'warning', violation: 'Vi phạm', decision, ballot });
    const mine = (await office.lastOf(`member-${member}`, 'MemberDisciplined')).id;
    const there = lodging(mine, { addressee: idOf('section') });
    await office.refused('complaint/not-theirs-to-settle', 'members.lodgeComplaint', member, there);
  });

  it('upheld, may go one level up after another, until the highest has concluded', async () => {
    const against = await warned();
    let receivedOn = '2026-10-05';
    for (const [index, level] of ['base', 'upper', 'province', 'centre'].entries()) {
      const complaint = await lodged(against, { addressee: idOf(level), receivedOn, lodgedOn: receivedOn });
      const on = `2026-10-${10 + index * 3}`;
      const decision = paperOf(level, on, `${40 + index}-QĐ`);
      await office.command('members.settleComplaint', id, settling(complaint, 'upheld', { decision }));
      receivedOn = on;
    }
    const again = lodging(against, { addressee: idOf('centre'), receivedOn, lodgedOn: receivedOn });
    await office.refused('complaint/finally-concluded', 'members.lodgeComplaint', id, again);
    const { data } = await office.lastOf(`member-${id}`, 'ComplaintLodged');
    // The centre has 180 working days.
    expect(data).toMatchObject({ level: 'central', deadlines: [{ on: '2027-06-29' }] });
  });

  it('is settled by the organisation that was asked, once, after it was lodged', async () => {
    const complaint = await lodged(await warned());
    await office.refused('complaint/not-lodged', 'members.settleComplaint', id, settling(idOf('none'), 'upheld'));
    await office.refused(
      'complaint/another-settles',
      'members.settleComplaint',
      id,
      settling(complaint, 'upheld', { decision: paperOf('upper', '2026-11-02') }),
    );
    await office.refused(
      'complaint/settled-before-lodged',
      'members.settleComplaint',
      id,
      settling(complaint, 'upheld', { decision: paperOf('base', '2026-10-11') }),
    );
    await office.command('members.settleComplaint', id, settling(complaint, 'upheld'));
    await office.command('members.settleComplaint', id, settling(complaint, 'upheld'));
    expect((await office.typesOf(`member-${id}`)).filter((type) => type === 'ComplaintSettled')).toHaveLength(1);
    await office.refused('complaint/settled-already', 'members.settleComplaint', id, settling(complaint, 'lifted'));
  });

  it('may put another form in the place of the one complained of, from the same day', async () => {
    const against = await warned();
    const complaint = await lodged(against);
    await office.refused('complaint/form-missing', 'members.settleComplaint', id, settling(complaint, 'changed'));
    await office.refused(
      'complaint/form-unchanged',
      'members.settleComplaint',
      id,
      settling(complaint, 'changed', { form: 'warning' }),
    );
    await office.refused(
      'complaint/form-not-asked',
      'members.settleComplaint',
      id,
      settling(complaint, 'lifted', { form: 'warning' }),
    );
    await office.command('members.settleComplaint', id, settling(complaint, 'changed', { form: 'reprimand' }));
    expect((await of()).conduct?.disciplines).toMatchObject([
      { form: 'reprimand', on: '2026-10-02', lapsesOn: '2027-10-02' },
    ]);
    expect((await office.lastOf(`member-${id}`, 'ComplaintSettled')).data).toMatchObject({
      previous: { form: 'warning', on: '2026-10-02', lapsesOn: '2027-10-02' },
    });
  });

  it('of a probationary member does not end in a dismissal', async () => {
    const member = await onProbation(office, 'P');
    const complaint = await lodged(await warned(member), {}, member);
    const dismissal = settling(complaint, 'changed', { form: 'dismissal' });
    await office.refused('discipline/not-of-a-probationary-member', 'members.settleComplaint', member, dismissal);
  });

  it('lifted, leaves nothing of the discipline in force', async () => {
    const complaint = await lodged(await warned());
    await office.command('members.settleComplaint', id, settling(complaint, 'lifted'));
    expect((await of()).conduct?.disciplines).toEqual([]);
  });

  it('is flagged where it was settled late', async () => {
    const complaint = await lodged(await warned());
    office.today = '2027-06-01';
    const late = settling(complaint, 'upheld', { decision: paperOf('base', '2027-05-03', '30-QĐ') });
    await office.command('members.settleComplaint', id, late);
    expect((await office.lastOf(`member-${id}`, 'ComplaintSettled')).data).toMatchObject({ late: true });
  });
});

describe('khiếu nại of who was put out', () => {
  const above = { receivedOn: '2026-10-15', lodgedOn: '2026-10-20', addressee: idOf('province') };
  const byProvince = { decision: paperOf('province', '2026-11-10', '60-QĐ') };

  it('[EXT-6] lifted, restores the member by the same decision, with continuous party age', async () => {
    await leaves(office, 'case', 'first of cell', ABANDONED);
    const complaint = await lodged((await office.lastOf(`member-${id}`, 'MemberStruckOff')).id, above);
    const changed = settling(complaint, 'changed', { ...byProvince, form: 'warning' });
    await office.refused('complaint/striking-not-changed', 'members.settleComplaint', id, changed);
    await office.does(
      'members.settleComplaint',
      id,
      settling(complaint, 'lifted', { ...byProvince, cell: idOf('sister') }),
    );
    expect(await of()).toMatchObject({
      ...{ status: 'official', cell: idOf('sister'), joinDate: '2000-02-03', officialDate: '2001-02-03' },
      admissionDecision: { date: '2000-01-20' },
    });
    expect((await office.lastOf(`member-${id}`, 'MemberRestored')).data).toMatchObject({
      ...{
        from: idOf('cell'),
        cell: idOf('sister'),
        left: 'struckOff',
        leftOn: '2026-10-10',
        ground: 'complaintUpheld',
      },
    });
  });

  it('an expulsion may be changed into a lighter form: restored, and disciplined', async () => {
    await leaves(office, 'case', 'first of cell', EXPULSION);
    const complaint = await lodged((await office.lastOf(`member-${id}`, 'MemberExpelled')).id, above);
    await office.command(
      'members.settleComplaint',
      id,
      settling(complaint, 'changed', { ...byProvince, form: 'warning' }),
    );
    expect(await of()).toMatchObject({
      ...{ status: 'official', cell: idOf('cell') },
      conduct: { disciplines: [{ form: 'warning', on: '2026-11-10', lapsesOn: '2027-11-10' }] },
    });
  });

  it('comes too late to lift anything once the person was restored otherwise', async () => {
    await leaves(office, 'case', 'first of cell', EXPULSION);
    const complaint = await lodged((await office.lastOf(`member-${id}`, 'MemberExpelled')).id, above);
    await office.command('members.restore', id, {
      ...{
        cell: idOf('cell'),
        managedBy: 'other',
        cleanSince: true,
        decision: paperOf('upper', '2026-11-05', '70-QĐ'),
      },
    });
    await office.refused(
      'complaint/overtaken',
      'members.settleComplaint',
      id,
      settling(complaint, 'lifted', byProvince),
    );
    await office.command('members.settleComplaint', id, settling(complaint, 'upheld', byProvince));
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { inFullActivity, issuerOf } from '../../../src/register/authority.ts';
import { idOf, Office } from '../../office/office.ts';
import { aCell, aLand, decisionOf, peopleOf } from '../reorganisation/acts.ts';
import { opens } from '../transfer/acts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aLand(office);
});

const dissolution = (issuer = 'upper', more: object = {}) => ({
  ...decisionOf(issuer),
  ...{ effectiveOn: '2026-10-01', ground: 'taskDone', ...more },
});
const dissolves = (what = 'cell', issuer = 'upper', more: object = {}) =>
  office.does('organisations.dissolve', idOf(what), dissolution(issuer, more));
const disbandment = (more: object = {}) => ({
  ...decisionOf('upper'),
  effectiveOn: '2026-10-01',
  violation: 'Vi phạm nghiêm trọng nguyên tắc tập trung dân chủ.',
  proposed: {
    ...{ organisation: idOf('base of upper'), number: '7-TTr/ĐU', date: '2026-09-20', members: 15, inFavour: 10 },
  },
  vote: { members: 27, inFavour: 14 },
  ...more,
});
const state = async (what = 'cell') => office.register.organisation(idOf(what));
const moveAway = async (name: string, day = '2026-10-05') => {
  const { decision } = decisionOf('base of upper');
  await office.does('members.transferInternally', idOf(name), { to: idOf('second cell'), movedOn: day, decision });
};
const ends = (endedOn = '2026-10-20') => office.does('organisations.end', idOf('cell'), { endedOn });
const endRefused = (code: string, endedOn = '2026-10-20') =>
  office.refused(code, 'organisations.end', idOf('cell'), { endedOn });

describe('dissolution', () => {
  it('[DHTN-2.1.4] puts the organisation into winding up, for thirty working days', async () => {
    await dissolves();
    expect(await state()).toMatchObject({
      status: 'windingUp',
      closing: { ground: 'dissolution', from: '2026-10-01', endBy: '2026-11-12', lettersBy: idOf('cell') },
    });
    expect((await office.lastOf(`organisation-${idOf('cell')}`, 'OrganisationDissolved')).meta).toMatchObject({
      policyVersions: { charter: 'P2026-07/charter' },
      decision: { issuer: idOf('upper'), signer: 'Trần Văn Hai' },
    });
  });

  it('[DHTN-2.1.4] the same once more is nothing new', async () => {
    const body = dissolution();
    await office.does('organisations.dissolve', idOf('cell'), body);
    const before = (await office.log()).length;
    await office.does('organisations.dissolve', idOf('cell'), body);
    expect((await office.log()).length).toBe(before);
  });

  it.each([
    ['authority/not-above', dissolution('far upper')],
    ['authority/no-power', dissolution('cell')],
    ['organisation/effective-before-decision', dissolution('upper', { effectiveOn: '2026-09-01' })],
    ['date/in-the-future', dissolution('upper', { effectiveOn: '2026-12-01' })],
  ])('[DHTN-2.1.4] is refused: %s', async (code, body) => {
    await office.refused(code, 'organisations.dissolve', idOf('cell'), body);
  });

  it('[DHTN-2.1.4] is refused to itself, and of the top', async () => {
    await office.refused('dissolution/by-itself', 'organisations.dissolve', idOf('upper'), dissolution('upper'));
    await office.refused('dissolution/top', 'organisations.dissolve', idOf('centre'), dissolution('centre'));
    await office.refused('organisation/not-recorded', 'organisations.dissolve', idOf('nothing'), dissolution());
  });

  it('[DHTN-2.1.4] belongs to the authority that established it', async () => {
    await office.command('organisations.establish', idOf('young'), {
      ...{ name: 'Chi bộ trẻ', type: 'subordinateCell', parent: idOf('base of upper'), ...decisionOf('upper') },
      ...{ effectiveOn: '2026-10-01', officialMembers: 3, probationaryMembers: 0 },
    });
    const later = { ...decisionOf('base of upper', '2026-10-05'), effectiveOn: '2026-10-06' };
    await office.refused(
      'dissolution/not-who-established',
      'organisations.dissolve',
      idOf('young'),
      dissolution('base of upper', later),
    );
    await dissolves('young', 'upper', { ...decisionOf('upper', '2026-10-05'), effectiveOn: '2026-10-06' });
    expect(await state('young')).toMatchObject({ status: 'windingUp', establishedBy: idOf('upper') });
  });
});

describe('disbandment', () => {
  it('[DHTN-2.1.4] is proposed by two thirds of the superior and decided by the level above; the superior issues letters', async () => {
    await office.does('organisations.disband', idOf('cell'), disbandment());
    expect(await state()).toMatchObject({
      status: 'windingUp',
      closing: { ground: 'disbandment', endBy: '2026-11-12', lettersBy: idOf('base of upper') },
    });
  });

  it.each([
    ['disbandment/not-the-superior', { proposed: { ...disbandment().proposed, organisation: idOf('province') } }],
    ['disbandment/not-the-level-above', decisionOf('province')],
    ['disbandment/proposed-after', { proposed: { ...disbandment().proposed, date: '2026-10-01' } }],
    ['disbandment/not-carried', { proposed: { ...disbandment().proposed, inFavour: 9 } }],
    ['disbandment/not-carried', { vote: { members: 28, inFavour: 14 } }],
    ['disbandment/more-than-members', { vote: { members: 27, inFavour: 28 } }],
  ])('[DHTN-2.1.4] is refused: %s', async (code, more) => {
    await office.refused(code, 'organisations.disband', idOf('cell'), disbandment(more));
  });
});

describe('while it winds up', () => {
  beforeEach(() => dissolves());

  it('[DHTN-2.1.4] nobody comes in, and nothing is changed of it', async () => {
    await expect(office.official('newcomer', 'cell')).rejects.toMatchObject({ code: 'cell/closing' });
    await expect(office.sympathiser('newcomer', 'cell', { cellResolutionOn: '2026-10-05' })).rejects.toMatchObject({
      code: 'cell/closing',
    });
    const by = { ...decisionOf('upper', '2026-10-05'), effectiveOn: '2026-10-06' };
    const id = idOf('cell');
    await office.refused('organisation/closing', 'organisations.rename', id, { name: 'Chi bộ khác', ...by });
    await office.refused('organisation/closing', 'organisations.grantPower', id, { power: 'admit', ...by });
    const seats = [{ position: 'secretary', member: idOf('1 of cell') }];
    await office.refused('organisation/closing', 'organisations.takePosition', id, { ...seats[0], ...by });
    await office.refused('organisation/closing', 'organisations.handOver', id, {
      to: idOf('other base of upper'),
      ...by,
    });
    await office.refused('organisation/closing', 'organisations.holdCongress', id, {
      ...{ number: 2, heldOn: '2026-10-06', seats },
    });
    await office.refused('organisation/closing', 'organisations.disband', id, {
      ...disbandment({ ...decisionOf('upper', '2026-10-05'), effectiveOn: '2026-10-06' }),
    });
  });

  it('[DHTN-2.1.4] nobody is admitted or recognised there, deaths are recorded', async () => {
    const { decision } = decisionOf('upper', '2026-10-20');
    await office.command('members.recordDeath', idOf('1 of cell'), { diedOn: '2026-10-06' });
    expect(await office.register.member(idOf('1 of cell'))).toMatchObject({ status: 'deceased' });
    const issuer = await issuerOf(decision, idOf('cell'), office.register);
    expect(() => inFullActivity(issuer)).toThrow(expect.objectContaining({ code: 'cell/closing' }));
  });

  it('[DHTN-2.1.4] no organisation comes below what winds up or has ended', async () => {
    await dissolves('base of sister upper', 'sister upper');
    const young = {
      ...{ name: 'Chi bộ mới', type: 'subordinateCell', parent: idOf('base of sister upper') },
      ...decisionOf('sister upper', '2026-10-05'),
      ...{ effectiveOn: '2026-10-06', officialMembers: 3, probationaryMembers: 0 },
    };
    await office.refused('organisation/parent-closing', 'organisations.establish', idOf('young'), young);
    await office.does('organisations.end', idOf('base of sister upper'), { endedOn: '2026-10-10' });
    const later = { ...young, ...decisionOf('sister upper', '2026-10-15'), effectiveOn: '2026-10-16' };
    await office.refused('organisation/parent-ended', 'organisations.establish', idOf('young'), later);
  });
});

describe('the end', () => {
  it('[DHTN-2.1.4] is refused while a member, somebody before joining, a letter, a list, a seal or a child is left', async () => {
    await endRefused('ending/not-decided');
    await office.sympathiser('applicant', 'cell');
    await office.command('organisations.takeOverSeal', idOf('cell'), { since: '2010-01-01' });
    await dissolves();
    await endRefused('ending/members-remain');
    for (const name of peopleOf('cell').slice(1)) await moveAway(name);
    await endRefused('ending/members-remain');
    await opens(office, '1 of cell', { to: 'far cell', openedOn: '2026-10-05' });
    await endRefused('ending/members-remain');
    expect((await office.register.census.remains(idOf('cell'))).transfers).toBe(1);
    await office.command('members.cancelTransfer', idOf('1 of cell'), { why: 'Thôi.', cancelledOn: '2026-10-06' });
    await moveAway('1 of cell', '2026-10-07');
    await endRefused('ending/applicants-remain');
    await office.does('members.moveApplicant', idOf('applicant'), { to: idOf('second cell'), movedOn: '2026-10-08' });
    const draft = { kind: 'admission', organisation: idOf('cell'), title: 'Danh sách' };
    await office.command('proposals.draft', idOf('list'), draft);
    await endRefused('ending/lists-open');
    expect(await office.register.census.remains(idOf('cell'))).toEqual({
      ...{ members: 0, applicants: 0, transfers: 0, lists: 1, children: 0 },
    });
  });

  it('[DHTN-2.1.4] comes last, with the seal handed in; seats end with it', async () => {
    await aCell(office, 'home', 'base of upper');
    const seat = { position: 'secretary', member: idOf('1 of home'), ...decisionOf('base of upper') };
    await office.command('organisations.takePosition', idOf('cell'), { ...seat, effectiveOn: '2026-10-01' });
    await office.command('organisations.takeOverSeal', idOf('cell'), { since: '2010-01-01' });
    await dissolves();
    for (const name of peopleOf('cell')) await moveAway(name);
    await endRefused('ending/seal-active');
    const collected = { seal: 1, on: '2026-10-19', by: idOf('base of upper') };
    await office.does('organisations.collectSeal', idOf('cell'), collected);
    await endRefused('ending/before-the-decision', '2026-09-30');
    await endRefused('date/in-the-future', '2026-12-01');
    await ends();
    const ended = await office.lastOf(`organisation-${idOf('cell')}`, 'OrganisationEnded');
    expect(ended.data).toMatchObject({
      ...{ ground: 'dissolution', successors: [], parent: idOf('base of upper') },
      seats: [{ position: 'secretary', member: idOf('1 of home') }],
    });
    expect(await state()).toMatchObject({ status: 'ended', endedOn: '2026-10-20' });
    const before = (await office.log()).length;
    await ends();
    expect((await office.log()).length).toBe(before);
    await endRefused('organisation/ended', '2026-10-21');
  });

  it('[DHTN-2.1.4] is refused while a letter is to arrive there, or an organisation stands below', async () => {
    await opens(office, '1 of far cell', { to: 'cell', openedOn: '2026-09-25' });
    await dissolves();
    for (const name of peopleOf('cell')) await moveAway(name);
    await endRefused('ending/transfers-open');
    await dissolves('upper', 'province');
    await office.refused('ending/children-remain', 'organisations.end', idOf('upper'), { endedOn: '2026-10-20' });
  });

  it('[DHTN-2.1.4] is late after thirty working days, and says so', async () => {
    await dissolves();
    for (const name of peopleOf('cell')) await moveAway(name);
    await ends('2026-11-16');
    const ended = await office.lastOf(`organisation-${idOf('cell')}`, 'OrganisationEnded');
    expect(ended.data['lateness']).toEqual(['late/winding-up']);
  });

  it('[DHTN-2.1.4] leaves name and code to it for ever, and no act after it', async () => {
    await office.command('organisations.establish', idOf('young'), {
      ...{ name: 'Chi bộ trẻ', type: 'subordinateCell', parent: idOf('base of upper'), ...decisionOf('upper') },
      ...{ code: '1.2.3', effectiveOn: '2026-10-01', officialMembers: 3, probationaryMembers: 0 },
    });
    await dissolves('young', 'upper', { ...decisionOf('upper', '2026-10-05'), effectiveOn: '2026-10-06' });
    await office.does('organisations.end', idOf('young'), { endedOn: '2026-10-20' });
    await expect(
      office.command('organisations.takeOver', idOf('another'), {
        ...{ name: 'Chi bộ khác', type: 'subordinateCell', parent: idOf('base of upper'), since: '2000-01-01' },
        code: '1.2.3',
      }),
    ).rejects.toMatchObject({ kind: 'organisationCode' });
    const by = { ...decisionOf('upper', '2026-10-25'), effectiveOn: '2026-10-26' };
    await office.refused('organisation/ended', 'organisations.rename', idOf('young'), { name: 'Chi bộ khác', ...by });
    await expect(office.official('newcomer', 'young')).rejects.toMatchObject({ code: 'cell/ended' });
    // On the days before, it was.
    expect(await office.register.chain(idOf('young'), '2026-10-19')).toHaveLength(5);
  });

  it('[DHTN-2.1.4] takes the power to decide from it', async () => {
    await dissolves('base of sister upper', 'sister upper');
    await office.does('organisations.end', idOf('base of sister upper'), { endedOn: '2026-10-10' });
    await office.refused('authority/after-its-end', 'organisations.rename', idOf('cell'), {
      ...{ name: 'Chi bộ khác', ...decisionOf('base of sister upper', '2026-10-15'), effectiveOn: '2026-10-16' },
    });
  });
});

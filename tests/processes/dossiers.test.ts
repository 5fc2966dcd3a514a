import { beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts } from '../office/restarts.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await aProvince(office);
});

async function aProvince(office: Office): Promise<void> {
  await office.organisation('province', 'provincialCommittee', null);
  await office.organisation('upper', 'upperBase', 'province');
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('cell', 'subordinateCell', 'base');
  await office.official('A', 'cell');
  await office.official('B', 'cell');
  await office.does('dossierSeries.open', idOf('province'), { symbol: 'HN', next: 1 });
}

const block = { symbol: 'HN', organisation: idOf('upper'), count: 10 };
const allot = (...names: string[]) => ({ members: names.map(idOf) });
const numberOf = async (name: string) => {
  const member = await office.register.member(idOf(name));
  return member && 'dossierNumber' in member ? member.dossierNumber : undefined;
};

describe('numbers of dossiers', () => {
  it('[DHTN-1.1] a block reaches its organisation, a number its member', async () => {
    await office.does('dossierSeries.giveBlock', idOf('province'), block);
    await office.does('dossierBlocks.allot', idOf('upper'), allot('B', 'A'));
    expect([await numberOf('A'), await numberOf('B')]).toEqual(['000002 HN', '000001 HN']);
    await office.refused('dossier/members-refused', 'dossierBlocks.allot', idOf('upper'), allot('A'));
  });

  it('once, however often they are delivered', async () => {
    await office.does('dossierSeries.giveBlock', idOf('province'), block);
    await office.does('dossierBlocks.allot', idOf('upper'), allot('A', 'B'));
    const before = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(before);
  });

  it('a number that a former record holds is passed over; the member goes on waiting', async () => {
    await office.official('C', 'cell', { dossierNumber: '000001 HN' });
    await office.does('dossierSeries.giveBlock', idOf('province'), block);
    await office.does('dossierBlocks.allot', idOf('upper'), allot('A', 'B'));
    expect([await numberOf('A'), await numberOf('B')]).toEqual([undefined, '000002 HN']);
    await office.does('dossierBlocks.allot', idOf('upper'), allot('A'));
    expect(await numberOf('A')).toBe('000003 HN');
  });

  it('who died before the number came is left alone, and no other process is held up', async () => {
    await office.does('dossierSeries.giveBlock', idOf('province'), block);
    await office.command('dossierBlocks.allot', idOf('upper'), allot('A', 'B'));
    await office.command('members.recordDeath', idOf('A'), { diedOn: '2026-11-19' });
    await office.settle();
    expect([await numberOf('A'), await numberOf('B')]).toEqual([undefined, '000002 HN']);
  });

  it('one symbol is held by one province, until it gives it up', async () => {
    await office.organisation('other', 'provincialCommittee', null);
    await office.refused('claim/dossierSymbol', 'dossierSeries.open', idOf('other'), { symbol: 'HN', next: 9000 });
    await office.does('dossierSeries.close', idOf('province'), { symbol: 'HN' });
    await office.does('dossierSeries.open', idOf('other'), { symbol: 'HN', next: 9000 });
    await office.refused('dossier/series-not-open', 'dossierSeries.giveBlock', idOf('province'), block);
    await office.refused('dossier/series-of-a-province-only', 'dossierSeries.open', idOf('upper'), {
      ...{ symbol: 'XX', next: 1 },
    });
    await office.refused('dossier/block-not-below', 'dossierSeries.giveBlock', idOf('other'), block);
  });
});

describe('what a reconciliation did not find', () => {
  const count = { on: '2026-11-20', onRegister: 2, held: 1, missing: [idOf('A')], surplus: [] };

  it('[DHTN-1.1] is missing in the member’s file, once', async () => {
    await office.does('organisations.reconcileDossiers', idOf('base'), count);
    expect(await office.register.member(idOf('A'))).toMatchObject({ memberDossier: { missedOn: '2026-11-20' } });
    await office.redeliver();
    expect(await office.typesOf(`member-${idOf('A')}`)).toEqual(['MemberTakenOver', 'DossierMissed']);
  });

  it('people of another organisation are refused', async () => {
    await office.organisation('elsewhere', 'baseOrg', 'upper');
    const code = 'reconciliation/members-refused';
    await office.refused(code, 'organisations.reconcileDossiers', idOf('elsewhere'), count);
  });
});

describe('the yearly supplement', () => {
  const campaign = { year: 2026, openedOn: '2026-11-01', dueOn: '2026-12-15' };
  const submitted = { ground: 'yearly', year: 2026, submittedOn: '2026-11-10', residence: 'Thôn Hai' };

  it('[DHTN-1.2] asked for by a committee anywhere above, confirmed by the base, passed up to the level above it', async () => {
    await office.refused('supplement/no-campaign', 'members.submitSupplement', idOf('A'), submitted);
    await office.does('supplementCampaigns.open', idOf('province'), campaign);
    await office.does('members.submitSupplement', idOf('A'), submitted);
    const event = await office.lastOf(`member-${idOf('A')}`, 'SupplementSubmitted');
    expect(event.data).toMatchObject({ campaign: idOf('province'), base: idOf('base'), residence: 'Thôn Hai' });
    const stored = (await office.store.read(`member-${idOf('A')}`)).at(-1)!;
    expect(JSON.stringify(stored)).not.toContain('Thôn Hai');
    await office.does('members.confirmSupplement', idOf('A'), {
      ground: 'yearly',
      year: 2026,
      confirmedOn: '2026-11-12',
    });
    await office.does('members.passSupplementUp', idOf('A'), { ground: 'yearly', year: 2026, on: '2026-11-13' });
    expect((await office.lastOf(`member-${idOf('A')}`, 'SupplementPassedUp')).data).toMatchObject({
      to: idOf('upper'),
    });
  });

  it('[DHTN-1.2] the campaign of the nearest organisation counts', async () => {
    await office.does('supplementCampaigns.open', idOf('province'), { ...campaign, dueOn: '2026-11-05' });
    await office.does('supplementCampaigns.open', idOf('base'), campaign);
    await office.does('members.submitSupplement', idOf('A'), submitted);
    const event = await office.lastOf(`member-${idOf('A')}`, 'SupplementSubmitted');
    expect(event.data).toMatchObject({ campaign: idOf('base'), late: false });
    await office.does('supplementCampaigns.close', idOf('base'), { year: 2026 });
    await office.does('members.remindSupplement', idOf('B'), { year: 2026 });
    await office.does('supplementCampaigns.close', idOf('province'), { year: 2026 });
    await office.refused('supplement/campaign-closed', 'members.remindSupplement', idOf('B'), { year: 2026 });
  });
});

tellsOfRestarts(aProvince, {
  'dossiers: a block reaches its organisation, the numbers its members': {
    async tell(office) {
      await office.does('dossierSeries.giveBlock', idOf('province'), block);
      await office.command('dossierBlocks.allot', idOf('upper'), allot('A', 'B'));
    },
    comes: { DossierNumberGiven: 2 },
  },
  'dossiers: what a count did not find is missing in the file': {
    async tell(office) {
      const count = { on: '2026-11-20', onRegister: 2, held: 0, missing: [idOf('A'), idOf('B')], surplus: [] };
      await office.command('organisations.reconcileDossiers', idOf('base'), count);
    },
    comes: { DossierMissed: 2 },
  },
});

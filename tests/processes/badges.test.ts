import { describe, expect, it } from '@jest/globals';
import { SECRETARY } from '../office/acts.ts';
import {
  appraisesBadges,
  aTreeOfAwards,
  decidesList,
  opensBadge,
  PROVINCE_OFFICER,
  risesToUpper,
} from '../office/awards.ts';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts, type Stories } from '../office/restarts.ts';
import { fills, opens, send } from '../register/transfer/acts.ts';

const THIRTY = { admissionDecisionDate: '1996-10-20', joinDate: '1996-11-03', officialDate: '1997-11-03' };

async function twoVeterans(office: Office): Promise<void> {
  await aTreeOfAwards(office);
  for (const name of ['A', 'B']) await office.official(name, 'cell', THIRTY);
}

async function atTheProvince(office: Office): Promise<string> {
  await opensBadge(office, 'badge A', 'A');
  await opensBadge(office, 'badge B', 'B');
  await risesToUpper(office, 'badge', ['badge A', 'badge B']);
  return appraisesBadges(office, ['badge A', 'badge B']);
}

const stories: Stories = {
  'badge-numbers: the numbers allotted are written to the badges': {
    async tell(office) {
      const list = await atTheProvince(office);
      await decidesList(office, list, ['badge A', 'badge B'], '99-QĐ/TU', '2026-10-20', PROVINCE_OFFICER);
      await office.does('badgeSeries.open', idOf('province'), { milestone: 30, symbol: 'HL', next: 1 });
      const members = [idOf('A'), idOf('B')];
      await office.command('badgeSeries.allot', idOf('province'), { milestone: 30, members }, PROVINCE_OFFICER);
    },
    comes: { BadgeNumbersAllotted: 1, BadgeNumbered: 2 },
  },
  'posthumous-badges: a death begins the proposal': {
    tell: (office) => office.command('members.recordDeath', idOf('A'), { diedOn: '2026-10-25' }),
    comes: { CaseOpened: 1 },
  },
  'posthumous-badges: a proposal under way goes on': {
    async tell(office) {
      await atTheProvince(office);
      await office.command('members.recordDeath', idOf('A'), { diedOn: '2026-10-25' });
    },
    comes: { CaseOpened: 2, CaseWithdrawn: 0 },
    idle: true,
  },
  'outcomes: a list decided becomes badges on the people’s own streams': {
    async tell(office) {
      const list = await atTheProvince(office);
      const items = ['badge A', 'badge B'].map((name) => ({
        ...{ case: idOf(name), outcome: 'approved', number: '99-QĐ/TU' },
      }));
      await office.command('proposals.decideCases', idOf(list), { items, date: '2026-10-20' }, PROVINCE_OFFICER);
    },
    comes: { CaseDecided: 2, BadgeDecided: 2, CaseConcluded: 2 },
  },
};

tellsOfRestarts(twoVeterans, stories);

describe('a badge and a transfer (38-HD/BTCTW III.1.5d)', () => {
  const decision = { number: '5-QĐ/TU', date: '2026-11-12', issuer: idOf('province') };
  const asked = { milestone: 30, kind: 'regular', round: '2026-11-07' };

  /** Out of the upper-base organisation, on the way to another one, and there. */
  async function leaves(office: Office): Promise<void> {
    await office.organisation('far upper', 'upperBase', 'province', ['admit', 'recognise', 'issueCard']);
    await office.organisation('far', 'baseOrg', 'far upper');
    await office.organisation('far cell', 'subordinateCell', 'far');
    await opens(office, 'A', { to: 'far cell' });
    await send(office, 'A');
  }

  it('[DHTN-2.5] on the way nothing is begun: neither by the new cell nor by a decision alone', async () => {
    const office = new Office();
    await twoVeterans(office);
    await leaves(office);
    const badge = { kind: 'badge', subject: idOf('A'), cell: idOf('far cell'), openedOn: '2026-11-19', details: asked };
    await office.refused('case/in-transit', 'cases.open', idOf('new'), badge);
    await office.refused('badge/in-transit', 'members.decideBadge', idOf('A'), { ...asked, decision });
  });

  it('[DHTN-2.5] what was proposed at home is decided by the home organisations, also once the member has moved', async () => {
    const office = new Office();
    await twoVeterans(office);
    const list = await atTheProvince(office);
    await leaves(office);
    await fills(office, 'A', 7, 'far upper', { indexCertified: true });
    await fills(office, 'A', 8, 'far');
    await fills(office, 'A', 10, 'far cell');
    const badge = { kind: 'badge', subject: idOf('A'), cell: idOf('far cell'), openedOn: '2026-11-20', details: asked };
    await expect(office.command('cases.open', idOf('new'), badge, SECRETARY)).rejects.toThrow();
    await decidesList(office, list, ['badge A'], '6-QĐ/TU', '2026-11-20', PROVINCE_OFFICER);
    expect(await office.register.case(idOf('badge A'))).toMatchObject({ concluded: { recorded: true } });
    expect(await office.register.member(idOf('A'))).toMatchObject({
      ...{ cell: idOf('far cell'), badges: [{ milestone: 30, decision: { number: '6-QĐ/TU' } }] },
    });
  });

  it('a second transfer waits for the one under way', async () => {
    const office = new Office();
    await twoVeterans(office);
    await leaves(office);
    await expect(opens(office, 'A', { to: 'sister' })).rejects.toMatchObject({ code: 'transfer/one-is-open' });
  });
});

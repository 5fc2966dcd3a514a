import { describe, expect, it } from '@jest/globals';
import {
  AUTHORITY,
  aReadyCase,
  aTree,
  count,
  decides,
  opens,
  reachesAuthority,
  SECRETARY,
  sends,
} from '../office/acts.ts';
import { idOf, Office } from '../office/office.ts';
import { tellsOfRestarts, type Stories, type Story } from '../office/restarts.ts';

const stories: Stories = {
  'proposals: a list is sent up': {
    async tell(office) {
      for (const name of ['A', 'B', 'C']) {
        await office.sympathiser(name, 'cell');
        await aReadyCase(office, `case ${name}`, name);
      }
      const names = ['case A', 'case B', 'case C'];
      const draft = { kind: 'admission', organisation: idOf('cell'), title: 'Danh sách' };
      await office.command('proposals.draft', idOf('list'), draft, SECRETARY);
      await office.command('proposals.listCases', idOf('list'), { cases: names.map(idOf) }, SECRETARY);
      await office.settle();
      await office.command('proposals.submit', idOf('list'), { submittedOn: '2026-09-20' }, SECRETARY);
      // Withdrawn before the list's process comes to it: it is held back there.
      await office.command('cases.withdraw', idOf('case C'), { why: 'Xin rút' });
    },
    comes: { CaseSubmitted: 2, CaseHeldBack: 1 },
  },
  'proposals: its cases are voted on, and some returned': {
    async tell(office) {
      const list = await reachesAuthority(office, ['case A', 'case B', 'case C'], ['A', 'B', 'C']);
      const items = ['case A', 'case B'].map((name) => ({ case: idOf(name), tally: count(5) }));
      const meeting = { heldOn: '2026-10-08', ballot: 'secret', items };
      await office.command('proposals.recordVotes', idOf(list), meeting, AUTHORITY);
      await office.command('proposals.returnCases', idOf(list), { cases: [idOf('case C')], why: 'Thiếu' }, AUTHORITY);
    },
    comes: { CaseVoted: 8, CaseReturned: 1 },
  },
  'outcomes: approvals become admissions, one of them refused by a rule': {
    async tell(office) {
      const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
      const votes = ['case A', 'case B'].map((name) => ({ case: idOf(name), tally: count(5) }));
      const meeting = { heldOn: '2026-10-08', ballot: 'secret', items: votes };
      await office.does('proposals.recordVotes', idOf(list), meeting, AUTHORITY);
      const taken = { number: '2-QĐ/ĐU', date: '2026-10-10', issuer: idOf('upper') };
      await office.sympathiser('other', 'cell');
      await opens(office, 'other case', 'other');
      await office.claims.take(
        { kind: 'decisionNumber', value: `${idOf('upper')}/2026/${taken.number}`, owner: 'x' },
        'x',
      );
      const items = ['case A', 'case B'].map((name, index) => ({
        ...{ case: idOf(name), outcome: 'approved', number: `${index + 1}-QĐ/ĐU` },
      }));
      await office.command('proposals.decideCases', idOf(list), { items, date: '2026-10-10' }, AUTHORITY);
    },
    comes: { CaseDecided: 2, MemberAdmitted: 1, CaseConcluded: 2 },
  },
  'moves: what is under way is forwarded, what is a draft goes along, and the list is told': {
    async tell(office) {
      await reachesAuthority(office, ['case A'], ['A']);
      await opens(office, 'pool', 'A', { kind: 'sympathiser', details: { helpers: [] } });
      await office.settle();
      await office.command('members.moveApplicant', idOf('A'), { to: idOf('far cell'), movedOn: '2026-10-02' });
    },
    comes: { CaseForwarded: 1, CaseMoved: 1, CaseHeldBack: 1 },
  },
  'moves: nobody decides at the new place, the list is told all the same': {
    async tell(office) {
      await office.organisation('powerless', 'baseOrg', 'province');
      await office.organisation('powerless cell', 'subordinateCell', 'powerless');
      await reachesAuthority(office, ['case A'], ['A']);
      await office.command('members.moveApplicant', idOf('A'), { to: idOf('powerless cell'), movedOn: '2026-10-02' });
    },
    comes: { CaseMoved: 1, CaseHeldBack: 1 },
  },
  'moves: a decision that came too late is annulled, and its case goes on': {
    async tell(office) {
      const list = await reachesAuthority(office, ['case A'], ['A']);
      await decides(office, list, ['case A']);
      await office.does('members.moveApplicant', idOf('A'), { to: idOf('far cell'), movedOn: '2026-08-20' });
      const decision = { number: '20-QĐ/ĐU', date: '2026-11-03', issuer: idOf('upper') };
      const annul = { ground: 'applicantMoved', decision, reason: 'Chuyển nơi công tác' };
      await office.command('members.annulAdmission', idOf('A'), annul, AUTHORITY);
    },
    comes: { AdmissionAnnulled: 1, CaseForwarded: 1 },
  },
  'departures: everything under way of who died ends': {
    async tell(office) {
      await office.sympathiser('A', 'cell');
      await aReadyCase(office, 'case A', 'A');
      await opens(office, 'pool', 'A', { kind: 'sympathiser', details: { helpers: [] } });
      await sends(office, 'list', 'cell', ['case A']);
      await office.command('members.recordDeath', idOf('A'), { diedOn: '2026-11-18' });
    },
    comes: { CaseWithdrawn: 2 },
  },
};

async function told(story: Story): Promise<Office> {
  const office = new Office();
  await aTree(office);
  await story(office);
  return office;
}

tellsOfRestarts(aTree, stories);

describe('what is judged before and stored after', () => {
  it('a case opened of who died meanwhile ends', async () => {
    const office = await told((one) => one.sympathiser('A', 'cell').then(() => undefined));
    await late(office, () => office.command('members.recordDeath', idOf('A'), { diedOn: '2026-11-18' }));
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'withdrawn' });
  });

  it('a case opened of who moved meanwhile goes along', async () => {
    const office = await told((one) => one.sympathiser('A', 'cell').then(() => undefined));
    const moved = { to: idOf('far cell'), movedOn: '2026-11-02' };
    await late(office, () => office.command('members.moveApplicant', idOf('A'), moved));
    expect(await office.register.case(idOf('case'))).toMatchObject({ status: 'draft', at: idOf('far cell') });
  });

  /** Opens a case while something else happens to its person between the look-up and the storing. */
  async function late(office: Office, meanwhile: () => Promise<void>) {
    const take = office.claims.take.bind(office.claims);
    let done = false;
    office.claims.take = async (...claim) => {
      if (!done && claim[0].kind === 'liveCase') {
        done = true;
        await meanwhile();
        await office.settle();
      }
      return take(...claim);
    };
    await opens(office, 'case', 'A', { openedOn: '2026-11-19' });
    await office.settle();
  }
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, aTree, count, decides, OFFICER, reachesAuthority } from '../../office/acts.ts';
import type { Decider } from '../../../src/kernel/decider.ts';
import { streamStates } from '../../../src/kernel/stream-states.ts';
import { caseDecider } from '../../../src/register/case/case.ts';
import { memberDecider } from '../../../src/register/member/member.ts';
import { organisationDecider } from '../../../src/register/organisation/organisation.ts';
import { proposalDecider } from '../../../src/register/proposal/proposal.ts';
import { idOf, Office } from '../../office/office.ts';

describe('kết nạp: from the cell to the person’s stream', () => {
  let office: Office;
  beforeEach(async () => {
    office = new Office();
    await aTree(office);
  });

  it('[DHTN-2.2.3.a] [DHTN-2.2.3.b] [DHTN-2.2.3.c] [DHTN-F1] [NFR-9] lists go up level by level and become decisions', async () => {
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    expect(await office.register.case(idOf('case A'))).toMatchObject({ status: 'submitted', at: idOf('upper') });

    await decides(office, list, ['case A', 'case B']);

    expect(await office.register.member(idOf('A'))).toMatchObject({
      status: 'admitted',
      case: idOf('case A'),
      admissionDecision: { number: '1-QĐ/ĐU', date: '2026-10-10', issuer: idOf('upper') },
    });
    expect(await office.register.case(idOf('case B'))).toMatchObject({
      status: 'approved',
      concluded: { recorded: true },
    });
    const admitted = await office.lastOf(`member-${idOf('A')}`, 'MemberAdmitted');
    expect(admitted.meta).toMatchObject({ actor: AUTHORITY, proposer: 'a-cell-secretary' });
  });

  it('what is remembered of a stream is what the log says of it', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    await office.does('members.moveApplicant', idOf('A'), { to: idOf('far cell'), movedOn: '2026-09-15' });
    const fresh = streamStates(office.store, office.keys, office.types);
    const streams = new Set((await office.log()).map(({ stream }) => stream));
    const deciders: readonly Decider<unknown, never>[] = [
      memberDecider,
      caseDecider,
      proposalDecider,
      organisationDecider,
    ];
    let compared = 0;
    for (const stream of streams) {
      const decider = deciders.find(({ prefix }) => stream.startsWith(prefix));
      if (!decider) continue;
      const id = stream.slice(decider.prefix.length);
      expect(await office.states.load(decider, id)).toEqual(await fresh.load(decider, id));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('given every event again, nothing more is stored', async () => {
    const list = await reachesAuthority(office, ['case A'], ['A']);
    await decides(office, list, ['case A']);
    const before = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(before);
  });

  it('a list may be returned with the reason, supplemented and sent again', async () => {
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await office.does('proposals.returnCases', idOf(list), { cases: [idOf('case A')], why: 'Thiếu chữ ký' }, AUTHORITY);
    expect(await office.register.case(idOf('case A'))).toMatchObject({ status: 'returned', at: idOf('base') });
    // The base committee hands it on down, to the cell that made it.
    await office.does('cases.return', idOf('case A'), { why: 'Chi bộ bổ sung' }, OFFICER);
    expect(await office.register.case(idOf('case A'))).toMatchObject({ status: 'returned', at: idOf('cell') });
    expect(await office.register.case(idOf('case B'))).toMatchObject({ status: 'submitted', at: idOf('upper') });
  });

  it('what a rule refuses on the person’s stream shows on the case, and may be tried again by another paper', async () => {
    const list = await reachesAuthority(office, ['case A', 'case B'], ['A', 'B']);
    await decides(office, list, ['case A']);
    const votes = [{ case: idOf('case B'), tally: count(5) }];
    const answer = { heldOn: '2026-10-08', ballot: 'secret', items: votes };
    await office.does('proposals.recordVotes', idOf(list), answer, AUTHORITY);
    const same = [{ case: idOf('case B'), outcome: 'approved', number: '1-QĐ/ĐU' }];
    await office.does('proposals.decideCases', idOf(list), { items: same, date: '2026-10-10' }, AUTHORITY);

    expect(await office.register.case(idOf('case B'))).toMatchObject({
      status: 'approved',
      concluded: { recorded: false, refusal: 'claim/decisionNumber' },
    });
    const decision = { number: '9-QĐ/ĐU', date: '2026-10-12', issuer: idOf('upper') };
    await office.does('cases.concludeAgain', idOf('case B'), { decision }, AUTHORITY);
    expect(await office.register.member(idOf('B'))).toMatchObject({ status: 'admitted' });
    expect(await office.register.case(idOf('case B'))).toMatchObject({ concluded: { recorded: true } });
    await office.refused('case/nothing-to-conclude', 'cases.concludeAgain', idOf('case B'), {}, AUTHORITY);
  });
});

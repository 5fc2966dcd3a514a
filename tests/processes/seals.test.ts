import { beforeEach, describe, expect, it } from '@jest/globals';
import { addDays } from '../../src/kernel/plain-date.ts';
import type { NewEvent } from '../../src/kernel/envelope.ts';
import { worklistOf } from '../../read-models/worklist/queries.ts';
import { listSeals } from '../../read-models/seal-book/queries.ts';
import {
  OrganisationDissolved,
  OrganisationEnded,
  OrganisationReorganised,
} from '../../src/register/organisation/events.ts';
import { organisationDecider } from '../../src/register/organisation/organisation.ts';
import { idOf, Office } from '../office/office.ts';
import { viewsOf } from '../office/views.ts';

let office: Office;
beforeEach(async () => {
  office = new Office();
  await office.organisation('province', 'provincialCommittee', null);
  await office.organisation('district', 'upperBase', 'province');
  await office.organisation('commune', 'baseOrg', 'district');
  await office.organisation('other', 'baseOrg', 'district');
  for (const name of ['district', 'commune']) {
    await office.does('organisations.takeOverSeal', idOf(name), { since: '2010-05-19' });
  }
});

/** What the organisation procedures store. */
const happens = (name: string, ...events: NewEvent[]) =>
  office.handler.handle(
    organisationDecider,
    idOf(name),
    { commandId: idOf(`${name} ${events[0]!.type}`), actor: 'a' },
    () => ({
      events,
    }),
  );
const dissolved = (name: string, parent: string) =>
  happens(
    name,
    OrganisationDissolved.of({ ground: 'taskDone', parent: idOf(parent), lettersBy: idOf(name) }, '2026-10-01'),
  );
const calledIn = (name: string) => office.lastOf(`organisation-${idOf(name)}`, 'SealCalledIn');
const waiting = async (name: string, kind: string) => {
  const { groups } = await worklistOf(await viewsOf(office), idOf(name), office.today);
  return groups.find((group) => group.kind === kind);
};

describe('seals are called in', () => {
  it('[DHTN-2.7] after a dissolution the superior finds what to collect, and by when', async () => {
    await dissolved('commune', 'district');
    await office.settle();
    expect((await calledIn('commune')).data).toEqual({
      ...{ seal: 1, ground: 'windingUp', collector: idOf('district') },
      deadlines: [{ kind: 'sealCollection', on: '2026-11-12' }],
    });
    expect(await waiting('district', 'sealToCollect')).toMatchObject({
      ...{ count: 1, late: 1 },
      rows: [{ organisation: { id: idOf('district') }, concerns: { id: idOf('commune') }, dueOn: '2026-11-12' }],
    });
    const found = await listSeals(await viewsOf(office), { under: idOf('province'), due: true }, office.today, {
      limit: 9,
    });
    expect(found.items).toMatchObject([{ organisation: { id: idOf('commune') }, overdue: true }]);
  });

  it('[DHTN-2.7] collected, it waits no more; nothing is done twice when the log is taken again', async () => {
    await dissolved('commune', 'district');
    await office.settle();
    await office.does('organisations.collectSeal', idOf('commune'), {
      seal: 1,
      on: '2026-11-02',
      by: idOf('district'),
    });
    await office.does('organisations.destroySeal', idOf('commune'), { seal: 1, on: '2026-11-03', minutes: '1-BB' });
    const once = (await office.log()).length;
    await office.redeliver();
    expect((await office.log()).length).toBe(once);
    expect(await waiting('district', 'sealToCollect')).toBeUndefined();
  });

  it('the next one above that goes on collects where the superior ends too', async () => {
    await dissolved('district', 'province');
    await happens(
      'commune',
      OrganisationReorganised.of(
        { by: 'merge', reorganisation: idOf('merge'), successors: [idOf('other')] },
        '2026-10-02',
      ),
    );
    await office.settle();
    expect((await calledIn('commune')).data['collector']).toBe(idOf('province'));
    expect((await calledIn('district')).data['collector']).toBe(idOf('province'));
  });

  it('a seal may be taken by a successor, also after the end', async () => {
    const reorganisation = { reorganisation: idOf('merge'), successors: [idOf('other')] };
    await happens('commune', OrganisationReorganised.of({ by: 'merge', ...reorganisation }, '2026-10-02'));
    const last = '2026-10-20';
    await happens(
      'commune',
      OrganisationEnded.of({ ground: 'merge', parent: idOf('district'), seats: [], ...reorganisation }, last),
    );
    await office.settle();
    expect(
      (await office.typesOf(`organisation-${idOf('commune')}`)).filter((type) => type === 'SealCalledIn'),
    ).toHaveLength(1);
    const body = { seal: 1, on: addDays(last, 5) };
    await office.refused('seal/collected-from-above', 'organisations.collectSeal', idOf('commune'), {
      ...{ ...body, by: idOf('commune') },
    });
    await office.does('organisations.collectSeal', idOf('commune'), { ...body, by: idOf('other') });
    expect(await waiting('district', 'sealToCollect')).toBeUndefined();
  });

  it('[DHTN-2.7] a new name calls for a new seal at the organisation itself', async () => {
    const decision = { number: '3-QĐ', date: '2026-10-01', issuer: idOf('district') };
    await office.does('organisations.rename', idOf('commune'), {
      ...{ name: 'Đảng bộ phường', decision, effectiveOn: '2026-10-01' },
    });
    expect((await calledIn('commune')).data).toEqual({ seal: 1, ground: 'renamed', collector: idOf('district') });
    expect(await waiting('commune', 'sealToReplace')).toMatchObject({ count: 1, late: 0 });
    await office.does('organisations.requestSeal', idOf('commune'), { ground: 'renamed', on: '2026-10-02' });
    await office.does('organisations.receiveSeal', idOf('commune'), { seal: 2, on: '2026-10-12' });
    await office.refused('seal/another-in-use', 'organisations.putSealToUse', idOf('commune'), {
      seal: 2,
      on: '2026-10-12',
    });
    await office.does('organisations.collectSeal', idOf('commune'), {
      seal: 1,
      on: '2026-10-12',
      by: idOf('district'),
    });
    await office.does('organisations.putSealToUse', idOf('commune'), { seal: 2, on: '2026-10-12' });
    expect(await waiting('commune', 'sealToReplace')).toBeUndefined();
  });
});

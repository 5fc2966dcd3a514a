import { beforeEach, describe, expect, it } from '@jest/globals';
import { counts } from '../../../read-models/headcount/queries.ts';
import { memberFileAt } from '../../../read-models/member-file/queries.ts';
import { listTransfers } from '../../../read-models/transfer-list/queries.ts';
import { worklistOf } from '../../../read-models/worklist/queries.ts';
import { idOf, Office } from '../../office/office.ts';
import { viewsOf } from '../../office/views.ts';
import { aCountry, fills, opening, opens, placeOf, send } from './acts.ts';

let office: Office;
const stream = () => `member-${idOf('member')}`;
const OVERSEAS = { to: 'ministry', ground: 'overseas' };
const sending = (more: object = {}) => ({
  ...{ organisation: idOf('ministry'), country: 'Nhật Bản', number: '4-GT2', slipNumber: '3A-4' },
  ...{ sentOn: '2026-10-16', ...more },
});
const back = (more: object = {}) => ({
  ...{ organisation: idOf('ministry'), to: idOf('far cell'), number: '9-GT2', backOn: '2026-11-17', ...more },
});
const sends = () => office.does('members.sendAbroad', idOf('member'), sending());
const refused = (code: string, name: string, body: object, who = 'member') =>
  office.refused(code, `members.${name}`, idOf(who), body);

beforeEach(async () => {
  office = new Office();
  office.today = '2026-11-20';
  await aCountry(office);
  await office.organisation('ministry', 'upperBase', 'province');
});

describe('a letter of two boxes (38-HD/BTCTW II.4.3.1c)', () => {
  it('[DHTN-2.4.1.c] box 1 sends the member abroad, counted with that committee; box 2 lets the reception go on at home', async () => {
    await opens(office, 'member', OVERSEAS);
    await send(office, 'member');
    await sends();
    const sent = await office.lastOf(stream(), 'MemberSentAbroad');
    expect(sent.data).toMatchObject({ at: idOf('ministry'), deadlines: [{ kind: 'overseasSlip', on: '2027-01-11' }] });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('ministry'), inTransit: true });
    const once = await office.typesOf(stream());
    await sends();
    expect(await office.typesOf(stream())).toEqual(once);
    await office.command('members.receiveFromAbroad', idOf('member'), back());
    const came = await office.lastOf(stream(), 'MemberBackFromAbroad');
    expect(came.data).toMatchObject({
      ...{ at: idOf('province'), deadlines: [{ kind: 'transferPresent', on: '2026-12-29' }] },
      route: [
        { box: 7, organisation: idOf('far'), side: 'in' },
        { box: 10, organisation: idOf('far cell'), side: 'in' },
      ],
    });
    await fills(office, 'member', 7, 'far', { filledOn: '2026-11-18', indexCertified: true });
    await fills(office, 'member', 10, 'far cell', { filledOn: '2026-11-19' });
    expect(await placeOf(office, 'member')).toEqual({ counted: idOf('far cell'), inTransit: false });
  });

  it('is written only for who goes abroad for good, by the committee addressed, once the letter is there', async () => {
    await refused('transfer/none-open', 'sendAbroad', sending());
    await opens(office, 'member', OVERSEAS);
    await refused('transfer/not-sent', 'sendAbroad', sending());
    await send(office, 'member');
    await refused('transfer/addressed-to-another', 'sendAbroad', sending({ organisation: idOf('far') }));
    await refused('transfer/box-before-last', 'sendAbroad', sending({ sentOn: '2026-10-07' }));
    await refused('date/in-the-future', 'sendAbroad', sending({ sentOn: '2026-12-01' }));
    await opens(office, 'member of key', { to: 'far cell' });
    await refused('transfer/not-for-abroad', 'sendAbroad', sending(), 'member of key');
  });

  it('leaves nothing to be done with the letter of ten meanwhile', async () => {
    await opens(office, 'member', OVERSEAS);
    await send(office, 'member');
    await sends();
    const code = 'transfer/is-abroad';
    await refused(code, 'fillTransferBox', {
      ...{ box: 7, organisation: idOf('ministry'), filledOn: '2026-10-20', indexCertified: true },
    });
    const why = { organisation: idOf('ministry'), why: 'Trả lại.' };
    await refused(code, 'returnTransfer', { ...why, ground: 'notAccepted', returnedOn: '2026-10-20' });
    await refused(code, 'cancelTransfer', { why: 'Thôi.', cancelledOn: '2026-10-20' });
    await refused(code, 'sendAbroad', sending({ number: '5-GT2' }));
    await refused('transfer/one-is-open', 'openTransfer', opening({ to: 'far cell' }));
  });

  it('comes back to a place at home only, written by the committee that sent', async () => {
    await refused('transfer/not-sent-abroad', 'receiveFromAbroad', back());
    await opens(office, 'member', OVERSEAS);
    await send(office, 'member');
    await sends();
    await refused('transfer/lies-elsewhere', 'receiveFromAbroad', back({ organisation: idOf('far') }));
    await refused('transfer/forwarded-to-itself', 'receiveFromAbroad', back({ to: idOf('ministry') }));
    await refused('transfer/unknown-destination', 'receiveFromAbroad', back({ to: idOf('nowhere') }));
    await refused('transfer/box-before-last', 'receiveFromAbroad', back({ backOn: '2026-10-15' }));
    await refused('date/in-the-future', 'receiveFromAbroad', back({ backOn: '2026-12-01' }));
  });

  it('has its slip handed in within sixty working days; late is flagged', async () => {
    await opens(office, 'member', OVERSEAS);
    await send(office, 'member');
    await sends();
    await refused('transfer/slip-before-stay', 'handInOverseasSlip', { handedInOn: '2026-10-15' });
    await office.command('members.handInOverseasSlip', idOf('member'), { handedInOn: '2026-11-10' });
    const handed = await office.lastOf(stream(), 'OverseasSlipHandedIn');
    expect(handed.data).not.toHaveProperty('lateness', expect.anything());
    await refused('transfer/slip-handed-in', 'handInOverseasSlip', { handedInOn: '2026-11-11' });
  });
});

it('[DHTN-2.4.1.c] lists, file, worklist and roll show who is abroad, and whose turn it is after the return', async () => {
  const today = office.today;
  await opens(office, 'member', OVERSEAS);
  await send(office, 'member');
  await sends();
  const list = async (under: string, side: 'out' | 'in') =>
    (await listTransfers(await viewsOf(office), { under: [idOf(under)], side, open: true }, today, { limit: 5 })).items;
  expect(await list('cell', 'out')).toMatchObject([{ status: 'abroad', outside: 'Nhật Bản', overdue: false }]);
  const file = async () => memberFileAt(await viewsOf(office), idOf('member'), { today });
  expect(await file()).toMatchObject({
    ...{ inTransit: true, cell: idOf('ministry') },
    transfer: {
      to: { id: idOf('ministry') },
      abroad: { country: 'Nhật Bản', number: '4-GT2', slipNumber: '3A-4', slip: { by: '2027-01-11' } },
    },
  });
  const work = async (name: string) =>
    (await worklistOf(await viewsOf(office), idOf(name), today)).groups.map(({ kind }) => kind);
  expect(await work('ministry')).toEqual(['overseasSlip']);
  await office.command('members.handInOverseasSlip', idOf('member'), { handedInOn: '2026-11-10' });
  expect(await work('ministry')).toEqual([]);
  expect((await counts(await viewsOf(office), idOf('ministry'), { today })).inTransit.direct.official).toBe(1);
  await office.command('members.receiveFromAbroad', idOf('member'), back());
  expect(await list('far', 'in')).toMatchObject([{ status: 'inTransit', next: { box: 7 }, presentBy: '2026-12-29' }]);
  expect(await file()).toMatchObject({
    transfer: { to: { id: idOf('far cell') }, transit: { id: idOf('province') }, next: { box: 7 } },
  });
  expect(await work('far')).toEqual(['transferReception']);
  expect((await counts(await viewsOf(office), idOf('province'), { today })).inTransit.rolledUp.official).toBe(1);
});

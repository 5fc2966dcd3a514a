import type { NewEvent } from '../../../src/kernel/envelope.ts';
import { memberDecider } from '../../../src/register/member/member.ts';
import { idOf, type Office } from '../../office/office.ts';

/**
 * A province with two upper-bases and a key base organisation directly under it; under the first upper-base two base
 * organisations, the first with two cells; under the second one a cell of its own.
 */
export async function aCountry(office: Office): Promise<void> {
  await office.organisation('province', 'provincialCommittee', null, ['strikeOff']);
  await office.organisation('upper', 'upperBase', 'province', ['strikeOff', 'recognise', 'establishOrganisation']);
  await office.organisation('base', 'baseOrg', 'upper');
  await office.organisation('cell', 'subordinateCell', 'base');
  await office.organisation('sister', 'subordinateCell', 'base');
  await office.organisation('other base', 'baseOrg', 'upper');
  await office.organisation('other cell', 'subordinateCell', 'other base');
  await office.organisation('far', 'upperBase', 'province', ['strikeOff', 'recognise']);
  await office.organisation('far cell', 'subordinateCell', 'far');
  await office.organisation('key', 'baseOrg', 'province');
  await office.organisation('key cell', 'subordinateCell', 'key');
  await office.organisation('key 2', 'baseOrg', 'province');
  await office.organisation('key cell 2', 'subordinateCell', 'key 2');
  await office.official('member', 'cell');
  await office.official('member of key', 'key cell');
}

/** What the cell writes into box 1; names stand for ids. */
export function opening({ to, ...more }: { to?: string } & Record<string, unknown> = {}) {
  return {
    ...{ to: to && idOf(to), ground: 'jobChange', paper: { number: '15-QĐ', date: '2026-09-20' } },
    ...{ duesPaidTo: '2026-10', selfReview: true, openedOn: '2026-10-05', ...more },
  };
}

export async function opens(office: Office, who: string, more: { to?: string } & Record<string, unknown>) {
  await office.does('members.openTransfer', idOf(who), opening(more));
}

export async function fills(office: Office, who: string, box: number, organisation: string, more: object = {}) {
  const body = { box, organisation: idOf(organisation), filledOn: '2026-10-15', ...more };
  await office.does('members.fillTransferBox', idOf(who), body);
}

/** The outgoing boxes of the first upper-base: the roll is cut. */
export async function send(office: Office, who: string, on = '2026-10-08') {
  await fills(office, who, 3, 'base', { filledOn: on });
  const papers = { number: '12-GT', noticeNumber: '12-PB', dossierOn: '2026-10-09' };
  const dossier = [{ paper: 'Lý lịch đảng viên', copies: 1 }];
  const given = on >= '2026-10-01' ? { ...papers, dossier } : { number: '12-GT' };
  await fills(office, who, 4, 'upper', { filledOn: on, ...given });
}

/** Where somebody is counted, by the state that decisions see. */
export async function placeOf(office: Office, who: string) {
  const member = await office.register.member(idOf(who));
  if (!member || member.status === 'unknown') throw new Error(`nobody called ${who}`);
  return { counted: member.cell, inTransit: 'transfer' in member && member.transfer?.leftOn !== undefined };
}

/** Something that another room records. */
export async function happens(office: Office, who: string, event: NewEvent) {
  const commandId = idOf(`${who} ${event.type} ${event.effectiveOn}`);
  await office.handler.handle(memberDecider, idOf(who), { commandId, actor: 'an-officer' }, () => ({
    events: [event],
  }));
  await office.settle();
}

/** Somebody lent to another cell for a while: the way out of the letter of eight boxes. */
export function stay({ host = 'far cell', ...more }: { host?: string | null } & Record<string, unknown> = {}) {
  return {
    ...{ kind: 'work', host: host === null ? undefined : idOf(host), from: '2026-03-01', until: '2026-12-31' },
    ...{ openedOn: '2026-03-01', ...more },
  };
}

export async function lends(
  office: Office,
  who: string,
  more: { host?: string | null } & Record<string, unknown> = {},
) {
  await office.does('members.openTemporaryTransfer', idOf(who), stay(more));
}

export async function fillsTemporary(
  office: Office,
  who: string,
  box: number,
  organisation: string,
  more: object = {},
) {
  const body = { box, organisation: idOf(organisation), filledOn: '2026-03-02', ...more };
  await office.does('members.fillTemporaryBox', idOf(who), body);
}

/** Lent to the far cell, where the stay has begun. */
export async function isLent(office: Office, who: string, more: Record<string, unknown> = {}) {
  await lends(office, who, more);
  await fillsTemporary(office, who, 2, 'base');
  await fillsTemporary(office, who, 3, 'far');
  await fillsTemporary(office, who, 4, 'far cell');
}

/** What a place outside writes of a member who comes from there. */
export function comer(more: Record<string, unknown> = {}) {
  return {
    ...{ fullName: 'Lê Thị Đến', birthDate: '1980-01-02', sex: 'female', ethnicity: 'Kinh', citizenId: '001180000077' },
    ...{ cell: idOf('cell'), status: 'official', indexCertified: true, receivedOn: '2026-10-20' },
    letter: { number: '77-GT', date: '2026-10-01', origin: 'Đảng bộ phường Xa, tỉnh Khác' },
    ...{ admissionDecisionDate: '2010-01-05', joinDate: '2010-02-03', officialDate: '2011-02-03', ...more },
  };
}

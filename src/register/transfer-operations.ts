import { DecideCollective, ResumeCollective } from './collective/commands.ts';
import { collectiveDecider } from './collective/collective.ts';
import { decideCollective, resumeCollective } from './collective/decide.ts';
import { issuerOf } from './authority.ts';
import { today } from './look-ups.ts';
import { memberDecider, type Member } from './member/member.ts';
import { nextBox, type OpenTransfer as Letter, type TemporaryStay } from './member/transfers.ts';
import { whoMayNotMove } from './moved-together.ts';
import { operation, type Operation } from './operation.ts';
import {
  CancelTemporaryTransfer,
  CancelTransfer,
  ConfirmTransferOutside,
  ExtendTemporaryTransfer,
  FillTemporaryBox,
  FillTransferBox,
  ForwardTransfer,
  HandInOverseasSlip,
  OpenTemporaryTransfer,
  OpenTransfer,
  ReceiveFromAbroad,
  ReceiveTransferNotice,
  ReturnTransfer,
  SendAbroad,
  StrikeInTransit,
  StrikeTransferBox,
  TakeIn,
  TransferInternally,
} from './transfer/commands.ts';
import { receiveFromAbroad, sendAbroad } from './transfer/abroad.ts';
import { cancelTransfer, fillTransferBox, openTransfer } from './transfer/decide.ts';
import { transferInternally } from './transfer/direct.ts';
import { strikeInTransit } from './transfer/strike.ts';
import { strikeTransferBox } from './transfer/struck-box.ts';
import { takeIn } from './transfer/take-in.ts';
import {
  cancelTemporary,
  extendTemporary,
  extender,
  fillTemporaryBox,
  handInSlip,
  openTemporary,
} from './transfer/temporary.ts';
import { confirmOutside, forwardTransfer, receiveNotice, returnTransfer } from './transfer/underway.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;

const onPerson = { relation: 'member', begins: false, decider: memberDecider } as const;
/** Many people at once: each is judged on its own. */
const byItsCell = { ...onPerson, manyHands: true } as const;
/** Given by the level whose turn it is, wherever the member is counted; several levels have to do with one letter. */
const byItsLevel = { ...onPerson, onlyByThem: true, manyHands: true } as const;

/** Transfers of members: official, internal, temporary, abroad, with others, and by paper letter. */
export const transferOperations: readonly Operation[] = [
  operation({
    ...byItsCell,
    name: 'members.openTransfer',
    room: 'transfer',
    path: '/members/{id}/open-transfer',
    form: 'Giấy giới thiệu sinh hoạt đảng 10 ô, 7 ô',
    roles: cellUp,
    body: OpenTransfer,
    look: async ({ to, openedOn }, member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      origin: await register.chain(cellOf(member), openedOn),
      destination: to === undefined ? undefined : await register.chain(to, openedOn),
    }),
    decide: openTransfer,
  }),
  operation({
    ...byItsLevel,
    name: 'members.fillTransferBox',
    room: 'transfer',
    path: '/members/{id}/fill-transfer-box',
    roles: cellUp,
    alsoBy: (member: Member) => [turnOf(letterOf(member))],
    body: FillTransferBox,
    look: async ({ organisation, onward, filledOn }, _member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      further: await register.chain(onward ?? organisation, filledOn),
    }),
    decide: fillTransferBox,
  }),
  operation({
    ...byItsLevel,
    name: 'members.receiveTransferNotice',
    room: 'transfer',
    path: '/members/{id}/receive-transfer-notice',
    form: '1-SHĐ',
    roles: cellUp,
    alsoBy: (member: Member) => receivers(letterOf(member)),
    body: ReceiveTransferNotice,
    look: today,
    decide: receiveNotice,
  }),
  operation({
    ...byItsLevel,
    name: 'members.forwardTransfer',
    room: 'transfer',
    path: '/members/{id}/forward-transfer',
    form: '2-SHĐ',
    roles: cellUp,
    alsoBy: (member: Member) => [turnOf(letterOf(member))],
    body: ForwardTransfer,
    look: async ({ to, forwardedOn }, member, { today, register }) => ({
      today,
      origin: await register.chain(letterOf(member)?.from ?? cellOf(member), forwardedOn),
      destination: await register.chain(to, forwardedOn),
    }),
    decide: forwardTransfer,
  }),
  operation({
    ...byItsLevel,
    name: 'members.returnTransfer',
    room: 'transfer',
    path: '/members/{id}/return-transfer',
    roles: cellUp,
    alsoBy: (member: Member) => [turnOf(letterOf(member)) ?? lastOwner(letterOf(member))],
    body: ReturnTransfer,
    look: today,
    decide: returnTransfer,
  }),
  operation({
    ...byItsLevel,
    name: 'members.sendAbroad',
    room: 'transfer',
    path: '/members/{id}/send-abroad',
    form: 'Giấy giới thiệu sinh hoạt đảng 2 ô; 3A-SHĐ',
    roles: baseUp,
    alsoBy: (member: Member) => [turnOf(letterOf(member))],
    body: SendAbroad,
    look: async (_command, _member, { today, register }) => ({ today, calendar: await register.calendar() }),
    decide: sendAbroad,
  }),
  operation({
    ...byItsLevel,
    name: 'members.receiveFromAbroad',
    room: 'transfer',
    path: '/members/{id}/receive-from-abroad',
    form: 'Giấy giới thiệu sinh hoạt đảng 2 ô',
    roles: baseUp,
    alsoBy: (member: Member) => [letterOf(member)?.abroad?.by],
    body: ReceiveFromAbroad,
    look: async ({ organisation, to, backOn }, _member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      committee: await register.chain(organisation, backOn),
      destination: await register.chain(to, backOn),
    }),
    decide: receiveFromAbroad,
  }),
  operation({
    ...byItsCell,
    name: 'members.cancelTransfer',
    room: 'transfer',
    path: '/members/{id}/cancel-transfer',
    roles: cellUp,
    body: CancelTransfer,
    look: today,
    decide: cancelTransfer,
  }),
  operation({
    ...byItsLevel,
    name: 'members.strikeTransferBox',
    room: 'transfer',
    path: '/members/{id}/strike-transfer-box',
    roles: cellUp,
    alsoBy: (member: Member) => [...writersOf(letterOf(member)), ...writersOf(stayOf(member))],
    alsoCovers: ({ organisation }) => [organisation],
    body: StrikeTransferBox,
    look: today,
    decide: strikeTransferBox,
  }),
  operation({
    ...byItsLevel,
    name: 'members.confirmTransferOutside',
    room: 'transfer',
    path: '/members/{id}/confirm-transfer-outside',
    roles: cellUp,
    alsoBy: (member: Member) => [lastOwner(letterOf(member))],
    body: ConfirmTransferOutside,
    look: today,
    decide: confirmOutside,
  }),
  operation({
    ...byItsLevel,
    name: 'members.strikeInTransit',
    room: 'transfer',
    path: '/members/{id}/strike-in-transit',
    roles: baseUp,
    alsoBy: (member: Member) => [letterOf(member)?.to],
    body: StrikeInTransit,
    look: async ({ decision }, member, { today, register }) => ({
      today,
      issuer: await issuerOf(decision, letterOf(member)?.to ?? cellOf(member), register),
    }),
    decide: strikeInTransit,
  }),
  operation({
    name: 'members.takeIn',
    room: 'transfer',
    path: '/members/{id}/take-in',
    roles: baseUp,
    relation: 'cell',
    begins: true,
    body: TakeIn,
    decider: memberDecider,
    look: async ({ cell, receivedOn }, _member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      cell: { cell: (await register.chain(cell, receivedOn))[0] },
    }),
    decide: takeIn,
  }),
  operation({
    ...byItsCell,
    name: 'members.transferInternally',
    room: 'transfer',
    path: '/members/{id}/transfer-internally',
    roles: baseUp,
    alsoCovers: ({ to }) => [to],
    body: TransferInternally,
    look: async ({ to, movedOn }, member, { today, register }) => ({
      today,
      origin: await register.chain(cellOf(member), movedOn),
      destination: await register.chain(to, movedOn),
    }),
    decide: transferInternally,
  }),
  operation({
    ...byItsCell,
    name: 'members.openTemporaryTransfer',
    room: 'transfer',
    path: '/members/{id}/open-temporary-transfer',
    form: 'Giấy giới thiệu sinh hoạt đảng tạm thời 8 ô; 3A-SHĐ, 3B-SHĐ',
    roles: cellUp,
    body: OpenTemporaryTransfer,
    look: async ({ host, openedOn }, member, { today, register }) => ({
      today,
      calendar: await register.calendar(),
      home: await register.chain(cellOf(member), openedOn),
      host: host === undefined ? undefined : await register.chain(host, openedOn),
    }),
    decide: openTemporary,
  }),
  operation({
    ...byItsLevel,
    name: 'members.fillTemporaryBox',
    room: 'transfer',
    path: '/members/{id}/fill-temporary-box',
    roles: cellUp,
    alsoBy: (member: Member) => [turnOf(stayOf(member))],
    body: FillTemporaryBox,
    look: async (_command, _member, { today, register }) => ({ today, calendar: await register.calendar() }),
    decide: fillTemporaryBox,
  }),
  operation({
    ...byItsLevel,
    name: 'members.extendTemporaryTransfer',
    room: 'transfer',
    path: '/members/{id}/extend-temporary-transfer',
    roles: baseUp,
    alsoBy: (member: Member) => [stayOf(member) && extender(stayOf(member)!)],
    body: ExtendTemporaryTransfer,
    look: today,
    decide: extendTemporary,
  }),
  operation({
    ...byItsCell,
    name: 'members.handInOverseasSlip',
    room: 'transfer',
    path: '/members/{id}/hand-in-overseas-slip',
    form: '3A-SHĐ, 3B-SHĐ',
    roles: cellUp,
    body: HandInOverseasSlip,
    look: today,
    decide: handInSlip,
  }),
  operation({
    ...byItsCell,
    name: 'members.cancelTemporaryTransfer',
    room: 'transfer',
    path: '/members/{id}/cancel-temporary-transfer',
    roles: cellUp,
    body: CancelTemporaryTransfer,
    look: today,
    decide: cancelTemporary,
  }),
  operation({
    name: 'collectiveTransfers.decide',
    room: 'collective',
    path: '/collective-transfers/{id}/decide',
    roles: baseUp,
    relation: 'drafter',
    alsoCovers: ({ from }) => [from],
    begins: true,
    body: DecideCollective,
    decider: collectiveDecider,
    look: async ({ from, to, members, decision, accepted, movedOn }, _state, { id, today, register }) => ({
      today,
      refused: await whoMayNotMove(members, { from, to, decision, movedOn, collective: id }, register),
      origin: await register.chain(from, movedOn),
      destination: await register.chain(to, movedOn),
      issuer: await issuerOf(decision, from, register),
      accepting: accepted && (await issuerOf(accepted, to, register)),
    }),
    decide: decideCollective,
  }),
  operation({
    name: 'collectiveTransfers.resume',
    room: 'collective',
    path: '/collective-transfers/{id}/resume',
    roles: baseUp,
    relation: 'drafter',
    begins: false,
    manyHands: true,
    body: ResumeCollective,
    decider: collectiveDecider,
    look: today,
    decide: resumeCollective,
  }),
];

function cellOf(member: Member): string {
  return member.status === 'unknown' ? member.id : member.cell;
}

function letterOf(member: Member): Letter | undefined {
  return 'transfer' in member ? member.transfer : undefined;
}

function stayOf(member: Member): TemporaryStay | undefined {
  return 'temporary' in member ? member.temporary : undefined;
}

/** Whose turn it is. */
function turnOf(letter: Parameters<typeof nextBox>[0] | undefined): string | undefined {
  return letter && nextBox(letter)?.organisation;
}

/** Who filled in the last box, once a place outside of this register has the letter. */
function lastOwner(letter: Letter | undefined): string | undefined {
  return letter?.route[letter.filled - 1]?.organisation;
}

/** Who filled in a box after the first. */
function writersOf(letter: Letter | TemporaryStay | undefined): string[] {
  return (letter?.route.slice(1, letter.filled) ?? []).map(({ organisation }) => organisation);
}

/** Everybody at the destination who may have the notice. */
function receivers(letter: Letter | undefined): (string | undefined)[] {
  if (!letter) return [];
  const { route, to } = letter;
  return [to, ...route.filter(({ side }) => side === 'in').map(({ organisation }) => organisation)];
}

import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { today } from './look-ups.ts';
import { operation, type Operation } from './operation.ts';
import { organisationDecider, type Organisation } from './organisation/organisation.ts';
import type { Register } from './register.ts';
import {
  CollectSeal,
  DestroySeal,
  PutSealToUse,
  ReceiveSeal,
  ReportSealLost,
  RequestSeal,
  TakeOverSeal,
  WithdrawSealRequest,
} from './seal/commands.ts';
import {
  collectSeal,
  destroySeal,
  putSealToUse,
  receiveSeal,
  reportSealLost,
  requestSeal,
  takeOverSeal,
  withdrawSealRequest,
} from './seal/decide.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;

const ofOrganisation = { room: 'seal', relation: 'organisation', begins: false, decider: organisationDecider } as const;

/** Seals, from the request to their end. DHTN-2.7. */
export const sealOperations: readonly Operation[] = [
  operation({
    ...ofOrganisation,
    name: 'organisations.takeOverSeal',
    path: '/organisations/{id}/take-over-seal',
    roles: baseUp,
    body: TakeOverSeal,
    look: today,
    decide: takeOverSeal,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.requestSeal',
    path: '/organisations/{id}/request-seal',
    roles: cellUp,
    body: RequestSeal,
    look: today,
    decide: requestSeal,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.withdrawSealRequest',
    path: '/organisations/{id}/withdraw-seal-request',
    roles: cellUp,
    body: WithdrawSealRequest,
    look: today,
    decide: withdrawSealRequest,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.receiveSeal',
    path: '/organisations/{id}/receive-seal',
    roles: cellUp,
    body: ReceiveSeal,
    look: today,
    decide: receiveSeal,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.putSealToUse',
    path: '/organisations/{id}/put-seal-to-use',
    roles: cellUp,
    body: PutSealToUse,
    look: today,
    decide: putSealToUse,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.reportSealLost',
    path: '/organisations/{id}/report-seal-lost',
    roles: cellUp,
    body: ReportSealLost,
    look: today,
    decide: reportSealLost,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.collectSeal',
    path: '/organisations/{id}/collect-seal',
    roles: baseUp,
    body: CollectSeal,
    look: async ({ on }, organisation, { today: day, register }) => ({
      today: day,
      takers: await takersOf(organisation, on, register),
    }),
    decide: collectSeal,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.destroySeal',
    path: '/organisations/{id}/destroy-seal',
    roles: baseUp,
    body: DestroySeal,
    look: today,
    decide: destroySeal,
  }),
];

/** Who may take a seal: those above, as they stood on its organisation's last day if that is over, and its successors. */
async function takersOf(organisation: Organisation, on: PlainDate, register: Register): Promise<string[]> {
  if (organisation.status === 'unknown') return [];
  const last = organisation.status === 'ended' ? addDays(organisation.endedOn, -1) : on;
  const [, ...above] = await register.chain(organisation.id, last < on ? last : on);
  const successors = 'closing' in organisation ? organisation.closing.successors : [];
  return [...above.map(({ id }) => id), ...successors];
}

import { issuerOf } from './authority.ts';
import { allotDossierNumbers, dossierBlocksDecider } from './dossier/blocks.ts';
import { closeCampaign, openCampaign, supplementCampaignDecider } from './dossier/campaign.ts';
import {
  AllotDossierNumbers,
  CloseCampaign,
  CloseDossierSeries,
  ConfirmSupplement,
  DefineDocumentType,
  FileDocument,
  FindDossier,
  GiveDossierBlock,
  LendDossier,
  OpenCampaign,
  OpenDossierSeries,
  PassSupplementUp,
  ReconcileDossiers,
  RemindSupplement,
  RestoreDossier,
  RetireDocumentType,
  ReturnSupplement,
  SubmitSupplement,
  TakeDossierBack,
  WithdrawDocument,
} from './dossier/commands.ts';
import { fileDocument, withdrawDocument } from './dossier/filing.ts';
import { findDossier, lendDossier, restoreDossier, takeDossierBack } from './dossier/loan.ts';
import { dossierCountDecider, reconcileDossiers } from './dossier/reconciliation.ts';
import { closeDossierSeries, dossierSeriesDecider, giveDossierBlock, openDossierSeries } from './dossier/series.ts';
import {
  confirmSupplement,
  passSupplementUp,
  remindSupplement,
  returnSupplement,
  submitSupplement,
  type Asking,
} from './dossier/supplement.ts';
import { defineDocumentType, documentTypesDecider, retireDocumentType, THE_DOCUMENT_TYPES } from './dossier/types.ts';
import { named, today, type At } from './look-ups.ts';
import { memberDecider, type Member } from './member/member.ts';
import { operation, type Operation } from './operation.ts';
import { profileAt } from './organisation/organisation.ts';
import { rungsOn, type Rung } from './rungs.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;
const upper = ['upperOfficer'] as const;

const ofMember = { room: 'dossier', relation: 'member', begins: false, decider: memberDecider } as const;
const ofOrganisation = { room: 'dossier', relation: 'organisation', begins: false, manyHands: true } as const;

/** The member's dossier: index, loans, supplements, numbers, reconciliation; and the list of document types. */
export const dossierOperations: readonly Operation[] = [
  // ——— the index ———
  operation({
    ...ofMember,
    name: 'members.fileDocument',
    path: '/members/{id}/file-document',
    roles: baseUp,
    manyHands: true,
    body: FileDocument,
    look: async (_command, _member, { today, register }) => ({ today, types: await register.documentTypes() }),
    decide: fileDocument,
  }),
  operation({
    ...ofMember,
    name: 'members.withdrawDocument',
    path: '/members/{id}/withdraw-document',
    roles: baseUp,
    manyHands: true,
    body: WithdrawDocument,
    look: today,
    decide: withdrawDocument,
  }),
  operation({
    name: 'documentTypes.define',
    room: 'dossier',
    path: '/document-types/define',
    roles: ['upperOfficer', 'administrator'],
    relation: 'register',
    only: THE_DOCUMENT_TYPES,
    begins: false,
    manyHands: true,
    body: DefineDocumentType,
    decider: documentTypesDecider,
    look: today,
    decide: defineDocumentType,
  }),
  operation({
    name: 'documentTypes.retire',
    room: 'dossier',
    path: '/document-types/retire',
    roles: ['upperOfficer', 'administrator'],
    relation: 'register',
    only: THE_DOCUMENT_TYPES,
    begins: false,
    manyHands: true,
    body: RetireDocumentType,
    decider: documentTypesDecider,
    look: today,
    decide: retireDocumentType,
  }),

  // ——— loans, and dossiers that are missing ———
  operation({
    ...ofMember,
    name: 'members.lendDossier',
    path: '/members/{id}/lend-dossier',
    roles: baseUp,
    manyHands: true,
    body: LendDossier,
    look: async ({ lentOn }, member, at) => ({
      today: at.today,
      keeper: (await keepers(member, lentOn, at)).keeper ?? cellOfMember(member),
    }),
    decide: lendDossier,
  }),
  operation({
    ...ofMember,
    name: 'members.takeDossierBack',
    path: '/members/{id}/take-dossier-back',
    roles: baseUp,
    manyHands: true,
    body: TakeDossierBack,
    look: today,
    decide: takeDossierBack,
  }),
  operation({
    ...ofMember,
    name: 'members.findDossier',
    path: '/members/{id}/find-dossier',
    roles: baseUp,
    manyHands: true,
    body: FindDossier,
    look: today,
    decide: findDossier,
  }),
  operation({
    ...ofMember,
    name: 'members.restoreDossier',
    path: '/members/{id}/restore-dossier',
    roles: upper,
    body: RestoreDossier,
    look: async ({ decision }, member, { today, register }) => ({
      today,
      issuer: await issuerOf(decision, cellOfMember(member), register),
    }),
    decide: restoreDossier,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.reconcileDossiers',
    path: '/organisations/{id}/reconcile-dossiers',
    roles: baseUp,
    body: ReconcileDossiers,
    decider: dossierCountDecider,
    look: async ({ missing }, _count, at) => ({ today: at.today, missed: await peopleBelow(missing, at) }),
    decide: reconcileDossiers,
  }),

  // ——— the yearly supplement ———
  operation({
    ...ofOrganisation,
    name: 'supplementCampaigns.open',
    path: '/supplement-campaigns/{id}/open',
    form: '3-HSĐV',
    roles: baseUp,
    body: OpenCampaign,
    decider: supplementCampaignDecider,
    look: today,
    decide: openCampaign,
  }),
  operation({
    ...ofOrganisation,
    name: 'supplementCampaigns.close',
    path: '/supplement-campaigns/{id}/close',
    roles: baseUp,
    body: CloseCampaign,
    decider: supplementCampaignDecider,
    look: today,
    decide: closeCampaign,
  }),
  operation({
    ...ofMember,
    name: 'members.submitSupplement',
    path: '/members/{id}/submit-supplement',
    form: '3-HSĐV',
    roles: cellUp,
    manyHands: true,
    body: SubmitSupplement,
    look: async ({ year, submittedOn }, member, at) => ({
      today: at.today,
      asking: await askingOf(member, year, at),
      base: (await keepers(member, submittedOn, at)).keeper,
    }),
    decide: submitSupplement,
  }),
  operation({
    ...ofMember,
    name: 'members.returnSupplement',
    path: '/members/{id}/return-supplement',
    roles: baseUp,
    manyHands: true,
    body: ReturnSupplement,
    look: today,
    decide: returnSupplement,
  }),
  operation({
    ...ofMember,
    name: 'members.confirmSupplement',
    path: '/members/{id}/confirm-supplement',
    roles: baseUp,
    manyHands: true,
    body: ConfirmSupplement,
    look: async ({ confirmedOn }, member, at) => ({
      today: at.today,
      base: (await keepers(member, confirmedOn, at)).keeper,
    }),
    decide: confirmSupplement,
  }),
  operation({
    ...ofMember,
    name: 'members.passSupplementUp',
    path: '/members/{id}/pass-supplement-up',
    roles: baseUp,
    manyHands: true,
    body: PassSupplementUp,
    look: async ({ on }, member, at) => ({ today: at.today, above: (await keepers(member, on, at)).above }),
    decide: passSupplementUp,
  }),
  operation({
    ...ofMember,
    name: 'members.remindSupplement',
    path: '/members/{id}/remind-supplement',
    roles: baseUp,
    manyHands: true,
    body: RemindSupplement,
    look: async ({ year }, member, at) => ({ today: at.today, asking: await askingOf(member, year, at) }),
    decide: remindSupplement,
  }),

  // ——— numbers ———
  operation({
    ...ofOrganisation,
    name: 'dossierSeries.open',
    path: '/dossier-series/{id}/open',
    roles: upper,
    body: OpenDossierSeries,
    decider: dossierSeriesDecider,
    look: async (_command, _series, { id, today, register }) => {
      const organisation = await register.organisation(id);
      const type = organisation && profileAt(organisation, today)?.type;
      return { today, isProvince: type === 'provincialCommittee' };
    },
    decide: openDossierSeries,
  }),
  operation({
    ...ofOrganisation,
    name: 'dossierSeries.giveBlock',
    path: '/dossier-series/{id}/give-block',
    roles: upper,
    body: GiveDossierBlock,
    decider: dossierSeriesDecider,
    look: async ({ organisation }, _series, { id, today, register }) => ({
      today,
      isBelow: organisation !== id && (await register.chain(organisation, today)).some((above) => above.id === id),
    }),
    decide: giveDossierBlock,
  }),
  operation({
    ...ofOrganisation,
    name: 'dossierSeries.close',
    path: '/dossier-series/{id}/close',
    roles: upper,
    body: CloseDossierSeries,
    decider: dossierSeriesDecider,
    look: today,
    decide: closeDossierSeries,
  }),
  operation({
    ...ofOrganisation,
    name: 'dossierBlocks.allot',
    path: '/dossier-blocks/{id}/allot',
    roles: baseUp,
    body: AllotDossierNumbers,
    decider: dossierBlocksDecider,
    look: async ({ members }, _blocks, at) => ({ today: at.today, named: await peopleBelow(members, at) }),
    decide: allotDossierNumbers,
  }),
];

function cellOfMember(member: Member): string {
  return member.status === 'unknown' ? member.id : member.cell;
}

/** Members named, and whether each belongs to the organisation on which the command is, or to one below it. */
async function peopleBelow(ids: readonly string[], { id: organisation, today, register }: At) {
  return Promise.all(
    (await named(ids, register)).map(async ({ id, member }) => ({
      ...{ id, member },
      below:
        member !== undefined &&
        (await register.chain(cellOfMember(member), today)).some((above) => above.id === organisation),
    })),
  );
}

const isBase = ({ type }: Rung) => type === 'baseOrg' || type === 'baseCell';
const isAboveBase = ({ type }: Rung) =>
  type === 'upperBase' || type === 'provincialCommittee' || type === 'centralCommittee';

/**
 * Who keeps the dossier and confirms supplements: the base, or the level above where there is none; and who keeps the
 * slip, above that (D§2.9).
 */
async function keepers(member: Member, day: string, { register }: At): Promise<{ keeper?: string; above?: string }> {
  const rungs = rungsOn(await register.chain(cellOfMember(member), day), day);
  const keeper = rungs.find(isBase) ?? rungs.find(isAboveBase);
  const above = rungs.find((rung) => isAboveBase(rung));
  return { keeper: keeper?.organisation, above: above?.organisation };
}

/** The campaign of the year under which a member falls: of the organisation nearest to the cell. */
async function askingOf(member: Member, year: number, { today, register }: At): Promise<Asking | undefined> {
  let closed: Asking | undefined;
  for (const { id: organisation } of await register.chain(cellOfMember(member), today)) {
    const campaign = (await register.supplementCampaigns(organisation)).byYear.get(year);
    if (!campaign) continue;
    if (campaign.closedOn === undefined) return { ...campaign, organisation };
    closed ??= { ...campaign, organisation };
  }
  return closed;
}

import { type WorkKind, workKinds } from '../../read-models/worklist/projection.ts';
import type { Actor } from '../access/authorise.ts';
import type { Command } from './command.ts';

/** The command by which each kind of work is done; whoever may give it at an organisation has that work there. */
const DONE_BY: Record<WorkKind, string> = {
  send: 'proposals.submit',
  appraise: 'cases.appraise',
  resolve: 'proposals.recordVotes',
  decide: 'proposals.decideCases',
  returned: 'cases.supplement',
  actRefused: 'cases.concludeAgain',
  ceremony: 'members.holdCeremony',
  recognitionReview: 'cases.open',
  certificateLapses: 'members.recordAwarenessCourse',
  dossierStale: 'cases.filePaper',
  verification: 'cases.answerVerification',
  notRecognised: 'cases.open',
  regularisation: 'members.endRegularisation',
  annulMoved: 'members.annulAdmission',
  reconsideration: 'members.answerReconsideration',
  movedAway: 'members.moveApplicant',
  movedHere: 'members.moveApplicant',
  transferBox: 'members.fillTransferBox',
  transferReception: 'members.fillTransferBox',
  transferAnswer: 'members.confirmTransferOutside',
  transferNotHandedIn: 'members.strikeInTransit',
  temporaryBox: 'members.fillTemporaryBox',
  temporaryEnds: 'members.extendTemporaryTransfer',
  overseasSlip: 'members.handInOverseasSlip',
  collectPapers: 'members.returnCard',
  deathDossier: 'members.sendDeathDossier',
  exemptionEnds: 'members.endExemption',
  suspensionEnds: 'members.extendSuspension',
  settleComplaint: 'members.settleComplaint',
  statusToConclude: 'members.resume',
  cardProposal: 'proposals.submit',
  badgeProposal: 'proposals.submit',
  cardToHandOut: 'members.handOutCard',
  badgeToNumber: 'badgeSeries.allot',
  badgeToPresent: 'members.presentBadge',
  errorReport: 'errorReports.answer',
  dossierLoan: 'members.takeDossierBack',
  dossierLost: 'members.findDossier',
  dossierReconciliation: 'organisations.reconcileDossiers',
  supplementCampaign: 'supplementCampaigns.close',
  supplement: 'members.submitSupplement',
  supplementToConfirm: 'members.confirmSupplement',
  supplementToPassUp: 'members.passSupplementUp',
  windingUp: 'organisations.end',
  reorganisationHeld: 'reorganisations.resume',
  sealToReplace: 'organisations.requestSeal',
  sealToCollect: 'organisations.collectSeal',
};

/**
 * Where each kind of work waits for an actor: the organisations for which they hold a right by which it is done. What lies
 * further below waits for those who hold theirs there.
 * @param tops the organisations at the top of the register, for a right that covers all of it
 */
export function workOf(
  commands: readonly Command[],
  { grants }: Actor,
  tops: readonly string[],
): Map<WorkKind, readonly string[]> {
  return new Map(
    workKinds.map((kind) => {
      const command = commands.find(({ name }) => name === DONE_BY[kind]);
      if (!command) throw new Error(`no command ${DONE_BY[kind]}`);
      const held = grants.filter(({ role }) => command.roles.includes(role));
      const places = held.flatMap(({ organisation }) => (organisation === null ? tops : [organisation]));
      return [kind, [...new Set(places)]] as const;
    }),
  );
}

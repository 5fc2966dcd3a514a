import { AnnulAdmission, AnnulRecognition } from './annulment/commands.ts';
import { annulAdmission, annulRecognition } from './annulment/decide.ts';
import {
  AppraiseCase,
  FilePaper,
  OpenCase,
  RecordVote,
  RemovePaper,
  SupplementCase,
  WithdrawCase,
} from './case/commands.ts';
import { caseDecider } from './case/case.ts';
import {
  appraise,
  decideCase,
  filePaper,
  openCase,
  readiness,
  recordVote,
  removePaper,
  supplement,
  withdraw,
} from './case/decide.ts';
import { caseContext, contextOf } from './case/look.ts';
import { procedures } from './case/procedures.ts';
import { nextStop, routeFrom } from './case/route.ts';
import { Refusal, refuse } from '../kernel/refusal.ts';
import { cellOf, issuerAboveMember, today, type At } from './look-ups.ts';
import { memberDecider } from './member/member.ts';
import { MoveApplicant } from './move/commands.ts';
import { moveApplicant } from './move/decide.ts';
import { operation, type Operation } from './operation.ts';
import { hasPower } from './organisation/organisation.ts';
import { DecideCases, DraftProposal, ListCase, ReturnCases, SubmitProposal, UnlistCase } from './proposal/commands.ts';
import { decideCases, draft, listCase, returnCases, submitProposal, unlistCase } from './proposal/decide.ts';
import { proposalDecider, type Proposal } from './proposal/proposal.ts';
import { SeekReadmission } from './readmission/commands.ts';
import { seekReadmission } from './readmission/decide.ts';

const cellUp = ['cellSecretary', 'baseOfficer', 'upperOfficer'] as const;
const baseUp = ['baseOfficer', 'upperOfficer'] as const;

/** Every command of the procedures that go from list to decision, and what else concerns an applicant. */
export const procedureOperations: readonly Operation[] = [
  // ——— the case file ———
  operation({
    name: 'cases.open',
    room: 'case',
    path: '/cases/{id}/open',
    roles: cellUp,
    relation: 'cell',
    begins: true,
    body: OpenCase,
    decider: caseDecider,
    look: ({ kind, subject, details }, _state, at) => contextOf(kind, subject, details, at),
    decide: openCase,
  }),
  operation({
    name: 'cases.supplement',
    room: 'case',
    path: '/cases/{id}/supplement',
    roles: cellUp,
    relation: 'case',
    begins: false,
    body: SupplementCase,
    decider: caseDecider,
    look: (_command, state, at) => caseContext(state, at),
    decide: supplement,
  }),
  operation({
    name: 'cases.filePaper',
    room: 'case',
    path: '/cases/{id}/file-paper',
    roles: cellUp,
    relation: 'case',
    begins: false,
    body: FilePaper,
    decider: caseDecider,
    look: (_command, state, at) => caseContext(state, at),
    decide: filePaper,
  }),
  operation({
    name: 'cases.removePaper',
    room: 'case',
    path: '/cases/{id}/remove-paper',
    roles: cellUp,
    relation: 'case',
    begins: false,
    body: RemovePaper,
    decider: caseDecider,
    look: today,
    decide: removePaper,
  }),
  operation({
    name: 'cases.recordVote',
    room: 'case',
    path: '/cases/{id}/record-vote',
    form: '6-KNĐ',
    roles: cellUp,
    relation: 'case',
    begins: false,
    body: RecordVote,
    decider: caseDecider,
    look: (_command, state, at) => caseContext(state, at),
    decide: recordVote,
  }),
  operation({
    name: 'cases.appraise',
    room: 'case',
    path: '/cases/{id}/appraise',
    form: '7-KNĐ',
    roles: baseUp,
    relation: 'case',
    begins: false,
    body: AppraiseCase,
    decider: caseDecider,
    look: today,
    decide: appraise,
  }),
  operation({
    name: 'cases.withdraw',
    room: 'case',
    path: '/cases/{id}/withdraw',
    roles: cellUp,
    relation: 'case',
    begins: false,
    body: WithdrawCase,
    decider: caseDecider,
    look: today,
    decide: withdraw,
  }),

  // ——— the list ———
  operation({
    name: 'proposals.draft',
    room: 'proposal',
    path: '/proposals/{id}/draft',
    roles: cellUp,
    relation: 'drafter',
    begins: true,
    body: DraftProposal,
    decider: proposalDecider,
    look: today,
    decide: draft,
  }),
  operation({
    name: 'proposals.listCase',
    room: 'proposal',
    path: '/proposals/{id}/list-case',
    roles: cellUp,
    relation: 'proposal',
    begins: false,
    manyHands: true,
    body: ListCase,
    decider: proposalDecider,
    look: async (command, _proposal, at) => ({ today: at.today, file: await at.register.case(command.case) }),
    decide: listCase,
  }),
  operation({
    name: 'proposals.unlistCase',
    room: 'proposal',
    path: '/proposals/{id}/unlist-case',
    roles: cellUp,
    relation: 'proposal',
    begins: false,
    manyHands: true,
    body: UnlistCase,
    decider: proposalDecider,
    look: today,
    decide: unlistCase,
  }),
  operation({
    name: 'proposals.submit',
    room: 'proposal',
    path: '/proposals/{id}/submit',
    roles: cellUp,
    relation: 'proposal',
    begins: false,
    body: SubmitProposal,
    decider: proposalDecider,
    look: (command, proposal, at) => submission(proposal, command.submittedOn, at),
    decide: submitProposal,
  }),
  operation({
    name: 'proposals.returnCases',
    room: 'proposal',
    path: '/proposals/{id}/return-cases',
    roles: baseUp,
    relation: 'receiver',
    begins: false,
    manyHands: true,
    body: ReturnCases,
    decider: proposalDecider,
    look: today,
    decide: returnCases,
  }),
  operation({
    name: 'proposals.decideCases',
    room: 'proposal',
    path: '/proposals/{id}/decide-cases',
    form: '9-KNĐ, 16-KNĐ',
    roles: baseUp,
    relation: 'receiver',
    begins: false,
    manyHands: true,
    body: DecideCases,
    decider: proposalDecider,
    look: (command, proposal, at) => deciding(command, proposal, at),
    decide: decideCases,
  }),

  // ——— the person ———
  operation({
    name: 'members.moveApplicant',
    room: 'move',
    path: '/members/{id}/move-applicant',
    roles: cellUp,
    relation: 'member',
    begins: false,
    body: MoveApplicant,
    decider: memberDecider,
    look: async (command, member, at) => {
      const issuer = member.status === 'admitted' ? member.admissionDecision.issuer : undefined;
      const chain = await at.register.chain(command.to, command.movedOn);
      const issuing = chain.find(({ id }) => id === issuer);
      return {
        today: at.today,
        cell: { cell: chain[0] },
        issuerCoversNewCell: issuing !== undefined && hasPower(issuing, 'admit', command.movedOn),
      };
    },
    decide: moveApplicant,
  }),
  operation({
    name: 'members.seekReadmission',
    room: 'readmission',
    path: '/members/{id}/seek-readmission',
    roles: baseUp,
    relation: 'member',
    alsoCovers: (command) => [command.cell],
    begins: false,
    body: SeekReadmission,
    decider: memberDecider,
    look: async (command, _member, at) => ({ today: at.today, cell: (await cellOf(command.cell, at)).cell }),
    decide: seekReadmission,
  }),
  operation({
    name: 'members.annulAdmission',
    room: 'annulment',
    path: '/members/{id}/annul-admission',
    form: '9H-KNĐ, 9K-KNĐ',
    roles: baseUp,
    relation: 'member',
    begins: false,
    body: AnnulAdmission,
    decider: memberDecider,
    look: async (command, member, { today, register }) => ({
      today,
      issuer: await issuerAboveMember(command.decision, member, register),
    }),
    decide: annulAdmission,
  }),
  operation({
    name: 'members.annulRecognition',
    room: 'annulment',
    path: '/members/{id}/annul-recognition',
    form: '9L-KNĐ',
    roles: baseUp,
    relation: 'member',
    begins: false,
    body: AnnulRecognition,
    decider: memberDecider,
    look: async (command, member, { today, register }) => ({
      today,
      issuer: await issuerAboveMember(command.decision, member, register),
    }),
    decide: annulRecognition,
  }),
];

/** Where a list goes and what its cases lack: the way follows the tree of the day of submission (DHTN-X.2). */
async function submission(proposal: Proposal, day: string, at: At) {
  if (proposal.status !== 'draft') return { today: at.today, to: undefined, unmet: [] };
  const destinations = new Set<string>();
  const unmet = await Promise.all(
    proposal.cases.map(async (id) => {
      const file = await at.register.case(id);
      if (file.status === 'unknown') throw refuse('case/not-recorded');
      const route = routeFrom(await at.register.chain(file.cell, day), procedures[file.kind].power, day);
      const next = nextStop(route, proposal.organisation);
      if (next) destinations.add(next.organisation);
      if (file.status !== 'draft' && file.status !== 'returned' && file.status !== 'submitted') {
        return { case: id, conditions: [{ code: 'case/ended', met: false }] };
      }
      const conditions = readiness({ ...file, route }, await caseContext(file, at));
      return { case: id, conditions: conditions.filter(({ met }) => !met) };
    }),
  );
  if (destinations.size > 1) throw refuse('proposal/ways-part');
  return { today: at.today, to: [...destinations][0], unmet };
}

/** Which of the cases the rules refuse to have decided as commanded. */
async function deciding(command: DecideCases, proposal: Proposal, at: At) {
  if (proposal.status !== 'submitted') return { today: at.today, refusals: [] };
  const { items, date, signer, why } = command;
  const refusals = await Promise.all(
    items.map(async ({ case: id, outcome, number }) => {
      const file = await at.register.case(id);
      const decision = number && date ? { number, date, issuer: proposal.to, signer } : undefined;
      try {
        decideCase(
          file,
          { proposal: proposal.id, outcome, decision, why },
          { ...(await caseContext(file, at)), actor: at.actor },
        );
        return [];
      } catch (error) {
        if (error instanceof Refusal) return [{ case: id, code: error.code }];
        throw error;
      }
    }),
  );
  return { today: at.today, refusals: refusals.flat() };
}

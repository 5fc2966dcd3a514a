import { changeDecided, named, today } from './look-ups.ts';
import { operation, type Operation } from './operation.ts';
import {
  AppointInterimCommittee,
  CorrectRating,
  DisbandOrganisation,
  DissolveOrganisation,
  EndOrganisation,
  HandOverOrganisation,
  HoldCongress,
  RateOrganisation,
  StateUnitKind,
} from './organisation/commands.ts';
import { officialsOf } from './organisation/cell-committee.ts';
import { appointInterimCommittee, holdCongress } from './organisation/committee.ts';
import { disband, dissolve, end } from './organisation/ending.ts';
import { handOver } from './organisation/hand-over.ts';
import { lookAtDissolution, lookAtHandOver } from './organisation/look.ts';
import { organisationDecider } from './organisation/organisation.ts';
import { correctRating, rate } from './organisation/ratings.ts';
import { stateUnitKind } from './organisation/unit-kind.ts';
import {
  ConsolidateOrganisations,
  MergeOrganisations,
  ResumeReorganisation,
  SplitOrganisation,
} from './reorganisation/commands.ts';
import { consolidate, merge, resume, split } from './reorganisation/decide.ts';
import { lookAtConsolidation, lookAtMerge, lookAtSplit } from './reorganisation/look.ts';
import { reorganisationDecider } from './reorganisation/reorganisation.ts';

const baseUp = ['baseOfficer', 'upperOfficer'] as const;
const upper = ['upperOfficer'] as const;

const ofOrganisation = { room: 'organisation', relation: 'organisation', begins: false } as const;
/** Nothing is acted on but the decision itself; what it touches follows by a process. */
const ofSeveral = {
  room: 'reorganisation',
  relation: 'drafter',
  roles: baseUp,
  decider: reorganisationDecider,
} as const;

/** Chuyển giao, giải thể, giải tán, chia tách, sáp nhập, hợp nhất. Source: D§2.11. */
export const organisationOperations: readonly Operation[] = [
  operation({
    ...ofOrganisation,
    name: 'organisations.handOver',
    path: '/organisations/{id}/hand-over',
    roles: upper,
    // Who takes over has accepted in writing, or the grant reaches there too.
    alsoCovers: ({ to, accepted }) => (accepted ? [] : [to]),
    body: HandOverOrganisation,
    decider: organisationDecider,
    look: lookAtHandOver,
    decide: handOver,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.dissolve',
    path: '/organisations/{id}/dissolve',
    roles: baseUp,
    body: DissolveOrganisation,
    decider: organisationDecider,
    look: lookAtDissolution,
    decide: dissolve,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.disband',
    path: '/organisations/{id}/disband',
    roles: upper,
    body: DisbandOrganisation,
    decider: organisationDecider,
    look: lookAtDissolution,
    decide: disband,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.end',
    path: '/organisations/{id}/end',
    roles: baseUp,
    body: EndOrganisation,
    decider: organisationDecider,
    look: async (_command, { id }, { today: day, register }) => ({
      today: day,
      remains: await register.census.remains(id),
    }),
    decide: end,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.appointInterimCommittee',
    path: '/organisations/{id}/appoint-interim-committee',
    roles: baseUp,
    body: AppointInterimCommittee,
    decider: organisationDecider,
    look: async (command, organisation, at) => ({
      ...(await changeDecided(command, organisation, at)),
      appointed: await named(
        command.seats.map(({ member }) => member),
        at.register,
      ),
      officials: await officialsOf(organisation, command.seats, command.effectiveOn, at.register),
    }),
    decide: appointInterimCommittee,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.holdCongress',
    path: '/organisations/{id}/hold-congress',
    roles: baseUp,
    body: HoldCongress,
    decider: organisationDecider,
    look: async (command, organisation, { today: day, register }) => ({
      today: day,
      elected: await named(
        command.seats.map(({ member }) => member),
        register,
      ),
      officials: await officialsOf(organisation, command.seats, command.heldOn, register),
    }),
    decide: holdCongress,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.stateUnitKind',
    path: '/organisations/{id}/state-unit-kind',
    roles: baseUp,
    body: StateUnitKind,
    decider: organisationDecider,
    look: today,
    decide: stateUnitKind,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.rate',
    path: '/organisations/{id}/rate',
    roles: baseUp,
    body: RateOrganisation,
    decider: organisationDecider,
    look: changeDecided,
    decide: rate,
  }),
  operation({
    ...ofOrganisation,
    name: 'organisations.correctRating',
    path: '/organisations/{id}/correct-rating',
    roles: baseUp,
    body: CorrectRating,
    decider: organisationDecider,
    look: changeDecided,
    decide: correctRating,
  }),
  operation({
    ...ofSeveral,
    name: 'reorganisations.merge',
    path: '/reorganisations/{id}/merge',
    begins: true,
    alsoCovers: ({ absorbed }) => absorbed,
    body: MergeOrganisations,
    look: lookAtMerge,
    decide: merge,
  }),
  operation({
    ...ofSeveral,
    name: 'reorganisations.consolidate',
    path: '/reorganisations/{id}/consolidate',
    begins: true,
    alsoCovers: ({ sources }) => sources,
    body: ConsolidateOrganisations,
    look: lookAtConsolidation,
    decide: consolidate,
  }),
  operation({
    ...ofSeveral,
    name: 'reorganisations.split',
    path: '/reorganisations/{id}/split',
    begins: true,
    alsoCovers: ({ source }) => [source],
    body: SplitOrganisation,
    look: lookAtSplit,
    decide: split,
  }),
  operation({
    ...ofSeveral,
    name: 'reorganisations.resume',
    path: '/reorganisations/{id}/resume',
    begins: false,
    manyHands: true,
    body: ResumeReorganisation,
    look: today,
    decide: resume,
  }),
];

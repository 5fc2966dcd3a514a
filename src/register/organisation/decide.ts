import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { notInFuture, sharedDecisionNumber, type NamedMember } from '../member/steps.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import { deciding, type Issuer } from '../authority.ts';
import type {
  EstablishOrganisation,
  ReclassifyOrganisation,
  RenameOrganisation,
  TakeOverOrganisation,
} from './commands.ts';
import {
  OrganisationEstablished,
  OrganisationReclassified,
  OrganisationRenamed,
  OrganisationTakenOver,
  isCell,
} from './events.ts';
import { centrallyConsented } from './central-consent.ts';
import { largeEnoughForCommittee } from './cell-committee.ts';
import { interimSeats } from './committee.ts';
import { membersNamed, type Leaving } from './members-named.ts';
import { profileAt, type Organisation } from './organisation.ts';
import { onlyOwnPowers } from './powers.ts';
import {
  changed,
  codeOf,
  consentedTo,
  existing,
  inActivity,
  recorded,
  whereDecided,
  type ChangeContext,
} from './steps.ts';
import { atTheTop, enoughMembers, notAVillage, rightParent } from './structure.ts';
import { kindFounded, unitKindOn } from './unit-kind.ts';

/** What founding an organisation needs to know of the one above. */
export interface FoundingContext {
  today: PlainDate;
  /** Undefined if it is not recorded; absent from a top organisation's take-over. */
  parent: Organisation | undefined;
  issuer?: Issuer;
  /** Names of the organisations that stand directly under the parent. */
  siblings?: readonly string[];
  /** Who is appointed to the interim committee. */
  appointed?: readonly NamedMember[];
  /** The cells from which members are named, and whom a rule would not let go. */
  leaving?: Leaving;
}

/** Enters an organisation of the existing tree as it stands. Minimums are not judged again: it exists. */
export function takeOverOrganisation(
  organisation: Organisation,
  command: TakeOverOrganisation,
  context: FoundingContext,
): Decided {
  if (organisation.status !== 'unknown') throw refuse('organisation/already-recorded');
  const { since, unitKind: _, ...founding } = command;
  notInFuture('since', since, context.today);
  if (command.parent !== null) {
    const parent = existing(context.parent, context.today);
    rightParent(command.type, profileAt(parent, context.today)!.type, context.today, true);
  } else atTheTop(command.type);
  return {
    events: [OrganisationTakenOver.of(founding, since), ...kindFounded(command, since)],
    claims: codeOf(command),
  };
}

/** Thành lập mới. Source: Điều lệ 21; 294-QĐ/TW 10, 20; D§2.11. */
export function establish(
  organisation: Organisation,
  command: EstablishOrganisation,
  context: FoundingContext & { issuer: Issuer },
): Decided {
  if (organisation.status !== 'unknown') throw refuse('organisation/already-recorded');
  const { decision, effectiveOn, consent, interimCommittee, members: _, ...rest } = command;
  const { unitKind, centralConsent, specialPlace: __, ...founding } = rest;
  const charter = policyOn('charter', decision.date);
  notInFuture('decision.date', decision.date, context.today);
  if (effectiveOn < decision.date) throw refuse('organisation/effective-before-decision', { decidedOn: decision.date });

  const consented = consentedTo(decision, consent) || centralConsent !== undefined;
  const parent = existing(context.parent, effectiveOn);
  const parentType = profileAt(parent, effectiveOn)!.type;
  rightParent(command.type, parentType, decision.date, consented);
  if (command.residential) notAVillage(command.type);
  enoughMembers(command.type, command, consented, charter);
  deciding(context.issuer, 'establishOrganisation');
  inActivity(recorded(context.issuer.organisation!), decision.date);
  notNamedAlready(command.name, context.siblings);
  onlyOwnPowers(command, charter);
  const cited = centrallyConsented({ ...command, unitKind, parentType }, context.issuer, charter);
  if (interimCommittee && isCell(command.type))
    largeEnoughForCommittee(interimCommittee, { then: command.officialMembers }, charter, {
      ...{ day: effectiveOn, field: (seat) => `interimCommittee.${seat}.position` },
    });
  const members = context.leaving && membersNamed(organisation.id, command, context.leaving, context.today);
  return {
    events: [
      OrganisationEstablished.of({ ...founding, members }, effectiveOn),
      ...kindFounded(command, effectiveOn),
      ...cited,
      ...interimSeats(interimCommittee, context.appointed, command.type, charter, effectiveOn),
    ],
    decision,
    claims: [sharedDecisionNumber(decision), ...codeOf(command)],
    policyVersions: judgedBy({ charter }),
  };
}

/** Đổi tên. The seal that a new name asks for is administered apart (D§2.11). */
export function rename(
  organisation: Organisation,
  command: RenameOrganisation,
  context: ChangeContext & { siblings?: readonly string[] },
): Decided {
  const active = whereDecided(organisation, command, context);
  if (profileAt(active, command.effectiveOn)?.name === command.name) return { events: [] };
  notNamedAlready(command.name, context.siblings);
  return changed(command, OrganisationRenamed.of({ name: command.name }, command.effectiveOn));
}

/** Chuyển loại hình, with the minimums of the new type. */
export function reclassify(
  organisation: Organisation,
  command: ReclassifyOrganisation,
  context: ChangeContext & { parent?: Organisation },
): Decided {
  const active = whereDecided(organisation, command, context);
  const { type, consent, centralConsent, effectiveOn, decision } = command;
  const before = profileAt(active, effectiveOn)!;
  if (before.type === type) return { events: [] };
  const charter = policyOn('charter', decision.date);
  const consented = consentedTo(decision, consent) || centralConsent !== undefined;
  const parent = before.parent === null ? undefined : existing(context.parent, effectiveOn);
  const parentType = parent && profileAt(parent, effectiveOn)!.type;
  if (parentType) rightParent(type, parentType, decision.date, consented);
  else atTheTop(type);
  if (active.residential) notAVillage(type);
  enoughMembers(type, command, consented, charter);
  const unitKind = unitKindOn(active, effectiveOn);
  const cited = centrallyConsented({ ...command, unitKind, parentType }, context.issuer, charter);
  return {
    ...changed(command, OrganisationReclassified.of({ from: before.type, type }, effectiveOn), ...cited),
    policyVersions: judgedBy({ charter }),
  };
}

/** No two organisations of one superior bear one name at a time (D§2.11). */
function notNamedAlready(name: string, siblings: readonly string[] = []): void {
  const key = (written: string) => written.normalize('NFC').toLocaleLowerCase('vi');
  if (siblings.some((sibling) => key(sibling) === key(name))) throw refuse('organisation/name-taken');
}

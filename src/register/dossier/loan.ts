import type { Decided } from '../../kernel/command-handler.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import { standing, typeOfIssuer, type Issuer } from '../authority.ts';
import type { Member } from '../member/member.ts';
import { newDecision, notInFuture } from '../member/steps.ts';
import type { FindDossier, LendDossier, RestoreDossier, TakeDossierBack } from './commands.ts';
import { DossierFound, DossierGivenBack, DossierLent, DossierMissed, DossierRestored } from './events.ts';
import { kept } from './kept.ts';

/** Lends the dossier: one borrower at a time, until a day. Source: D§2.9 (book of loans). */
export function lendDossier(
  member: Member,
  { loan, lentOn, until, borrower, purpose }: LendDossier,
  { today, keeper }: { today: PlainDate; keeper: string },
): Decided {
  const { cell, memberDossier: dossier } = kept(member);
  if (dossier?.loan?.id === loan || dossier?.lent.includes(loan)) return { events: [] };
  notInFuture('lentOn', lentOn, today);
  if (dossier?.loan) throw refuse('dossier/lent-already', { until: dossier.loan.until });
  if (dossier?.missedOn) throw refuse('dossier/is-missing', { on: dossier.missedOn });
  if (until < lentOn) throw refuse('dossier/loan-ends-before-it-begins', { lentOn });
  const deadlines = [{ kind: 'dossierLoan' as const, on: until }];
  return { events: [DossierLent.of({ cell, loan, keeper, until, borrower, purpose, deadlines }, lentOn)] };
}

/** The lent dossier is back. */
export function takeDossierBack(member: Member, { on }: TakeDossierBack, { today }: { today: PlainDate }): Decided {
  const { cell, memberDossier: dossier } = kept(member);
  if (!dossier?.loan) throw refuse('dossier/not-lent');
  const { id: loan, lentOn } = dossier.loan;
  notInFuture('on', on, today);
  if (on < lentOn) throw refuse('dossier/back-before-lent', { lentOn });
  return { events: [DossierGivenBack.of({ cell, loan }, on)] };
}

/** A reconciliation did not find the dossier: by a process. */
export function missDossier(member: Member, { by, on }: { by: string; on: PlainDate }): Decided {
  const { cell, memberDossier: dossier } = kept(member);
  if (dossier?.missedOn) return { events: [] };
  return { events: [DossierMissed.of({ cell, by }, on)] };
}

/** A missing dossier has turned up. */
export function findDossier(member: Member, { on }: FindDossier, { today }: { today: PlainDate }): Decided {
  const { cell, memberDossier: dossier } = kept(member);
  if (!dossier?.missedOn) throw refuse('dossier/not-missing');
  notInFuture('on', on, today);
  if (on < dossier.missedOn) throw refuse('dossier/found-before-missed', { on: dossier.missedOn });
  return { events: [DossierFound.of({ cell }, on)] };
}

/** A lost dossier is made anew, by decision of the committee above the base (D§2.9). */
export function restoreDossier(
  member: Member,
  { decision }: RestoreDossier,
  { today, issuer }: { today: PlainDate; issuer: Issuer },
): Decided {
  const of = kept(member);
  const { cell, memberDossier: dossier } = of;
  if (!dossier?.missedOn) throw refuse('dossier/not-missing');
  notInFuture('decision.date', decision.date, today);
  if (decision.date < dossier.missedOn) throw refuse('dossier/restored-before-missed', { on: dossier.missedOn });
  decidedAboveTheBase(issuer);
  return {
    events: [DossierRestored.of({ cell }, decision.date)],
    decision,
    claims: [newDecision(of, decision)],
  };
}

const ABOVE_THE_BASE = ['upperBase', 'provincialCommittee', 'centralCommittee'];

function decidedAboveTheBase(issuer: Issuer): void {
  standing(issuer);
  if (!ABOVE_THE_BASE.includes(typeOfIssuer(issuer) ?? '')) throw refuse('dossier/restored-by-the-base');
}

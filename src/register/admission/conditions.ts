import { completedMonths, yearOf, type PlainDate } from '../../kernel/plain-date.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Person } from '../member/member.ts';
import { officialMember, type NamedMember } from '../member/steps.ts';
import { monthsAfter } from '../policy/months.ts';
import type { CharterParameters, GuidanceParameters } from '../policy/parameters.ts';
import type { Admit } from './commands.ts';

/** What is judged of an applicant: the decision's command, before there is a decision. */
export type Application = Omit<Admit, 'decision'>;

/**
 * 18 to 60, counted in months on the day of the cell's vote; older only with the provincial standing committee's prior
 * written consent. Source: 294-QĐ/TW 1.1.1, 1.1.2.
 */
export function ofAge(person: Person, command: Application, charter: CharterParameters): void {
  const { cellResolutionOn: votedOn, consent } = command;
  const months = ageInMonths(person.birthDate, votedOn, charter.ageCounting);
  if (months < charter.minAgeMonths) throw refuse('admission/too-young', { years: charter.minAgeMonths / 12 });
  if (months <= charter.maxAgeMonths) return;
  if (!consent) throw refuse('admission/too-old-without-consent', { years: charter.maxAgeMonths / 12 });
  if (consent.date > votedOn) throw refuse('admission/consent-after-vote', { consentOn: consent.date });
}

/** Months of age on a day: whole completed ones, or by the calendar month alone (param `ageCounting`). */
export function ageInMonths(birthDate: string, day: string, counting: CharterParameters['ageCounting']): number {
  if (counting === 'completedMonths') return completedMonths(birthDate, day);
  return (yearOf(day) - yearOf(birthDate)) * 12 + Number(day.slice(5, 7)) - Number(birthDate.slice(5, 7));
}

/**
 * Lower-secondary school completed; in difficult areas primary school; for respected persons there, literate with
 * prior written consent. Source: 294-QĐ/TW 1.2; 06-HD/TW 1.2.
 */
export function educated(command: Application, guidance: GuidanceParameters): void {
  const { education, difficultArea, consent, cellResolutionOn: votedOn } = command;
  if (education === 'lowerSecondary' || education === 'upperSecondary') return;
  if (!difficultArea) throw refuse('admission/not-enough-schooling');
  if (education === 'primary' && !guidance.primaryNeedsConsent) return;
  if (!consent) throw refuse('admission/literate-without-consent');
  if (consent.date > votedOn) throw refuse('admission/consent-after-vote', { consentOn: consent.date });
}

/**
 * Two official members (param), or one and the Youth Union or trade union; a young person comes through the Youth Union where
 * there is one. Each introducer was official and in the same unit or place for twelve months.
 * Source: Điều lệ 4; 294-QĐ/TW 3.2.
 */
export function recommended(
  person: Person,
  command: Application,
  introducers: readonly NamedMember[],
  charter: CharterParameters,
): void {
  const { union, cellResolutionOn: votedOn } = command;
  if (new Set(command.introducers).size !== command.introducers.length) throw refuse('admission/same-introducer-twice');
  if (command.introducers.includes(person.id)) throw refuse('admission/introduces-oneself');

  const years = Math.floor(completedMonths(person.birthDate, votedOn) / 12);
  const young = years <= charter.youthAgeTo;
  if (young && command.youthUnionExists && union?.kind !== 'youthUnion') {
    throw refuse('admission/youth-without-union', { years: charter.youthAgeTo });
  }
  const { introducersNeeded: needed } = charter;
  if (command.introducers.length + (union ? 1 : 0) < needed) throw refuse('admission/too-few-introducers', { needed });
  if (union && union.resolutionOn > votedOn)
    throw refuse('admission/union-after-vote', { resolutionOn: union.resolutionOn });

  for (const introducer of introducers) {
    const { cell, cellSince } = officialMember('introducers', introducer, votedOn);
    if (cell === person.cell && completedMonths(cellSince, votedOn) < charter.introducerMonths) {
      throw refuse('admission/introducer-too-new', { months: charter.introducerMonths });
    }
  }
}

/**
 * The awareness course was completed before the cell's vote, and not so long before that it must be repeated.
 * Source: 06-HD/TW 5.4b, 8.1.
 */
export function certified(command: Application, decidedOn: PlainDate, guidance: GuidanceParameters): void {
  const { awarenessCertificate, cellResolutionOn: votedOn } = command;
  const { awarenessCertificateMonths: months, awarenessCertificateMeasuredAt } = guidance;
  const certifiedOn = awarenessCertificate.date;
  if (votedOn < certifiedOn) throw refuse('admission/certificate-after-vote');
  const measuredOn = awarenessCertificateMeasuredAt === 'cellVote' ? votedOn : decidedOn;
  if (measuredOn > monthsAfter(certifiedOn, months))
    throw refuse('admission/certificate-lapsed', { certifiedOn, months });
}

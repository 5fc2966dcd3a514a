import type { Decided } from '../../kernel/command-handler.ts';
import type { NewEvent } from '../../kernel/envelope.ts';
import { refuse } from '../../kernel/refusal.ts';
import { deciding, typeOfIssuer } from '../authority.ts';
import type { CharterParameters } from '../policy/parameters.ts';
import { judgedBy, policyOn } from '../policy/policy.ts';
import type { GrantPower, WithdrawPower } from './commands.ts';
import {
  CentralConsentCited,
  OrganisationPowerGranted,
  OrganisationPowerWithdrawn,
  type OrganisationPower,
  type OrganisationType,
  type UnitKind,
} from './events.ts';
import { hasPower, type Organisation } from './organisation.ts';
import { comesBy, conditionsOf, type Standing } from './power-conditions.ts';
import { changed, consentedTo, fromAbove, whereDecided, type ChangeContext } from './steps.ts';

/** What a grant must know. */
export interface GrantContext extends ChangeContext, Standing {}

/**
 * Giao quyền: what the organisation may decide from the day on. Upper-base powers are delegated to a large base
 * organisation by the committee directly under the centre, after agreeing with the Central Organisation Commission;
 * admission and expulsion by who has them itself. Source: 294-QĐ/TW 10.6, 22.1.
 */
export function grantPower(organisation: Organisation, command: GrantPower, context: GrantContext): Decided {
  const active = whereDecided(organisation, command, context);
  const { power, also, decision, effectiveOn, agreement, exception } = command;
  fromAbove(active, context.issuer);
  const charter = policyOn('charter', decision.date);
  listedBesides(power, also, charter);
  const granted = [...new Set([power, ...also])].filter((one) => !hasPower(active, one, effectiveOn));
  if (granted.length === 0) return { events: [] };

  const excepted = exception !== undefined;
  const conditions = granted.includes(power)
    ? conditionsOf(power, active, { decidedOn: decision.date, effectiveOn, excepted }, context)
    : [];
  const unmet = conditions.find(({ met }) => !met);
  if (unmet) throw refuse(unmet.code, unmet.values);
  const cited: NewEvent[] = [];
  if (power === 'delegatedUpperBasePowers') {
    const by = typeOfIssuer(context.issuer);
    if (by !== 'provincialCommittee' && by !== 'centralCommittee') throw refuse('power/not-by-central-level');
    if (!agreement) throw refuse('power/agreement-missing');
    consentedTo(decision, agreement, 'agreement.date');
    consentedTo(decision, exception, 'exception.date');
    cited.push(CentralConsentCited.of({ matter: 'delegation', ...agreement }, effectiveOn));
    if (exception) cited.push(CentralConsentCited.of({ matter: 'exception', ...exception }, effectiveOn));
  } else if (conditions.length > 0) deciding(context.issuer, power);
  const events = granted.map((one) => OrganisationPowerGranted.of({ power: one }, effectiveOn));
  return { ...changed(command, ...events, ...cited), policyVersions: judgedBy({ charter }) };
}

/** Thôi giao quyền: what was decided before stays valid. */
export function withdrawPower(organisation: Organisation, command: WithdrawPower, context: ChangeContext): Decided {
  const active = whereDecided(organisation, command, context);
  const { power, also, effectiveOn } = command;
  fromAbove(active, context.issuer);
  const withdrawn = [...new Set([power, ...also])].filter((one) => hasPower(active, one, effectiveOn));
  if (withdrawn.length === 0) return { events: [] };
  return changed(command, ...withdrawn.map((one) => OrganisationPowerWithdrawn.of({ power: one }, effectiveOn)));
}

/** What is delegated is delegated by a decision of its own: nothing that is only being founded meets the conditions. */
export function onlyOwnPowers(
  { powers, type, unitKind }: { powers: readonly OrganisationPower[]; type: OrganisationType; unitKind?: UnitKind },
  charter: CharterParameters,
  field = 'powers',
): void {
  const delegated = powers.find((power) => comesBy(power, { type, unitKind }, charter) !== 'own');
  if (delegated) throw refuse('power/not-at-founding', { power: delegated, field });
}

/** Only a delegation of upper-base powers lists further ones, and only those that the rule names. */
function listedBesides(power: OrganisationPower, also: readonly OrganisationPower[], charter: CharterParameters): void {
  if (also.length === 0) return;
  if (power !== 'delegatedUpperBasePowers') throw refuse('power/listed-alone');
  const other = also.find((one) => one !== power && !charter.delegationPowers.includes(one));
  if (other) throw refuse('power/not-in-a-delegation', { power: other });
}

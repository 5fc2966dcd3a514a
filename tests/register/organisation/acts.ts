import type { Decided } from '../../../src/kernel/command-handler.ts';
import {
  EndPosition,
  EstablishOrganisation,
  GrantPower,
  HandOverOrganisation,
  ReclassifyOrganisation,
  RenameOrganisation,
  TakeOverOrganisation,
  TakePosition,
} from '../../../src/register/organisation/commands.ts';
import {
  endPosition as endPositionBy,
  takePosition as takePositionBy,
} from '../../../src/register/organisation/committee.ts';
import * as rules from '../../../src/register/organisation/decide.ts';
import {
  grantPower as grantPowerBy,
  withdrawPower as withdrawPowerBy,
  type GrantContext,
} from '../../../src/register/organisation/powers.ts';
import { handOver as handOverBy, type HandOverContext } from '../../../src/register/organisation/hand-over.ts';
import type { ChangeContext } from '../../../src/register/organisation/steps.ts';
import type { OrganisationType } from '../../../src/register/organisation/events.ts';
import type { Organisation } from '../../../src/register/organisation/organisation.ts';
import type { Act } from '../given.ts';
import { PERSON, seasoned } from '../people.ts';
import { BASE_ORG, CELL, decisionOf, issuer, PROVINCE, standing, TODAY, UPPER_BASE, upperBase } from '../places.ts';

type Changes = Record<string, unknown>;

const NOBODY = { official: 0, probationary: 0 };

/** Another base organisation of the same upper-base. */
export const OTHER_BASE = '00000000-0000-4000-8000-000000000013';

/** An organisation above, of a type. */
export const parentOf = (type: OrganisationType, since?: string): Organisation =>
  type === 'upperBase' ? upperBase({ since }) : standing({ id: BASE_ORG, type, parent: PROVINCE, since });

export function takeOver(changes: Changes = {}, context: Partial<rules.FoundingContext> = {}): Act<Organisation> {
  const command = TakeOverOrganisation.parse({
    ...{ name: 'Chi bộ thôn 1', type: 'subordinateCell', parent: BASE_ORG, since: '2010-05-19' },
    ...changes,
  });
  return (organisation) =>
    rules.takeOverOrganisation(organisation, command, { today: TODAY, parent: parentOf('baseOrg'), ...context });
}

export function establish(
  changes: Changes = {},
  context: Partial<Required<rules.FoundingContext>> & { parent?: Organisation | undefined } = {},
): Act<Organisation> {
  const command = EstablishOrganisation.parse({
    ...{ name: 'Chi bộ thôn 2', type: 'subordinateCell', parent: BASE_ORG },
    ...{ decision: decisionOf('2025-09-01'), effectiveOn: '2025-09-02', officialMembers: 3, probationaryMembers: 0 },
    ...changes,
  });
  const found = { today: TODAY, parent: parentOf('baseOrg'), issuer: issuer(command.decision.date), ...context };
  return (organisation) => rules.establish(organisation, command, found);
}

type Known = Partial<ChangeContext>;

/** A change by decision of 1/9/2025, effective the day after. */
function changeBy<Command extends { decision: { date: string } }, Context extends ChangeContext>(
  schema: { parse(body: unknown): Command },
  decide: (organisation: Organisation, command: Command, context: Context) => Decided,
  changes: Changes,
  context: Omit<Context, keyof ChangeContext> & Known,
): Act<Organisation> {
  const command = schema.parse({ decision: decisionOf('2025-09-01'), effectiveOn: '2025-09-02', ...changes });
  const known = { today: TODAY, issuer: issuer(command.decision.date), ...context } as unknown as Context;
  return (organisation) => decide(organisation, command, known);
}

export const rename = (changes: Changes = {}, context: Known = {}) =>
  changeBy(RenameOrganisation, rules.rename, { name: 'Chi bộ khối 3', ...changes }, context);

export const reclassify = (changes: Changes = {}, context: Known & { parent?: Organisation } = {}) =>
  changeBy(
    ReclassifyOrganisation,
    rules.reclassify,
    { type: 'baseCell', officialMembers: 10, probationaryMembers: 0, ...changes },
    { parent: parentOf('upperBase'), ...context },
  );

/** From the cell to another base organisation of the same upper-base, which decides and stands above both. */
export const handOver = (changes: Changes = {}, context: Partial<HandOverContext> = {}) => {
  const { destination = [standing({ id: OTHER_BASE, type: 'baseOrg', parent: UPPER_BASE }), upperBase()] } = context;
  const origin = [standing(), standing({ id: BASE_ORG, type: 'baseOrg', parent: UPPER_BASE }), upperBase()];
  const chainOfParent = destination.map(({ id }) => id);
  return changeBy(
    HandOverOrganisation,
    handOverBy,
    { to: OTHER_BASE, ...changes },
    { origin, chainOfParent, moved: { id: CELL, name: '', roll: NOBODY }, parties: [], ...context, destination },
  );
};

export const grantPower = (changes: Changes = {}, context: Partial<GrantContext> = {}) =>
  changeBy(
    GrantPower,
    grantPowerBy,
    { power: 'admit', ...changes },
    { parent: undefined, units: 0, members: { then: 0 }, ...context },
  );

export const withdrawPower = (changes: Changes = {}, context: Known = {}) =>
  changeBy(GrantPower, withdrawPowerBy, { power: 'admit', ...changes }, context);

export const takePosition = (changes: Changes = {}, context: Known & { member?: ReturnType<typeof seasoned> } = {}) =>
  changeBy(
    TakePosition,
    takePositionBy,
    { position: 'secretary', member: PERSON, ...changes },
    { member: seasoned(PERSON), ...context },
  );

export function endPosition(changes: Changes = {}, context: Known = {}): Act<Organisation> {
  const command = EndPosition.parse({ position: 'secretary', member: PERSON, effectiveOn: '2026-01-01', ...changes });
  return (organisation) => endPositionBy(organisation, command, { today: TODAY, ...context });
}
